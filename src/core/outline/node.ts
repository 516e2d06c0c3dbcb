import { foldCode, Sign, signOf } from '../characters/fold';
import { lineIndexAt, type Line, type Stream } from '../document/stream';
import type { Position, Span } from '../document/types';
import type { Evidence, NodeKind, NodeNumber, OutlineNode } from './types';
import type { Facet } from './leads';
import type { Enumerator, StartNumber } from './scan-types';
import type { FacetSeries } from './series';
import { sum } from './candidates';

/** What a node is made from; stream indexes, ends exclusive. */
export interface NodeDraft {
  readonly kind: NodeKind;
  readonly id: string | null;
  readonly line: Line;
  readonly lineIndex: number;
  /** Start of the heading, its number included. */
  readonly start: number;
  /** Start of the heading's words. */
  readonly words: number;
  /** End of the heading's words. */
  readonly stop: number;
  /** End of the node. */
  end: number;
  readonly number: StartNumber | null;
  readonly evidence: readonly Evidence[];
  readonly children: NodeDraft[];
  readonly covers?: readonly string[];
  readonly implied?: boolean;
  /** What the text tells inside an aspect: its causes or measures. */
  readonly facet?: Facet;
  /** What is counted in it, for a part whose points were read. */
  counted?: PartCount;
  /** Stream index where a series starts over without a heading. */
  headless?: number;
}

/** The series of points of a part, and all enumerators in it. */
export interface PartCount {
  readonly series: readonly FacetSeries[];
  readonly enumerators: readonly Enumerator[];
  /** True where they are numbered as the part itself is. */
  readonly alike: boolean;
}

/** A node while it is made. */
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Turns drafts into nodes: stream indexes become paragraphs and offsets. */
export class NodeMaker {
  /** The line that was asked for last: the next place is most often in it as well. */
  private last: Line | undefined;

  constructor(private readonly stream: Stream) {}

  make(draft: NodeDraft): OutlineNode {
    const { stream } = this;
    const { line } = draft;
    /* A heading cut in two by a hard line end keeps the part in its own paragraph. */
    const stop = Math.max(Math.min(draft.stop, line.end, draft.end), draft.start);
    const start = stream.offset[draft.start]!;
    const stopOffset = draft.implied || stop <= draft.start ? start : this.endOf(stop - 1, line.paragraph);
    const headingEnd = this.closesBox(draft, stop) ? stream.offset[stop]! + 1 : stopOffset;
    const heading: Span = { paragraph: line.paragraph, start, end: headingEnd };
    const body = this.bodyOf(draft, stop);
    const to = this.at(draft.end);
    const from: Position = { paragraph: line.paragraph, offset: start };
    const text = stream.paragraphs[line.paragraph]!.text;
    const wordsOffset = draft.words < line.end ? stream.offset[draft.words]! : stopOffset;
    const node: Writable<OutlineNode> = {
      kind: draft.kind,
      id: draft.id,
      number: draft.number ? this.number(draft, text, Math.min(wordsOffset, stopOffset)) : null,
      heading,
      name: draft.implied ? '' : trimName(text.slice(wordsOffset, stopOffset)),
      runIn: !draft.implied && body < draft.end && body < line.end,
      extent: { from, to },
      bodyStart: body >= draft.end ? to : this.at(body),
      characters: draft.end - draft.start,
      evidence: strongestFirst(draft.evidence),
      score: sum(draft.evidence),
      children: this.makeAll(draft.children),
    };
    this.mark(node, draft);
    return node;
  }

  /** The nodes of several drafts, in their order. */
  makeAll(drafts: readonly NodeDraft[]): OutlineNode[] {
    const nodes: OutlineNode[] = [];
    for (const draft of drafts) nodes.push(this.make(draft));
    return nodes;
  }

  /** Adds what only some nodes have. */
  private mark(node: Writable<OutlineNode>, { covers = [], implied, facet, headless }: NodeDraft): void {
    if (covers.length > 0) node.covers = covers;
    if (implied) node.implied = true;
    if (facet) node.facet = facet;
    if (headless !== undefined) node.headless = this.at(headless);
  }

  /** 【理论学习】: the closing bracket belongs to the heading and not to its name. */
  private closesBox(draft: NodeDraft, stop: number): boolean {
    const { code } = this.stream;
    if (draft.implied || !isBoxed(this.stream, draft)) return false;
    return stop < draft.line.end && signOf(code[stop]!) === Sign.CloseBracket;
  }

