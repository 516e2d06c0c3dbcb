import type { Stream } from '../document/stream';
import type { Paragraph } from '../document/types';
import type { Alone } from './alone';
import type { KeptReading } from './kept';
import { lexiconOf } from './lexicon';
import { meetingOf, readHeadline, type Headline } from './headline';
import { NEUTRAL } from './neutral';
import { ownOutline, ownTemplate } from './own';
import { mostDimensions, prospectsOf } from './prospects';
import { readParts, readStream, recogniseStream, type PartsRead } from './recognise';
import { sectionNodes } from './summary';
import type { Outline } from './types';
import { bareAspects, begins, evidenceFor, fits, rivals, type Evident, type Verdict } from './verdict';
import { CHOICE, FIT } from './weights';
import { DEFAULT_TEMPLATE_ID } from '../template/builtin';
import type { Template } from '../template/schema';

/** How well a template fits a document. */
export interface Fit {
  readonly template: Template;
  readonly outline: Outline;
  /** 0–1. */
  readonly score: number;
}

/** What a document is, by which template it is read, and the next best where one fits at all. */
export interface Choice {
  readonly verdict: Verdict;
  /** Where the verdict is `none` or `not-a-paper`: the paper's own structure, of which nothing is missing. */
  readonly best: Fit;
  /** Where the best fits, only one that is close, unless every fit was asked for. */
  readonly runnerUp: Fit | null;
  /** True when the runner-up is so close that the user should be asked. */
  readonly close: boolean;
}

/** A template that was held against the paper. */
interface RankedFit extends Fit {
  readonly rank: number;
  readonly evident: Evident;
}

/**
 * Reads the paper by itself first, then holds the templates against it: the harmonic mean of "how many
 * of the template's dimensions" and "how many of the paper's numbered parts", each name counted by how
 * plainly it stands there; year and kind of meeting in the title settle what is left. The first is
 * taken where it fits or the paper is a draft of it and of no other; else the paper stands by itself.
 *
 * Scores are those of a full recognition; templates whose names are not in the text, so that they
 * can be neither first nor second, are spared it; and where the first fits, all that cannot come close.
 *
 * @param kept What is known of an earlier state of the document; the outcome is the same without it.
 * @param every True to be told the runner-up however far behind it is.
 */
export function chooseTemplate(
  paragraphs: readonly Paragraph[],
  templates: readonly Template[],
  kept?: KeptReading,
  every = false,
): Choice {
  if (templates.length === 0) throw new RangeError('No templates to choose from');
  const prospects = prospectsOf(templates);
  const { stream, found } = readStream(paragraphs, prospects.opening, kept);
  const own = readParts(stream, NEUTRAL, found, kept);
  const headline = readHeadline(stream, own.title, own.preamble);
  const bare = bareAspects(own);
  const most = mostDimensions(prospects, found);
  const hopes = templates
    .map((template, rank) => ({ template, rank, hope: hopeOf(template, most[rank]!, headline) }))
    .sort((a, b) => b.hope - a.hope || a.rank - b.rank);
  const held: RankedFit[] = [];
  for (const { template, rank, hope } of hopes) {
    const [first, second] = held;
    if (first && hope < first.score && (hope < CHOICE.least || (second && hope < second.score))) break;
    if (first && !every && hope <= first.score - CHOICE.close && fits(first.evident)) break;
    const outline = recogniseStream(stream, template, found, kept);
    const evident = evidenceFor(outline, template, headline, bare);
    held.push({ template, outline, evident, score: fitOf(outline, template, evident, headline), rank });
    held.sort((a, b) => b.score - a.score || a.rank - b.rank);
  }
  return decide(stream, own, headline, held, every);
}

/**
 * The paper by itself, as it was chosen before; for a text that was changed since.
 * @param verdict What it was held to be then.
 */
export function readByItself(paragraphs: readonly Paragraph[], verdict: Alone, kept?: KeptReading): Fit {
  const { stream, found } = readStream(paragraphs, lexiconOf(NEUTRAL).opening, kept);
  const neutral = recogniseStream(stream, NEUTRAL, found, kept);
  return standing(verdict, neutral, readHeadline(stream, neutral.title, neutral.preamble));
}

function standing(verdict: Alone, neutral: Outline, { voice }: Headline): Fit {
  const read = verdict === 'none' ? ownOutline(neutral) : strange(neutral);
  const outline = voice === null ? read : { ...read, voice };
  return { template: ownTemplate(outline, voice ?? 'person'), outline, score: 0 };
}

