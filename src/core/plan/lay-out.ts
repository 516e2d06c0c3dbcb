import { append } from '../counting/long-lists';
import { headlessIn } from '../outline/headless';
import type { Paragraph } from '../document/types';
import type { OutlineNode } from '../outline/types';
import { slot } from '../document/slots';
import { bodyLook, make, type BlockSetting } from './blocks';
import { habitOf, type Habit } from './habits';
import { blockedByPlace } from './closed-places';
import { attemptsOf, plainer, type Blocked, type PlanJob, type Layout, type PlannedPiece } from './job';
import type { TemplateDimension, TemplateSection } from '../template/schema';
import { blockedBy } from './fixed-numbers';
import { layOutParts, partKey, type SectionSite } from './lay-out-parts';
import { numberEntries } from './numbering';
import { belongs } from '../outline/belongs';
import { missingExtras } from '../outline/extras';
import { frontEnd, type InsertionPlace } from '../outline/places';
import { extraText, preambleText, sectionQuestion } from './prompts';
import { renumberingsOf } from './renumber';
import { typicalBody } from './typical-body';
import { wants, wantedSections, type WantedSection } from './wanted';
import { extraKey, extraOf } from '../template/extra-key';

/** Decides what goes in, where, and how it reads. */
export function layOut(job: PlanJob): Layout {
  const { paragraphs, outline, template, wishes } = job;
  const setting: BlockSetting = {
    paragraphs,
    figures: job.figures,
    bodyLike: typicalBody(paragraphs, outline),
  };
  const pieces: PlannedPiece[] = [];
  const moved = new Map<OutlineNode, { key: string; value: number }>();
  if (outline.title === null && wants(job, 'title', wishes.title))
    pieces.push(plain('title', template.paperTitle, job.figures.title, gap(frontEnd(outline, paragraphs))));

  const sections = wantedSections(job);
  if (outline.preamble === null && wants(job, 'preamble', wishes.preamble)) {
    const place = belongs(job, { kind: 'preamble' });
    const text = preambleText(template);
    pieces.push(plain('preamble', text, bodyLook(setting, null), place));
  }
  const extras = missingExtras(job).filter(({ id }) => wants(job, extraKey(id), true));
  for (const extra of extras.filter(({ inPreamble }) => inPreamble)) {
    const place = belongs(job, { kind: 'extra', inPreamble: true });
    pieces.push(plain(extraKey(extra.id), extraText(extra), bodyLook(setting, null), place));
  }

  const blocked: Blocked[] = [];
  const values = numberEntries(sections.map(({ headed, node }) => ({ node: headed ? null : node })));
  const rows = sections.map(({ section, node, headed, parts }) => ({
    node: headed ? null : node,
    keys: section === null ? [] : keysOf(section, parts),
  }));
  append(blocked, blockedBy(rows, values, paragraphs));
  sections.forEach((wanted, i) => {
    const { section, node, headed } = wanted;
    const value = values[i] ?? 1;
    const site: SectionSite = { wanted, value, sections, job, setting };
    if (section !== null && headed) {
      const place = belongs(job, { kind: 'section', id: section.id });
      pieces.push(sectionPiece(site, section.id, place));
    } else if (node !== null) moved.set(node, { key: `section:${node.id ?? i}`, value });
    if (section !== null) append(blocked, layOutParts(site, pieces, moved));
  });
  let last = values.at(-1) ?? 0;
  for (const extra of extras.filter(({ inPreamble }) => !inPreamble)) {
    const key = extraKey(extra.id);
    const place = belongs(job, { kind: 'extra', inPreamble: false });
    const habit = plainer(nearestHabit(sections, sections.length, job.paragraphs), attemptsOf(job, key));
    const body = [extraText(extra)];
    const made = make({ name: extra.name, value: ++last, level: 1, body, habit }, setting);
    pieces.push({ ...made, key, place, scaffold: body });
  }
  const there = sections.flatMap(({ node }) => (node === null ? [] : [node]));
  append(blocked, blockedByPlace(pieces, outline, paragraphs));
  return { pieces, renumberings: renumberingsOf(there, moved), blocked };
}

/** A section's own key and those of the parts that go in with it. */
const keysOf = (section: TemplateSection, parts: readonly TemplateDimension[]): string[] => [
  `section:${section.id}`,
  ...parts.map(({ id }) => partKey(section, id)),
];

function sectionPiece(
  { wanted, value, sections, job, setting }: SectionSite,
  id: string,
  place: InsertionPlace,
): PlannedPiece {
  const { section, node, parts } = wanted;
  const key = `section:${id}`;
  const attempt = attemptsOf(job, key);
  const habit = plainer(nearestHabit(sections, sections.indexOf(wanted), job.paragraphs), attempt);
  // A bare heading directly above a signature can be taken for a part of it: then a blank sets it apart.
  const stands = headlessIn(job.outline, job.template).some(({ part }) => part?.id === id);
  const asks =
    !stands &&
    (job.wishes.scaffoldPoints > 0 || attempt > 0) &&
    node === null &&
    parts.length === 0 &&
    section?.parts !== 'dimensions';
  const body = asks && section ? [slot(sectionQuestion(section))] : [];
  const made = make({ name: section?.name ?? '', value, level: 1, body, habit }, setting);
  return { ...made, key, place, scaffold: body };
}

const gap = (at: number): InsertionPlace => ({ kind: 'gap', gap: at });

function plain(
  key: string,
  text: string,
  look: ReturnType<typeof bodyLook>,
  place: InsertionPlace,
): PlannedPiece {
  return { key, place, heading: text, paragraphs: [{ text, look }], scaffold: [] };
}

/**
 * The habit of the section before, else of the one after; a line in the preamble that says how last year's
 * matters stand is written like none of them.
 */
function nearestHabit(
  sections: readonly WantedSection[],
  i: number,
  paragraphs: readonly Paragraph[],
): Habit | null {
  const others = [...sections.slice(0, i).reverse(), ...sections.slice(i + 1)].flatMap(({ node }) =>
    node !== null && !node.implied ? [node] : [],
  );
  const near = others.find(({ id, runIn, number }) => !(extraOf(id) !== null && runIn && number === null));
  return near ? habitOf(near, paragraphs) : null;
}
