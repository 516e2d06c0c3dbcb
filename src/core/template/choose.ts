import { toStream, type Stream } from '../document/stream';
import type { Paragraph } from '../document/types';
import { recogniseStream } from '../outline/recognise';
import { summarise } from '../outline/summary';
import type { Outline } from '../outline/types';
import { DEFAULT_TEMPLATE_ID } from './builtin';
import type { Template } from './schema';

/** How well a template fits a document. */
export interface Fit {
  readonly template: Template;
  readonly outline: Outline;
  /** 0–1. */
  readonly score: number;
}

/** The best template, and the next best where one fits at all. */
export interface Choice {
  readonly best: Fit;
  readonly runnerUp: Fit | null;
  /** True when the runner-up is so close that the user should be asked. */
  readonly close: boolean;
}

/** Weights of what makes a template fit. */
const FIT = { dimensions: 0.75, sections: 0.1, year: 0.08, voice: 0.04, byDefault: 0.02 } as const;
const CLOSE = 0.12;
const OUR_KIND = /对照检查|检视|剖析|民主生活会|组织生活会|个人发言/;
const HEAD_LINES = 6;

/**
 * Recognises the document with every template and takes the one whose dimensions it has: the
 * harmonic mean of "how many of the template's" and "how many of the document's numbered parts".
 * The year and kind of meeting named on top settle what is left; a document that speaks for none
 * (empty, or of another kind) gets the default, or the first when the default is not in the list.
 */
export function chooseTemplate(paragraphs: readonly Paragraph[], templates: readonly Template[]): Choice {
  const stream = toStream(paragraphs);
  const head = headText(stream);
  const fits = templates
    .map((template): Fit => {
      const outline = recogniseStream(stream, template);
      return { template, outline, score: fitOf(outline, template, head) };
    })
    .sort((a, b) => b.score - a.score);
  const best = fits[0];
  if (!best) throw new RangeError('No templates to choose from');
  const second = fits[1] && fits[1].score > 0.2 ? fits[1] : null;
  return { best, runnerUp: second, close: second !== null && best.score - second.score < CLOSE };
}

function fitOf(outline: Outline, template: Template, head: string): number {
  const summary = summarise(outline, template);
  const found = summary.dimensions.filter((d) => d.present).length;
  const parts = outline.sections
    .filter((s) => s.children.some((c) => c.kind === 'dimension'))
    .reduce((n, s) => n + s.children.filter((c) => c.kind !== 'point').length, 0);
  const recall = template.dimensions.length > 0 ? found / template.dimensions.length : 0;
  const precision = parts > 0 ? Math.min(1, found / parts) : 0;
  const harmonic = recall + precision > 0 ? (2 * recall * precision) / (recall + precision) : 0;
  const sections = summary.sections.filter((s) => s.present).length / template.sections.length;
  const organisational = /组织生活/.test(head);
  const forMembers = template.id.includes('org-life') || /组织生活/.test(template.title);
  let score = FIT.dimensions * harmonic + FIT.sections * sections;
  if (!OUR_KIND.test(head) && harmonic === 0) {
    return score + (template.id === DEFAULT_TEMPLATE_ID ? FIT.byDefault : 0);
  }
  if (template.year !== undefined && head.includes(String(template.year))) score += FIT.year;
  if (head !== '' && organisational === forMembers) score += FIT.voice;
  if (template.id === DEFAULT_TEMPLATE_ID) score += FIT.byDefault;
  return score;
}

function headText(stream: Stream): string {
  let text = '';
  for (const line of stream.lines.slice(0, HEAD_LINES)) {
    const raw = stream.paragraphs[line.paragraph]!.text;
    text += raw.slice(0, 400);
  }
  return text;
}
