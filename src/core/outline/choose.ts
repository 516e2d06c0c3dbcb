import { toStream, type Stream } from '../document/stream';
import type { Paragraph } from '../document/types';
import { mostDimensions, prospectsOf } from './prospects';
import { recogniseStream } from './recognise';
import { scan } from './scan';
import { summarise } from './summary';
import type { Outline } from './types';
import { DEFAULT_TEMPLATE_ID } from '../template/builtin';
import type { Template } from '../template/schema';

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

/** A runner-up below this is no alternative. */
const LEAST = 0.2;
/** What rounding may make of a score. */
const ROUNDING = 1e-9;

/**
 * Takes the template whose dimensions the document has: the harmonic mean of "how many of the
 * template's" and "how many of the document's numbered parts". The year and kind of meeting named
 * on top settle what is left; a document that speaks for none (empty, or of another kind) gets the
 * default, or the first when the default is not in the list.
 *
 * Scores are those of a full recognition; templates whose names are not in the text, so that they
 * can be neither first nor second, are spared it.
 */
export function chooseTemplate(paragraphs: readonly Paragraph[], templates: readonly Template[]): Choice {
  const stream = toStream(paragraphs);
  const head = readHead(stream);
  const prospects = prospectsOf(templates);
  const found = scan(stream, prospects.opening);
  const most = mostDimensions(prospects, found);
  const hopes = templates
    .map((template, rank) => ({ template, rank, hope: hopeOf(template, most[rank]!, head) + ROUNDING }))
    .sort((a, b) => b.hope - a.hope || a.rank - b.rank);
  const fits: (Fit & { readonly rank: number })[] = [];
  for (const { template, rank, hope } of hopes) {
    const [first, second] = fits;
    if (first && hope < first.score && (hope < LEAST || (second && hope < second.score))) break;
    const outline = recogniseStream(stream, template, found);
    fits.push({ template, outline, score: fitOf(outline, template, head), rank });
    fits.sort((a, b) => b.score - a.score || a.rank - b.rank);
  }
  const [best, next] = fits.map(({ template, outline, score }): Fit => ({ template, outline, score }));
  if (!best) throw new RangeError('No templates to choose from');
  const second = next && next.score > LEAST ? next : null;
  return { best, runnerUp: second, close: second !== null && best.score - second.score < CLOSE };
}

/** The score that a template can reach when so many of its dimensions are there, and all its sections. */
function hopeOf(template: Template, most: number, head: Head): number {
  const recall = template.dimensions.length > 0 ? most / template.dimensions.length : 0;
  return scoreOf(template, (2 * recall) / (recall + 1), 1, head);
}

function fitOf(outline: Outline, template: Template, head: Head): number {
  const summary = summarise(outline, template);
  const found = summary.dimensions.filter((d) => d.present).length;
  const parts = outline.sections
    .filter((s) => s.children.some((c) => c.kind === 'dimension'))
    .reduce((n, s) => n + s.children.filter((c) => c.kind !== 'point').length, 0);
  const recall = template.dimensions.length > 0 ? found / template.dimensions.length : 0;
  const precision = parts > 0 ? Math.min(1, found / parts) : 0;
  const harmonic = recall + precision > 0 ? (2 * recall * precision) / (recall + precision) : 0;
  const sections = summary.sections.filter((s) => s.present).length / template.sections.length;
  return scoreOf(template, harmonic, sections, head);
}

/** `harmonic` and `sections` are shares, 0–1. */
function scoreOf(template: Template, harmonic: number, sections: number, head: Head): number {
  let score = FIT.dimensions * harmonic + FIT.sections * sections;
  if (!head.ourKind && harmonic === 0) {
    return score + (template.id === DEFAULT_TEMPLATE_ID ? FIT.byDefault : 0);
  }
  const forMembers = template.id.includes('org-life') || template.title.includes('组织生活');
  if (template.year !== undefined && head.text.includes(String(template.year))) score += FIT.year;
  if (head.text !== '' && head.organisational === forMembers) score += FIT.voice;
  if (template.id === DEFAULT_TEMPLATE_ID) score += FIT.byDefault;
  return score;
}

/** The first lines and what they say of the paper. */
interface Head {
  readonly text: string;
  readonly ourKind: boolean;
  /** Of a meeting of members, not of leaders. */
  readonly organisational: boolean;
}

function readHead(stream: Stream): Head {
  const text = headText(stream);
  return { text, ourKind: OUR_KIND.test(text), organisational: text.includes('组织生活') };
}

function headText(stream: Stream): string {
  let text = '';
  for (const line of stream.lines.slice(0, HEAD_LINES)) {
    const raw = stream.paragraphs[line.paragraph]!.text;
    text += raw.slice(0, 400);
  }
  return text;
}
