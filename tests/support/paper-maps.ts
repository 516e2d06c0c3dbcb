import { belongs, spanOfPlace, type PaperPart } from '../../src/core/outline/belongs';
import { chooseTemplate } from '../../src/core/outline/choose';
import { missingExtras } from '../../src/core/outline/extras';
import { headlessIn } from '../../src/core/outline/headless';
import { NEUTRAL } from '../../src/core/outline/neutral';
import { recognise } from '../../src/core/outline/recognise';
import { summarise } from '../../src/core/outline/summary';
import { builtinTemplates, DEFAULT_TEMPLATE_ID, templateById } from '../../src/core/template/builtin';
import type { Template } from '../../src/core/template/schema';
import type { Paragraph } from '../../src/core/document/types';
import { mapOf } from './outline-map';

const template = templateById(DEFAULT_TEMPLATE_ID)!;

/** What is asked of a small paper, each as lines that a test can show. */
export const READERS = {
  /** Its outline by the usual template. */
  outline: (paragraphs) => mapOf(recognise(paragraphs, template), paragraphs),
  /** Its outline by itself. */
  neutral: (paragraphs) => mapOf(recognise(paragraphs, NEUTRAL), paragraphs),
  /** What it is held to be, the scores of the first template and the next, and its outline. */
  choice: chosen,
  /** Where every part of the usual template belongs, and what of it is there. */
  places: placesIn,
  /** What a template that asks for last year’s measures misses beyond the usual parts. */
  extras: (paragraphs) => {
    const asking = templateById('2024-four-lead')!;
    const missing = missingExtras({ paragraphs, outline: recognise(paragraphs, asking), template: asking });
    return missing.length === 0 ? ['nothing'] : missing.map(({ id }) => id);
  },
} satisfies Record<string, (paragraphs: readonly Paragraph[]) => string[]>;

function chosen(paragraphs: readonly Paragraph[]): string[] {
  const { best, verdict, close, runnerUp } = chooseTemplate(paragraphs, builtinTemplates);
  const { outline, score } = best;
  const every = chooseTemplate(paragraphs, builtinTemplates, undefined, true).runnerUp;
  const next = every && `next ${every.template.id} ${every.score.toFixed(2)}${runnerUp ? ' told' : ''}`;
  const marks = [
    outline.foreign && 'foreign',
    outline.tentative && 'tentative',
    outline.voice,
    close && 'close',
  ];
  return [
    [verdict, outline.template, score.toFixed(2), next, ...marks].filter(Boolean).join('; '),
    ...(outline.template === null ? ownParts(best.template) : []),
    ...mapOf(outline, paragraphs),
  ];
}

function placesIn(paragraphs: readonly Paragraph[]): string[] {
  const outline = recognise(paragraphs, template);
  const held = { paragraphs, outline, template };
  const around = (paragraph: number, offset: number) => {
    const text = paragraphs[paragraph]?.text ?? '';
    return `${text.slice(Math.max(0, offset - 3), offset)}|${text.slice(offset, offset + 3)}`;
  };
  const shown = (what: PaperPart): string => {
    const place = belongs(held, what);
    const { paragraph, start } = spanOfPlace(place, paragraphs);
    if (place.kind === 'inside') return `inside ${around(place.at.paragraph, place.at.offset)}`;
    return `gap ${place.gap}, ${around(paragraph, start)}`;
  };
  const { sections, dimensions, complete } = summarise(outline, template);
  return [
    ...sections.map(
      ({ id: section, paragraph, characters, items }) =>
        `${section}: ${shown({ kind: 'section', id: section })}; at ${paragraph}, ${characters} characters, ${items} items`,
    ),
    ...dimensions.map(
      ({ id: dimension, paragraph, characters, points, causes, measures }) =>
        `  ${dimension}: ${shown({ kind: 'part', section: 'problems', id: dimension })}; at ${paragraph}, ${characters} characters, ${points} + ${causes} + ${measures}`,
    ),
    `theory among measures: ${shown({ kind: 'part', section: 'measures', id: template.dimensions[0]!.id })}`,
    `preamble: ${shown({ kind: 'preamble' })}; others: ${shown({ kind: 'extra', inPreamble: true })}, ${shown({ kind: 'extra', inPreamble: false })}`,
    ...headlessIn(outline, template).map(
      ({ part, at, within }) =>
        `no heading for ${part?.kind} ${part?.id} at ${around(at.paragraph, at.offset)} in ${within.name}`,
    ),
    ...(complete ? ['complete'] : []),
  ];
}

/** The parts of a paper's own template. */
function ownParts({ sections, dimensions }: Template): string[] {
  return [
    ...sections.map(({ id, name, parts }) => `${id}: ${name}, ${parts}`),
    ...dimensions.map(({ id, name }) => `${id}: ${name}`),
  ];
}
