import { insideBasis } from '../../overlap/inside-basis';
import { repeatsIn, type Repeat } from '../../overlap/inside';
import { insidePaper } from '../../overlap/paper';
import { hashesOf, suspects } from '../../overlap/suspects';
import { plainParagraph } from '../../document/plain-paragraph';
import { holdsBlank, slotsInText } from '../../document/slots';
import type { Outline, OutlineNode } from '../../outline/types';
import type { Position } from '../../document/types';
import { leftOutIn } from '../left-out';
import type { RuleContext } from '../rule';

/** Words that stand twice, with the parts of the paper that hold them. */
export interface PlacedRepeat extends Repeat {
  /** The part with the later place, and its section. */
  readonly later: Part;
  readonly earlier: Part;
}

/** Where something stands: the innermost dimension or item, and the section. */
export interface Part {
  readonly section: OutlineNode | null;
  readonly node: OutlineNode | null;
}

const NOTHING = plainParagraph('');
const NONE: readonly PlacedRepeat[] = [];

/** What the paper says twice, from so many characters on; worked out once for the rules that ask. */
export const repeatsOf = (context: RuleContext): readonly PlacedRepeat[] =>
  context.shared.once('repeats', () => findRepeats(context));

function findRepeats({ memo, paragraphs, outline, limit }: RuleContext): readonly PlacedRepeat[] {
  const least = limit('overlap.inside');
  const skip = (p: number) => leftOutIn(outline.ignored, p).length > 0;
  const suspected = memo.keeps
    ? suspects(paragraphs, skip, (text) => memo.of('hashes', text, hashesOf))
    : suspects(paragraphs, skip);
  if (suspected === null) return NONE;
  const looked = paragraphs.map((paragraph, i) => (suspected[i] === 1 ? paragraph : NOTHING));
  const find = () => repeatsIn(insidePaper(looked, outline), least);
  const repeats = memo.keeps ? memo.same('repeats', [least, ...insideBasis(looked, outline)], find) : find();
  // A point with an open slot is still being written: what it says is not the author's last word.
  const unfinished = ({ paragraph, start }: { paragraph: number; start: number }) => {
    const text = paragraphs[paragraph]?.text ?? '';
    if (!holdsBlank(text)) return false;
    const node = innermostAt(outline.sections, { paragraph, offset: start });
    return slotsInText(text, paragraph).some(({ span }) => node !== null && holds(node, startOf(span)));
  };
  const written = repeats.filter(({ places }) => !unfinished(places[0]!.a));
  return written.map((repeat) => {
    const { a, b } = repeat.places[0]!;
    return { ...repeat, later: partAt(outline, startOf(a)), earlier: partAt(outline, startOf(b)) };
  });
}

const startOf = ({ paragraph, start }: { paragraph: number; start: number }): Position => ({
  paragraph,
  offset: start,
});

function partAt(outline: Outline, at: Position): Part {
  const section = outline.sections.find((node) => holds(node, at)) ?? null;
  const child = section?.children.find(
    (node) => (node.kind === 'dimension' || node.kind === 'item') && holds(node, at),
  );
  return { section, node: child ?? section };
}

/** The smallest part that holds a place. */
function innermostAt(nodes: readonly OutlineNode[], at: Position): OutlineNode | null {
  const node = nodes.find((one) => holds(one, at));
  return node === undefined ? null : (innermostAt(node.children, at) ?? node);
}

function holds({ extent: { from, to } }: OutlineNode, at: Position): boolean {
  return !isBefore(at, from) && isBefore(at, to);
}

const isBefore = (a: Position, b: Position): boolean =>
  a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.offset < b.offset);

/** True when a measure repeats what a problem was described by. */
export const repeatsProblem = ({ later, earlier }: PlacedRepeat): boolean =>
  later.section?.id === 'measures' && earlier.section?.id === 'problems';
