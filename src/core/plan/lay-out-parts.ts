import type { Paragraph } from '../document/types';
import { headlessIn } from '../outline/headless';
import type { OutlineNode } from '../outline/types';
import { familyLimit, seriesFamilies, type SeriesFamily } from '../counting/families';
import type { TemplateDimension, TemplateSection } from '../template/schema';
import { make, points, type BlockSetting } from './blocks';
import { blockedBy } from './fixed-numbers';
import { habitOf, wordingOf, type Habit } from './habits';
import { attemptsOf, plainer, type Blocked, type PlanJob, type PlannedPiece } from './job';
import { numberEntries } from './numbering';
import { belongs, isPart, rankOf } from '../outline/belongs';
import { itemSlot, questionsFor } from './prompts';
import { sampleUnder } from './renumber';
import type { WantedSection } from './wanted';

/** A section that is laid out, and what it stands among. */
export interface SectionSite {
  readonly wanted: WantedSection;
  /** The value that the section's own number will have. */
  readonly value: number;
  /** All of them, in order; `wanted` is one. */
  readonly sections: readonly WantedSection[];
  readonly job: PlanJob;
  readonly setting: BlockSetting;
}

/**
 * Lays the missing parts of one section out among those that are there.
 *
 * @param pieces Takes what goes in.
 * @param moved Takes the values of those that are there.
 * @returns parts that cannot go in, since a number behind them is fixed
 */
export function layOutParts(
  { wanted, value: sectionValue, sections, job, setting }: SectionSite,
  pieces: PlannedPiece[],
  moved: Map<OutlineNode, { key: string; value: number }>,
): Blocked[] {
  const { section, node } = wanted;
  if (section === null || wanted.parts.length === 0) return [];
  const { paragraphs, template } = job;
  const order = (id: string | null) => template.dimensions.findIndex((d) => d.id === id);
  const row: { node: OutlineNode | null; dimension: TemplateDimension | null }[] = (node?.children ?? [])
    .filter(isPart)
    .map((child) => ({
      node: child,
      dimension: template.dimensions[rankOf(child, section.id, template)] ?? null,
    }));
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
  const values = numberEntries(row);
  const headless = new Set(headlessIn(job.outline, job.template).map(({ part }) => part?.id));
  let before: OutlineNode | null = null;
  row.forEach((entry, i) => {
    const { dimension } = entry;
    const key = partKey(section, dimension?.id ?? String(i));
    if (entry.node !== null) {
      before = entry.node;
      moved.set(entry.node, { key, value: values[i] ?? 1 });
      return;
    }
    if (dimension === null) return;
    const after = row.slice(i).find((e) => e.node !== null)?.node;
    const place = belongs(job, { kind: 'part', section: section.id, id: dimension.id });
    const sibling = before ?? after;
    const model = sibling ?? modelPart(sections, node);
    const attempt = attemptsOf(job, key);
    const written = model ? habitUnder(model, sections, sectionValue, paragraphs) : null;
    const own = sibling === undefined && section.parts === 'items' ? counted(written) : written;
    const habit = plainer(own, attempt);
    const asks = section.parts !== 'items' && !headless.has(dimension.id);
    const body = asks ? partBody(dimension, job, row) : [];
    const made = make(
      { name: partName(dimension, wanted, job, row, attempt), value: values[i] ?? 1, level: 2, body, habit },
      setting,
    );
    pieces.push({ ...made, key, place, scaffold: body });
  });
  const places = row.map((entry) => ({
    node: entry.node,
    keys: entry.dimension === null ? [] : [partKey(section, entry.dimension.id)],
  }));
  return blockedBy(places, values, paragraphs);
}

/** Key of a part as in `Wishes.only`. */
export const partKey = ({ parts, id }: TemplateSection, part: string): string =>
  `${parts === 'items' ? `item:${id}` : 'dimension'}:${part}`;

/** The habit of a sibling or model, its decimal number turned to the section that the new part goes into. */
function habitUnder(
  sibling: OutlineNode,
  sections: readonly WantedSection[],
  value: number,
  paragraphs: readonly Paragraph[],
): Habit {
  const habit = habitOf(sibling, paragraphs);
  const { number } = habit;
  const from = sections.find(({ node }) => node?.children.includes(sibling))?.node?.number?.value;
  if (from === undefined || typeof number === 'string') return habit;
  return { ...habit, number: { ...number, sample: sampleUnder(number.sample, from, value) } };
}

/** A question is known for an item by its number alone: dimensions without one, or with bullets, are no model. */
function counted(habit: Habit | null): Habit | null {
  if (habit === null || typeof habit.number !== 'string') return habit;
  return habit.number === 'automatic' && !habit.bullet
    ? habit
    : { ...habit, number: { kind: 'typed', sample: '', gap: '' } };
}

type HeadingRow = readonly {
  readonly node: OutlineNode | null;
  readonly dimension: TemplateDimension | null;
}[];

/** Without siblings of its own, a part is written like the parts of another section. */
function modelPart(sections: readonly WantedSection[], own: OutlineNode | null): OutlineNode | null {
  const others = sections.flatMap(({ node }) => (node && node !== own ? node.children.filter(isPart) : []));
  return others.find((part) => part.number !== null) ?? others[0] ?? null;
}

function partName(
  dimension: TemplateDimension,
  { section }: WantedSection,
  job: PlanJob,
  row: HeadingRow,
  attempt: number,
): string {
  if (section?.parts === 'items') return itemSlot(job.template, section, dimension);
  if (attempt > 0) return job.template.dimensionHeading.replace('{name}', dimension.name);
  const wordings = row.flatMap(({ node, dimension: d }) => {
    const wording = node && d ? wordingOf(node, [d.name, ...d.aliases]) : null;
    return wording === null ? [] : [wording];
  });
  return (mostFrequent(wordings) ?? job.template.dimensionHeading).replace('{name}', dimension.name);
}

function partBody(dimension: TemplateDimension, { wishes, template }: PlanJob, row: HeadingRow): string[] {
  const families = row.flatMap(({ node }) =>
    (node?.children ?? []).flatMap((c) => (c.kind === 'point' && c.number ? [c.number.family] : [])),
  );
  const family = mostFrequent(families.filter(isSeries)) ?? 'shi';
  const count = Math.min(wishes.scaffoldPoints, familyLimit(family));
  return points(family, questionsFor(template, dimension, count));
}

const isSeries = (family: string): family is SeriesFamily => seriesFamilies.some((known) => known === family);

function mostFrequent<T>(values: readonly T[]): T | null {
  let best: T | null = null;
  const counts = new Map<T, number>();
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
    if (best === null || (counts.get(value) ?? 0) > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}