  /** Stream index of the text behind a heading that stops at `stop`. */
  private bodyOf(draft: NodeDraft, stop: number): number {
    if (draft.implied) return draft.start;
    const { end } = draft.line;
    let body = draft.stop > end ? Math.min(draft.stop, draft.end) : stop;
    while (body < draft.end && body < end && isTrailing(this.stream.code[body]!)) body++;
    return body;
  }

  /** The position of a stream index; of the end, behind the last character. */
  at(index: number): Position {
    const line = this.lineOf(index);
    return line ? { paragraph: line.paragraph, offset: this.stream.offset[index]! } : this.behind(index);
  }

  /** The position right behind the character before a stream index. */
  behind(index: number): Position {
    if (index === 0) return { paragraph: 0, offset: 0 };
    const line = this.lineOf(index - 1);
    return line
      ? { paragraph: line.paragraph, offset: this.endOf(index - 1, line.paragraph) }
      : { paragraph: 0, offset: 0 };
  }

  /** Offset behind a character: of a surrogate pair, behind both halves. */
  private endOf(index: number, paragraph: number): number {
    const at = this.stream.offset[index]!;
    const { text } = this.stream.paragraphs[paragraph]!;
    return text.codePointAt(at)! > LAST_SINGLE ? at + 2 : at + 1;
  }

  private lineOf(index: number): Line | undefined {
    const { last, stream } = this;
    if (last !== undefined && index >= last.start && index < last.end) return last;
    this.last = index < stream.length ? stream.lines[lineIndexAt(stream, index)] : undefined;
    return this.last;
  }

  private number(draft: NodeDraft, text: string, limit: number): NodeNumber {
    const { family, value, automatic } = draft.number!;
    const { paragraph } = draft.line;
    if (automatic) return { family, value, text: this.stream.paragraphs[paragraph]!.number, span: null };
    const start = this.stream.offset[draft.start]!;
    /* A line that holds nothing but a number is all number. */
    const last = draft.words - (isBoxed(this.stream, draft) ? 2 : 1);
    const end = last >= draft.start ? this.stream.offset[last]! + 1 : limit;
    const stop = Math.min(end, limit);
    return { family, value, text: text.slice(start, stop), span: { paragraph, start, end: stop } };
  }
}

/** The last character that is no surrogate pair. */
const LAST_SINGLE = 0xffff;

/** Those that weigh more come first, of equals the earlier; the list itself where it is in that order. */
function strongestFirst(evidence: readonly Evidence[]): readonly Evidence[] {
  let out: Evidence[] | null = null;
  for (let i = 1; i < evidence.length; i++) {
    const list: readonly Evidence[] = out ?? evidence;
    const one = evidence[i]!;
    if (one.weight <= list[i - 1]!.weight) continue;
    out ??= [...evidence];
    // Moved forward by hand: they are few, and a call of `sort` for each node takes longer than all else.
    let at = i;
    for (; at > 0 && out[at - 1]!.weight < one.weight; at--) out[at] = out[at - 1]!;
    out[at] = one;
  }
  return out ?? evidence;
}

function isBoxed(stream: Stream, { start, words }: NodeDraft): boolean {
  return words > start && signOf(stream.code[words - 1]!) === Sign.OpenBracket;
}

function isTrailing(code: number): boolean {
  const s = signOf(code);
  return (
    s === Sign.Stop ||
    s === Sign.Comma ||
    s === Sign.Dot ||
    s === Sign.Dun ||
    s === Sign.Mark ||
    s === Sign.CloseBracket
  );
}

const ENDINGS: ReadonlySet<number> = new Set(Array.from('。．.，,；;：:、！!？?…', (c) => c.charCodeAt(0)));
/** White space folds to 0, and so does what is none. */
const endsName = (code: number): boolean =>
  ENDINGS.has(code) || (foldCode(code) === 0 && String.fromCharCode(code).trim() === '');

function trimName(text: string): string {
  // By hand: a pattern for what ends a text begins anew at each of its characters.
  const start = text.startsWith(BOLD) ? BOLD.length : 0;
  let end = text.length;
  for (let before = -1; before !== end;) {
    before = end;
    while (end > start && endsName(text.charCodeAt(end - 1))) end--;
    if (end >= start + BOLD.length && text.startsWith(BOLD, end - BOLD.length)) end -= BOLD.length;
  }
  return text.slice(start, end).trimStart();
}

/** Bold type in Markdown is no part of a name. */
const BOLD = '**';
