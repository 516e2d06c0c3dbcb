import type { Paragraph } from '../document/types';
import type { Outline, OutlineNode } from '../outline/types';
import { slot } from '../phrasing/slots';
import type { SeriesFamily } from '../phrasing/families';
import type { Template, TemplateDimension } from '../template/schema';
import { bodyLook, make, points, typicalBody, type Made, type Setting } from './blocks';
import type { Figures } from './gbt9704';
import { habitOf, wordingOf, type Habit } from './habits';
import { numberEntries, numberLike } from './numbering';
import { behind, frontEnd, inFrontOf, tailStart, textEnd, headEnd, type Place } from './places';
import { itemFor, preambleText, questionsFor, sectionQuestion } from './prompts';
import type { Wishes } from './types';
import { isPart, wantedSections, type WantedSection } from './wanted';

/** All that a plan depends on. */
export interface Job {
  readonly paragraphs: readonly Paragraph[];
  readonly outline: Outline;
  readonly template: Template;
  readonly wishes: Wishes;
  readonly figures: Figures;
}

/** One new part and where it goes; parts for the same place are in their final order. */
export interface Piece extends Made {
  readonly key: string;
  readonly place: Place;
  readonly scaffold: readonly string[];
}

/** An existing heading whose number follows from an insertion. */
export interface Renumbering {
  readonly key: string;
  readonly node: OutlineNode;
  readonly number: string;
}

export interface Layout {
  readonly pieces: readonly Piece[];
  readonly renumberings: readonly Renumbering[];
}

/** Decides what goes in, where, and how it reads. */
export function layOut(job: Job): Layout {
  const { paragraphs, outline, template, wishes } = job;
  const setting: Setting = {
    paragraphs,
    figures: job.figures,
    bodyLike: typicalBody(paragraphs, headingParagraphs(outline)),
  };
  const pieces: Piece[] = [];
  const renumberings: Renumbering[] = [];
  const wants = (key: string, usual: boolean) => wishes.only?.includes(key) ?? usual;
  if (outline.title === null && wants('title', wishes.title))
    pieces.push(plain('title', template.paperTitle, job.figures.title, gap(frontEnd(outline))));

  const sections = wantedSections(outline, template, wishes);
  const places = sectionPlaces(sections, job);
  if (outline.preamble === null && wants('preamble', wishes.preamble)) {
    const first = sections[0]?.node;
    const place = first ? inFrontOf(first, paragraphs) : gap(headEnd(outline));
    const text = preambleText(template, slot);
    pieces.push(plain('preamble', text, bodyLook(setting, null), place));
  }

  const values = numberEntries(sections);
  sections.forEach((wanted, i) => {
    const { section, node } = wanted;
    const place = places[i] ?? gap(paragraphs.length);
    if (node !== null)
      pushRenumbering(renumberings, `section:${section?.id ?? node.id ?? i}`, node, values[i]);
    else if (section !== null) {
      const habit = nearestHabit(sections, i, paragraphs);
      const question =
        wishes.scaffoldPoints > 0 && wanted.parts.length === 0 && section.parts !== 'dimensions'
          ? [slot(sectionQuestion(section))]
          : [];
      const made = make(
        { name: section.name, value: values[i] ?? 1, level: 1, body: question, habit },
        setting,
      );
      pieces.push({ ...made, key: `section:${section.id}`, place, scaffold: question });
    }
    if (section !== null) layOutParts(wanted, sections, place, job, setting, pieces, renumberings);
  });
  return { pieces, renumberings };
}

const gap = (at: number): Place => ({ kind: 'gap', gap: at });

function plain(key: string, text: string, look: ReturnType<typeof bodyLook>, place: Place): Piece {
  return { key, place, heading: text, paragraphs: [{ text, look }], scaffold: [] };
}

/** Behind the section before it, else in front of the one after it, else where the text ends. */
function sectionPlaces(sections: readonly WantedSection[], job: Job): Place[] {
  const { paragraphs, outline } = job;
  const limit = tailStart(outline, paragraphs);
  let before: OutlineNode | null = null;
  return sections.map(({ node }, i) => {
    if (node !== null) {
      before = node;
      return behind(node, paragraphs, limit);
    }
    if (before !== null) return behind(before, paragraphs, limit);
    const after = sections.slice(i).find((s) => s.node !== null)?.node;
    return after ? inFrontOf(after, paragraphs) : textEnd(outline, paragraphs);
  });
}

