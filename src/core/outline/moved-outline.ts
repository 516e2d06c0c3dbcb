import type { Extent, Position, Span } from '../document/types';
import type { ProseEdit } from './prose-edit';
import type { NodeNumber, Outline, OutlineNode, Region, Series, SeriesMember } from './types';

/**
 * The outline as it is behind a change of prose: what stands elsewhere is the same object, what holds the change has
 * grown with it, what stands behind it in its paragraph has moved (no near miss does: each is a start). `null` where the change lies in something that is
 * told: a heading, a region, a near miss, or the last line of the body, in which a closing is looked for.
 */
export function movedOutline(outline: Outline, edit: ProseEdit): Outline | null {
  const last = outline.sections[outline.sections.length - 1];
  if (last === undefined || compare(last.extent.to, edit.below) <= 0) return null;
  if (outline.ignored.some(({ extent }) => holds(extent, edit))) return null;
  if (!outline.nearMisses.every(({ span }) => isClear(span, edit))) return null;
  const { title, byline, salutation, preamble, closing, signature, date } = outline;
  for (const node of [title, byline, salutation, preamble, closing, signature, date, ...outline.sections])
    if (node !== null && !isClearOf(node, edit)) return null;
  const move = (node: OutlineNode | null): OutlineNode | null => node && movedNode(node, edit);
  return {
    ...outline,
    title: move(title),
    byline: move(byline),
    salutation: move(salutation),
    preamble: move(preamble),
    sections: outline.sections.map((node) => movedNode(node, edit)),
    closing: move(closing),
    signature: move(signature),
    date: move(date),
    series: movedSeries(outline.series, edit),
    ignored: outline.ignored.map((region) => movedRegion(region, edit)),
    characters: outline.characters + edit.characters,
  };
}

function compare(a: Position, b: Position): number {
  return a.paragraph - b.paragraph || a.offset - b.offset;
}

/** True where it ends before the change, or begins in a later paragraph: nothing of it moves. */
function isElsewhere({ from, to }: Extent, edit: ProseEdit): boolean {
  const { paragraph } = edit;
  return (
    from.paragraph > paragraph ||
    to.paragraph < paragraph ||
    (to.paragraph === paragraph && to.offset < edit.to)
  );
}

/** True where the change lies inside; the end of a paragraph has moved with what was added there. */
function holds({ from, to }: Extent, edit: ProseEdit): boolean {
  const { paragraph } = edit;
  return (
    (from.paragraph < paragraph || (from.paragraph === paragraph && from.offset < edit.from)) &&
    (to.paragraph > paragraph || (to.paragraph === paragraph && to.offset >= edit.to))
  );
}

/** True for a span that the change neither lies in nor touches. */
function isClear({ paragraph, start, end }: Span, edit: ProseEdit): boolean {
  return paragraph !== edit.paragraph || end < edit.from || start > edit.to;
}

/** True where all headings of a node, and where their texts begin, are clear of the change. */
function isClearOf(node: OutlineNode, edit: ProseEdit): boolean {
  if (isElsewhere(node.extent, edit)) return true;
  const { paragraph, offset } = node.bodyStart;
  if (!isClear(node.heading, edit) || !isClear({ paragraph, start: offset, end: offset }, edit)) return false;
  return node.children.every((child) => isClearOf(child, edit));
}

function movedNode(node: OutlineNode, edit: ProseEdit): OutlineNode {
  if (isElsewhere(node.extent, edit)) return node;
  const { heading, number, extent, bodyStart, characters, children, headless } = node;
  return {
    ...node,
    number: number && movedNumber(number, edit),
    heading: movedSpan(heading, edit),
    extent: movedExtent(extent, edit),
    bodyStart: movedPosition(bodyStart, edit),
    characters: holds(extent, edit) ? characters + edit.characters : characters,
    children: children.map((child) => movedNode(child, edit)),
    ...(headless === undefined ? {} : { headless: movedPosition(headless, edit) }),
  };
}

function movedNumber(number: NodeNumber, edit: ProseEdit): NodeNumber {
  const span = number.span && movedSpan(number.span, edit);
  return span === number.span ? number : { ...number, span };
}

function movedSeries(list: readonly Series[], edit: ProseEdit): readonly Series[] {
  return list.map((series) => {
    if (isElsewhere(series.extent, edit)) return series;
    const members = series.members.map((member) => movedMember(member, edit));
    return { members, extent: movedExtent(series.extent, edit) };
  });
}

function movedMember(member: SeriesMember, edit: ProseEdit): SeriesMember {
  const inner = member.inner.length === 0 ? member.inner : movedSeries(member.inner, edit);
  const behind = movedPosition(member.behind, edit);
  if (behind === member.behind && inner === member.inner) return member;
  return {
    ...member,
    span: member.span && movedSpan(member.span, edit),
    from: movedPosition(member.from, edit),
    behind,
    inner,
  };
}

function movedRegion(region: Region, edit: ProseEdit): Region {
  return isElsewhere(region.extent, edit) ? region : { ...region, extent: movedExtent(region.extent, edit) };
}

function movedExtent(extent: Extent, edit: ProseEdit): Extent {
  const [from, to] = [movedPosition(extent.from, edit), movedPosition(extent.to, edit)];
  return from === extent.from && to === extent.to ? extent : { from, to };
}

function movedPosition(at: Position, { paragraph, to, units }: ProseEdit): Position {
  return at.paragraph === paragraph && at.offset >= to ? { paragraph, offset: at.offset + units } : at;
}

function movedSpan(span: Span, { paragraph, to, units }: ProseEdit): Span {
  if (span.paragraph !== paragraph || span.start < to) return span;
  return { paragraph, start: span.start + units, end: span.end + units };
}
