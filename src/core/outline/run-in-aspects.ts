import { COLON } from '../characters/codes';
import { isIdeograph, Sign, signOf } from '../characters/fold';
import { foldedText, lineIndexAt, type Stream } from '../document/stream';
import type { BuildInput } from './build-input';
import { addEvidence } from './candidates';
import { topicOf } from './match-name';
import { isAspect } from './named-aspects';
import type { NodeDraft } from './node';
import { between } from './point-drafts';
import type { Enumerator } from './scan-types';
import type { Evidence } from './types';
import { ASPECT } from './sizes';

/** 思想上：, 在工作上，: an aspect in two words and 上. */
const UPON = /^(?:在|从)?[^,。:;、]{1,8}(?:上|中)$/u;
/** 原因方面, 整改方面 tell of something else. */
const OTHER = /[几多各一二两三四五六七八九十]个|原因|根源|整改|措施|打算|[主客]观|总体|实际|以[上下]|另/u;

/**
 * Aspects without numbers whose points follow in the same line or below: 思想方面：一是…  在工作方面，一是…, and short
 * lines each with a series of its own below. Nothing may be counted before the first, and there are several.
 */
export function unnumberedAspects(input: BuildInput, parent: NodeDraft): NodeDraft[] {
  const { stream, enumerators } = input;
  const { lines } = stream;
  const counted = between(enumerators, parent.stop, parent.end);
  const drafts: NodeDraft[] = [];
  let at = 0;
  for (let l = lineIndexAt(stream, parent.stop); l < lines.length && lines[l]!.start < parent.end; l++) {
    const { start } = lines[l]!;
    if (start < parent.stop) continue;
    while (at < counted.length && counted[at]!.start < start) at++;
    if (drafts.length === 0 && at > 0) return [];
    const stop = aspectStop(stream, l, counted[at], counted[at + 1]);
    if (stop > 0) drafts.push(draftAt(input, l, stop));
  }
  return drafts.length >= ASPECT.fewest ? drafts : [];
}

/** Where the name ends that a line opens with; 0 where it names no aspect. */
function aspectStop(
  stream: Stream,
  l: number,
  next: Enumerator | undefined,
  second: Enumerator | undefined,
): number {
  const { code, lines } = stream;
  const line = lines[l]!;
  const limit = Math.min(line.end, line.start + ASPECT.longest + 1);
  let stop = line.start;
  while (stop < limit && (isIdeograph(code[stop]!) || signOf(code[stop]!) === Sign.Dun)) stop++;
  if (stop - line.start < ASPECT.word || (stop >= limit && limit < line.end)) return 0;
  const text = foldedText(stream, line.start, stop);
  if (OTHER.test(text)) return 0;
  if (stop >= line.end) return isOverSeries(line.end, l, next, second) ? stop : 0;
  const s = signOf(code[stop]!);
  const colon = code[stop] === COLON;
  if (isAspect(stream, line.start, stop)) return colon || s === Sign.Stop || begins(next, stop) ? stop : 0;
  return UPON.test(text) && (colon || s === Sign.Comma) && begins(next, stop) ? stop : 0;
}

/** True where a series begins right behind the mark at `stop`. */
const begins = (next: Enumerator | undefined, stop: number): boolean =>
  next !== undefined && next.value === 1 && next.start === stop + 1;

/** True for a short line without any mark, right above a series of its own. */
function isOverSeries(
  end: number,
  l: number,
  next: Enumerator | undefined,
  second: Enumerator | undefined,
): boolean {
  if (next === undefined || next.start < end || next.lineIndex !== l + 1 || next.lead !== 'line')
    return false;
  return next.value === 1 && second?.value === 2 && second.family === next.family;
}

function draftAt({ stream, lexicon }: BuildInput, lineIndex: number, stop: number): NodeDraft {
  const line = stream.lines[lineIndex]!;
  const topic = topicOf(stream, lexicon, line.start, stop);
  const evidence: Evidence[] = [];
  addEvidence(evidence, stop >= line.end ? 'own-line' : 'sentence-alone', '');
  return {
    kind: 'item',
    id: lexicon.template.dimensions[topic]?.id ?? null,
    line,
    lineIndex,
    start: line.start,
    words: line.start,
    stop,
    end: 0,
    number: null,
    evidence,
    children: [],
  };
}