/** Lays the missing parts of one section out among those that are there. */
function layOutParts(
  wanted: WantedSection,
  sections: readonly WantedSection[],
  sectionPlace: Place,
  job: Job,
  setting: Setting,
  pieces: Piece[],
  renumberings: Renumbering[],
): void {
  const { section, node } = wanted;
  if (section === null || wanted.parts.length === 0) return;
  const { paragraphs, template, outline } = job;
  const order = (id: string | null) => template.dimensions.findIndex((d) => d.id === id);
  const row: { node: OutlineNode | null; dimension: TemplateDimension | null }[] = (node?.children ?? [])
    .filter(isPart)
    .map((child) => ({ node: child, dimension: template.dimensions[order(child.id)] ?? null }));
  for (const dimension of wanted.parts) {
    const mine = order(dimension.id);
    const rank = (entry: (typeof row)[number]) => (entry.dimension ? order(entry.dimension.id) : -1);
    // Behind the nearest earlier one, wherever the author put it; else in front of the first later one.
    const earlier = row.filter((entry) => rank(entry) >= 0 && rank(entry) < mine);
    const nearest = earlier.sort((a, b) => rank(b) - rank(a))[0];
    const later = row.findIndex((entry) => rank(entry) > mine);
    const at = nearest ? row.indexOf(nearest) + 1 : later >= 0 ? later : row.length;
    row.splice(at, 0, { node: null, dimension });
  }
  const limit = tailStart(outline, paragraphs);
  const values = numberEntries(row);
  let before: OutlineNode | null = null;
  row.forEach((entry, i) => {
    const { dimension } = entry;
    const key = `${section.parts === 'items' ? `item:${section.id}` : 'dimension'}:${dimension?.id ?? i}`;
    if (entry.node !== null) {
      before = entry.node;
      pushRenumbering(renumberings, key, entry.node, values[i]);
      return;
    }
    if (dimension === null) return;
    const after = row.slice(i).find((e) => e.node !== null)?.node;
    const place =
      before !== null
        ? behind(before, paragraphs, limit)
        : after
          ? inFrontOf(after, paragraphs)
          : sectionPlace;
    const sibling = before ?? after ?? modelPart(sections, node);
    const habit = sibling ? habitOf(sibling, paragraphs) : null;
    const body = partBody(section.parts === 'items', dimension, wanted, job, row);
    const made = make(
      { name: partName(dimension, wanted, job, row), value: values[i] ?? 1, level: 2, body, habit },
      setting,
    );
    pieces.push({ ...made, key, place, scaffold: body });
  });
}

type Row = readonly { readonly node: OutlineNode | null; readonly dimension: TemplateDimension | null }[];

/** Without siblings of its own, a part is written like the parts of another section. */
function modelPart(sections: readonly WantedSection[], own: OutlineNode | null): OutlineNode | null {
  const others = sections.flatMap(({ node }) => (node && node !== own ? node.children.filter(isPart) : []));
  return others.find((part) => part.number !== null) ?? others[0] ?? null;
}

function partName(dimension: TemplateDimension, { section }: WantedSection, job: Job, row: Row): string {
  if (section?.parts === 'items') return itemFor(section, dimension).heading;
  const wordings = row.flatMap(({ node, dimension: d }) => {
    const wording = node && d ? wordingOf(node, [d.name, ...d.aliases]) : null;
    return wording === null ? [] : [wording];
  });
  return (mostFrequent(wordings) ?? job.template.dimensionHeading).replace('{name}', dimension.name);
}

function partBody(
  items: boolean,
  dimension: TemplateDimension,
  { section }: WantedSection,
  job: Job,
  row: Row,
): string[] {
  const count = job.wishes.scaffoldPoints;
  if (count <= 0 || section === null) return [];
  if (items) return [slot(itemFor(section, dimension).question)];
  const families = row.flatMap(({ node }) =>
    (node?.children ?? []).flatMap((c) => (c.kind === 'point' && c.number ? [c.number.family] : [])),
  );
  const family = mostFrequent(families.filter(isSeries)) ?? 'shi';
  return points(family, questionsFor(dimension, family === 'two-sided' ? 2 : count));
}

const isSeries = (family: string): family is SeriesFamily =>
  ['shi', 'ordinal', 'sequence', 'two-sided', 'qi'].includes(family);

function mostFrequent<T>(values: readonly T[]): T | null {
  let best: T | null = null;
  const counts = new Map<T, number>();
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
    if (best === null || (counts.get(value) ?? 0) > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}

/** The habit of the section before, else of the one after. */
function nearestHabit(
  sections: readonly WantedSection[],
  i: number,
  paragraphs: readonly Paragraph[],
): Habit | null {
  const near = [...sections.slice(0, i).reverse(), ...sections.slice(i + 1)].find(
    (s) => s.node !== null,
  )?.node;
  return near ? habitOf(near, paragraphs) : null;
}

function pushRenumbering(
  list: Renumbering[],
  key: string,
  node: OutlineNode,
  value: number | undefined,
): void {
  const { number } = node;
  // Word counts automatic numbers by itself.
  if (number?.span == null || value === undefined || value === number.value) return;
  const text = numberLike(number.text, value);
  if (text !== null) list.push({ key, node, number: text });
}

function headingParagraphs(outline: Outline): Set<number> {
  const found = new Set<number>();
  const visit = (node: OutlineNode) => {
    if (node.kind !== 'point' && !node.runIn) found.add(node.heading.paragraph);
    node.children.forEach(visit);
  };
  for (const node of [outline.title, outline.byline, outline.salutation, outline.signature, outline.date])
    if (node) found.add(node.heading.paragraph);
  outline.sections.forEach(visit);
  return found;
}
