import type { Paragraph, Position, Span } from '../document/types';
import type { Template } from '../template/schema';
import { headlessIn, type Headless } from './headless';
import { behind, headEnd, inFrontOf, outOfTable, tailStart, textEnd, type InsertionPlace } from './places';
import { inOneCell } from './cells';
import type { Outline, OutlineNode } from './types';

/** What a paper is read with when a place in it is asked for. */
export interface HeldPaper {
  readonly paragraphs: readonly Paragraph[];
  readonly outline: Outline;
  readonly template: Template;
}

/** What may belong somewhere: a section, a dimension or item of a section's, the preamble, or what goes beside them. */
export type PaperPart =
  | { readonly kind: 'section'; readonly id: string }
  | { readonly kind: 'part'; readonly section: string; readonly id: string }
  | { readonly kind: 'preamble' }
  | { readonly kind: 'extra'; readonly inPreamble: boolean };

/**
 * Where a part that is missing belongs; the one answer for a finding that says so and for a plan that puts
 * it there.
 *
 * A section: behind the nearest earlier one of the template that is there, else in front of the first later
 * one, else where the text ends; without its heading, in front of its first part. A dimension or item:
 * behind the nearest earlier one, wherever the author put it, else in front of the first later one, else at
 * the end of its section. The preamble: in front of the first section, and so is what may be told in it; other parts
 * beyond the usual ones: behind all sections.
 */
export function belongs(held: HeldPaper, what: PaperPart): InsertionPlace {
  const headless = headlessIn(held.outline, held.template).find(
    ({ part }) => part !== null && isSame(part, what, held.template),
  );
  if (headless) return beginning(headless.at, held.paragraphs);
  switch (what.kind) {
    case 'section':
      return placeOfSection(held, what.id);
    case 'part':
      return placeOfPart(held, what.section, what.id);
    case 'extra': {
      if (what.inPreamble) return belongs(held, { kind: 'preamble' });
      const last = held.outline.sections.at(-1);
      if (last === undefined) return textEnd(held.outline, held.paragraphs);
      return behind(last, held.paragraphs, tailStart(held.outline, held.paragraphs));
    }
    case 'preamble': {
      const first = held.outline.sections[0];
      return first
        ? inFrontOf(first, held.paragraphs)
        : outOfTable(headEnd(held.outline, held.paragraphs), held.paragraphs);
    }
  }
}

/** True for the part that the text without heading is: of an aspect never the item about it that another section has. */
function isSame(part: NonNullable<Headless['part']>, what: PaperPart, { sections }: Template): boolean {
  if (part.kind === 'section') return what.kind === 'section' && what.id === part.id;
  if (what.kind !== 'part' || what.id !== part.id) return false;
  return sections.find(({ id }) => id === what.section)?.parts !== 'items';
}

/** In front of text: above its paragraph, or within it. */
function beginning(at: Position, paragraphs: readonly Paragraph[]): InsertionPlace {
  const lead = paragraphs[at.paragraph]?.text.slice(0, at.offset) ?? '';
  if (lead.trim() !== '') return { kind: 'inside', at };
  return {
    kind: 'gap',
    gap: at.paragraph,
    ...(paragraphs[at.paragraph]?.inTable === true ? { beside: 'below' } : {}),
  };
}

/** The empty span at a place, for what points to it: the start of the paragraph behind a gap. */
export function spanOfPlace(place: InsertionPlace, paragraphs: readonly Paragraph[]): Span {
  if (place.kind === 'inside')
    return { paragraph: place.at.paragraph, start: place.at.offset, end: place.at.offset };
  const { gap } = place;
  if (place.beside === 'above' && !inOneCell(paragraphs[gap - 1], paragraphs[gap])) {
    const { length } = paragraphs[gap - 1]?.text ?? '';
    return { paragraph: gap - 1, start: length, end: length };
  }
  if (place.gap < paragraphs.length) return { paragraph: place.gap, start: 0, end: 0 };
  const last = Math.max(0, paragraphs.length - 1);
  const end = paragraphs[last]?.text.length ?? 0;
  return { paragraph: last, start: end, end };
}

/** A dimension or an item: a numbered part of a section. */
export const isPart = (node: OutlineNode): boolean => node.kind === 'dimension' || node.kind === 'item';

/**
 * Which of a template's parts a heading of a section is, in the template's order; -1 for one of the author's own. Where
 * the aspects themselves stand, an item that only speaks of what one of them is about is none of them.
 */
export function rankOf(node: OutlineNode, section: string, template: Template): number {
  const { parts } = template.sections.find(({ id }) => id === section) ?? {};
  if (parts === 'dimensions' && node.kind !== 'dimension') return -1;
  return template.dimensions.findIndex(({ id }) => id === node.id);
}

function placeOfSection({ paragraphs, outline, template }: HeldPaper, id: string): InsertionPlace {
  const there = outline.sections.find((node) => node.id === id);
  if (there) return inFrontOf(there, paragraphs);
  const order = template.sections.map((section) => section.id);
  const mine = order.indexOf(id);
  const limit = tailStart(outline, paragraphs);
  // Behind the last of what the nearest earlier section names: a heading may cover several.
  let before: OutlineNode | undefined;
  for (const earlier of order.slice(0, mine)) before = nodeOf(outline, earlier) ?? before;
  if (before) return behind(before, paragraphs, limit);
  const later = new Set(order.slice(mine + 1));
  const { sections } = outline;
  const next = sections.findIndex((node) => node.id !== null && later.has(node.id));
  const previous = next < 0 ? sections.at(-1) : sections[next - 1];
  if (previous) return behind(previous, paragraphs, limit);
  const after = sections[next];
  return after ? inFrontOf(after, paragraphs) : textEnd(outline, paragraphs);
}

function nodeOf({ sections }: Outline, id: string): OutlineNode | undefined {
  return sections.find((node) => node.id === id) ?? sections.find((node) => node.covers?.includes(id));
}

function placeOfPart(held: HeldPaper, section: string, id: string): InsertionPlace {
  const { paragraphs, outline, template } = held;
  const node = outline.sections.find((one) => one.id === section);
  const limit = tailStart(outline, paragraphs);
  const parts = (node?.children ?? []).filter(isPart);
  const rank = (other: OutlineNode) => rankOf(other, section, template);
  const mine = template.dimensions.findIndex((d) => d.id === id);
  let nearest: OutlineNode | null = null;
  for (const part of parts) {
    const its = rank(part);
    if (its >= 0 && its < mine && (nearest === null || its > rank(nearest))) nearest = part;
  }
  if (nearest) return behind(nearest, paragraphs, limit);
  const later = parts.findIndex((part) => rank(part) > mine);
  const before = later < 0 ? parts.at(-1) : parts[later - 1];
  if (before) return behind(before, paragraphs, limit);
  const after = parts[later];
  if (after) return inFrontOf(after, paragraphs);
  return node ? behind(node, paragraphs, limit) : placeOfSection(held, section);
}