function decide(
  stream: Stream,
  own: PartsRead,
  headline: Headline,
  held: readonly RankedFit[],
  every: boolean,
): Choice {
  const voice = headline.voice ?? undefined;
  const spoken = (outline: Outline): Outline => (voice === undefined ? outline : { ...outline, voice });
  const fit = ({ template, outline, score }: RankedFit): Fit => ({
    template,
    outline: spoken(outline),
    score,
  });
  const [first, next] = held;
  const alone = (verdict: Alone): Choice => ({
    verdict,
    best: standing(verdict, own.outline(), headline),
    runnerUp: null,
    close: false,
  });
  const near = next !== undefined && first!.score - next.score < CHOICE.close;
  const told = every || near || !fits(first!.evident);
  const second = next && told && next.score > CHOICE.least ? fit(next) : null;
  const close = near && second !== null;
  const take = (verdict: 'fits' | 'draft'): Choice => ({
    verdict,
    best: fit(first!),
    runnerUp: second,
    close,
  });
  const draft = (): Choice => {
    const taken = take('draft');
    return isTentative(first!) ? { ...taken, best: tentative(taken.best) } : taken;
  };
  if (isBlank(stream, own, headline)) return blankOf(first!, held, headline) ? draft() : alone('none');
  if (!isPaper(own, headline, first!.evident)) return alone('not-a-paper');
  if (fits(first!.evident)) return take('fits');
  const later = hasLater(own.outline());
  if (!begins(first!.evident, later)) return alone('none');
  const rivalled = held.some((h) => h !== first && rivals(first!.evident, h.evident, later));
  return rivalled ? alone('none') : draft();
}

/** True where neither the title nor a name that only this campaign has speaks for the template, or each place has its own. */
const isTentative = ({ evident }: RankedFit): boolean =>
  evident.local || (!evident.named && !evident.specific);

const tentative = (fit: Fit): Fit => ({ ...fit, outline: { ...fit.outline, tentative: true } });

/** Nothing, or not more than a title and a preamble in which nothing is counted. */
function isBlank(
  { length, lines }: Stream,
  { sections, title, outline }: PartsRead,
  { kind }: Headline,
): boolean {
  if (sections.length > 0 || kind === 'other' || outline().series.length > 0) return false;
  return (
    length === 0 || (title !== null && length < FIT.blank) || (lines.length === 1 && length < CHOICE.word)
  );
}

/** True when a blank may become a paper of the first template: nothing on top speaks for another. */
function blankOf({ evident }: RankedFit, held: readonly RankedFit[], { year, meeting }: Headline): boolean {
  if (evident.named) return held.filter((h) => h.evident.named).length === 1;
  return year === null && meeting !== 'members';
}

/** True for a text that says it is such a paper, or is built like one and does not say that it is another. */
function isPaper(own: PartsRead, { kind }: Headline, { found, precision }: Evident): boolean {
  if (kind !== 'unknown') return kind === 'paper';
  if (found >= FIT.parts && precision >= FIT.draftPrecision) return true;
  const { sections } = own.outline();
  const roles = new Set(sections.flatMap(({ id, covers }) => [id, ...(covers ?? [])]));
  const known = ['problems', 'causes', 'measures'].filter((role) => roles.has(role)).length;
  if (known >= FIT.parts) return true;
  return sections.some(({ id, children, implied }) => id === 'problems' && !implied && children.length > 0);
}

/** True when causes or measures stand behind the problems: then the paper is no mere beginning. */
function hasLater({ sections }: Outline): boolean {
  return sections.some(
    ({ id, characters, heading, covers = [] }) =>
      (id === 'causes' ||
        id === 'measures' ||
        covers.some((role) => role === 'causes' || role === 'measures')) &&
      characters > heading.end - heading.start + CHOICE.body,
  );
}

/** The outline of what is no paper: no part of it is told. */
function strange(neutral: Outline): Outline {
  const { title, ignored, characters } = neutral;
  return {
    template: null,
    foreign: true,
    title,
    byline: null,
    salutation: null,
    preamble: null,
    sections: [],
    closing: null,
    signature: null,
    date: null,
    ignored,
    series: neutral.series,
    nearMisses: [],
    characters,
  };
}

/** The score that a template can reach when so many of its dimensions are there, and all its sections. */
function hopeOf(template: Template, most: number, headline: Headline): number {
  const recall = template.dimensions.length > 0 ? most / template.dimensions.length : 0;
  return scoreOf(template, (2 * recall) / (recall + 1), 1, true, headline) + CHOICE.rounding;
}

function fitOf(outline: Outline, template: Template, evident: Evident, headline: Headline): number {
  const { strength, precision, named } = evident;
  const recall = template.dimensions.length > 0 ? strength / template.dimensions.length : 0;
  const harmonic = recall + precision > 0 ? (2 * recall * precision) / (recall + precision) : 0;
  const present = template.sections.filter(({ id }) => sectionNodes(outline, id).length > 0).length;
  const sections = present / template.sections.length;
  return scoreOf(template, harmonic, sections, named, headline);
}

/** `harmonic` and `sections` are shares, 0–1. */
function scoreOf(
  template: Template,
  harmonic: number,
  sections: number,
  named: boolean,
  { year, meeting }: Headline,
): number {
  let score = CHOICE.dimensions * harmonic + CHOICE.sections * sections;
  const own = meetingOf(template.title);
  if (year !== null && template.year === year) score += CHOICE.year;
  if (own === null || meeting === null ? own !== 'members' : own === meeting) score += CHOICE.meeting;
  if (named) score += CHOICE.named;
  if (template.id === DEFAULT_TEMPLATE_ID) score += CHOICE.byDefault;
  return score;
}
