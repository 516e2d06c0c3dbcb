import { Sign, signOf } from '../characters/fold';
import { foldedText, type Stream } from '../document/stream';
import { BODY_TEXT_LEVEL } from '../document/types';
import type { Lexicon } from './lexicon';
import { matchKey } from './match-name';
import type { NameMatch, NameMatches } from './name-key';
import type { Start } from './scan-types';
import { isTitleLine } from './title';
import type { Evidence } from './types';
import { LONG_HEADING, TITLE } from './sizes';
import { FIT, TABLE, WEIGHTS } from './weights';

/** A name that a candidate may stand for, with all that speaks for and against it. */
export interface Reading {
  readonly match: NameMatch;
  readonly evidence: readonly Evidence[];
  readonly score: number;
}

/** Why a candidate takes no part. */
export type Exclusion = 'in-toc' | 'in-quotation' | 'in-appended' | 'in-dimension';

/** A place that may be a heading. */
export interface Candidate extends Omit<Start, 'key' | 'opens'> {
  readonly section: Reading | null;
  readonly dimension: Reading | null;
  /** Dimension that its words speak of, or -1. */
  readonly topic: number;
  /** Form alone, without name. */
  readonly form: readonly Evidence[];
  /** True when a style, an outline level or bold type marks it as a heading. */
  readonly marked: boolean;
  /** True for a line that names a kind of document, as a title does. */
  readonly titleLike: boolean;
  /** Set by screen.ts when it lies in a stretch that takes no part. */
  readonly excluded: Exclusion | null;
}

/** Reads every start as a possible heading and weighs what is known of it alone. */
export function toCandidates(
  stream: Stream,
  lexicon: Lexicon,
  starts: readonly Start[],
  inTable: boolean,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const start of starts) {
    const one = candidateAt(stream, lexicon, start, inTable);
    if (one !== null) candidates.push(one);
  }
  return candidates;
}

/** Reads one start; `null` where it is no heading to this lexicon. */
export function candidateAt(
  stream: Stream,
  lexicon: Lexicon,
  start: Start,
  inTable: boolean,
): Candidate | null {
  /* A sentence without number has to name it plainly; slips are looked for in headings only. */
  const found = matchKey(stream, lexicon, start.key, mayHaveSlips(start));
  const names = start.blank ? askedOnly(found) : found;
  if (!start.number && start.lead !== 'line' && !wholeSentence(start, names.section, names.dimension))
    return null;
  const paragraph = stream.paragraphs[start.line.paragraph]!;
  const leads = start.line.first && start.lead === 'line';
  const level = leads ? paragraph.outlineLevel : BODY_TEXT_LEVEL;
  const bold = leads ? (paragraph.boldLead ?? 0) : 0;
  const marked = level < BODY_TEXT_LEVEL || bold > 1;
  if (!start.number && !names.section && !names.dimension && !marked && !start.own) return null;
  const titleLike = start.own && !start.number && looksLikeTitle(stream, start);
  const form = formEvidence(stream, start, { level, bold, titleLike, cell: paragraph.inTable && !inTable });
  return candidateOf(start, start, {
    section: names.section && reading(stream, start, names.section, form, marked),
    dimension: names.dimension && reading(stream, start, names.dimension, form, marked),
    topic: names.topic,
    form,
    marked,
    titleLike,
    excluded: null,
  });
}

/** A candidate at a place with readings of its own. */
export function candidateWith(
  one: Candidate,
  place: Place,
  { section, dimension, excluded }: Pick<Candidate, 'section' | 'dimension' | 'excluded'>,
): Candidate {
  const { topic, form, marked, titleLike } = one;
  return candidateOf(place, one, { section, dimension, topic, form, marked, titleLike, excluded });
}

/** Where a candidate stands. */
type Place = Pick<Start, 'line' | 'lineIndex' | 'start' | 'words' | 'stop'>;

/** Written out: copying an object whole takes several times as long, and every heading of a text is one. */
function candidateOf(
  { line, lineIndex, start, words, stop }: Place,
  { number, lead, own, cut, continuation, boxed, blank }: Omit<Start, keyof Place | 'key' | 'opens'>,
  { section, dimension, topic, form, marked, titleLike, excluded }: Omit<Candidate, keyof Start>,
): Candidate {
  return {
    line,
    lineIndex,
    start,
    words,
    number,
    lead,
    stop,
    own,
    cut,
    continuation,
    boxed,
    blank,
    section,
    dimension,
    topic,
    form,
    marked,
    titleLike,
    excluded,
  };
}

/** What the form of a place says, whatever it names. */
function formEvidence(
  stream: Stream,
  start: Start,
  looks: {
    readonly level: number;
    readonly bold: number;
    readonly titleLike: boolean;
    readonly cell: boolean;
  },
): Evidence[] {
  const { level, bold, titleLike, cell } = looks;
  const form: Evidence[] = [];
  if (start.number) addEvidence(form, start.number.automatic ? 'automatic-number' : 'numbered', '');
  if (level < BODY_TEXT_LEVEL) addEvidence(form, 'outline-level', String(level));
  if (bold > 1 && boldCovers(stream, start, bold)) addEvidence(form, 'bold-lead', '');
  if (start.own) addEvidence(form, 'own-line', '');
  else if (start.lead === 'sentence') addEvidence(form, 'after-sentence', '');
  else if (start.lead === 'inside') addEvidence(form, 'inside-text', '');
  if (start.continuation) addEvidence(form, 'continuation', '');
  if (titleLike) addEvidence(form, 'title-like', '');
  if (cell) addEvidence(form, 'in-table', '');
  return form;
}

/** A blank opens no section and no dimension: what it asks about is no more than a topic. */
const askedOnly = ({ dimension, topic }: NameMatches): NameMatches => ({
  section: null,
  dimension: null,
  topic: dimension?.index ?? topic,
});

/** True where a mistyped name is still looked for. */
export function mayHaveSlips(start: Start): boolean {
  return start.number !== null || start.lead === 'line';
}

/** True when a good part of the numbered starts stands in tables: then the paper itself does. */
export function tablePaper(stream: Stream, starts: readonly Start[]): boolean {
  let inside = 0;
  let numbered = 0;
  for (const start of starts) {
    if (!start.number) continue;
    numbered++;
    if (stream.paragraphs[start.line.paragraph]!.inTable) inside++;
  }
  return numbered >= TABLE.fewest && inside > numbered * TABLE.share;
}

const BEHIND = /\([^()]*\)$/;
const TITLE_END = /(?:材料|提纲|发言|发言稿|报告|讲话|文章|汇报)$/;

/** True for a line that names a kind of document: a title, however much it speaks of 对照检查. */
function looksLikeTitle(stream: Stream, start: Start): boolean {
  const end = Math.min(start.stop, start.line.end);
  if (start.lineIndex === 0 && start.own && isTitleLine(stream, 0)) return true;
  if (end - start.words < TITLE.words) return false;
  return TITLE_END.test(foldedText(stream, Math.max(start.words, end - TITLE.rest), end).replace(BEHIND, ''));
}

function wholeSentence(start: Start, section: NameMatch | null, dimension: NameMatch | null): boolean {
  const good = (m: NameMatch | null): boolean =>
    m !== null && (m.code === 'name-exact' || m.code === 'name-framed') && m.end === start.stop && !m.comma;
  return start.lead === 'sentence' && (good(dimension) || (section?.code === 'name-exact' && good(section)));
}

function reading(
  stream: Stream,
  start: Start,
  match: NameMatch,
  form: readonly Evidence[],
  marked: boolean,
): Reading {
  const evidence: Evidence[] = [{ code: match.code, weight: match.weight, detail: match.detail }, ...form];
  if (match.comma) addEvidence(evidence, 'ends-with-comma', '');
  if (match.end - start.words > LONG_HEADING)
    addEvidence(evidence, 'too-long', String(match.end - start.words));
  const weak = match.code === 'name-contained' || match.code === 'name-cue' || match.code === 'name-prefix';
  /* A long name in a line of its own is the heading, however it is worded around it. */
  const long = start.own && match.code === 'name-contained' && match.detail.length >= FIT.specificName;
  if (weak && !start.number && !marked && !long) addEvidence(evidence, 'bare-mention', '');
  if (match.code === 'name-slip' && !start.number && !marked && !start.own)
    addEvidence(evidence, 'bare-mention', '');
  if (!start.own && !start.number && !match.comma && match.end < start.line.end) {
    const s = signOf(stream.code[match.end]!);
    if (s === Sign.Stop) addEvidence(evidence, 'sentence-alone', '');
  }
  return { match, evidence, score: sum(evidence) };
}

function boldCovers(stream: Stream, start: Start, bold: number): boolean {
  const last = Math.min(start.stop, start.line.end) - 1;
  return last >= start.words && bold >= stream.offset[last]! - 1;
}

/** Adds a piece of evidence with its weight from the table. */
export function addEvidence(evidence: Evidence[], code: keyof typeof WEIGHTS, detail: string): void {
  evidence.push({ code, weight: WEIGHTS[code], detail });
}

/** Pieces of evidence that rest on nothing further, with their weights. */
export function evidenceOf(...codes: readonly (keyof typeof WEIGHTS)[]): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (const code of codes) addEvidence(evidence, code, '');
  return evidence;
}

/** Sum of the weights. */
export function sum(evidence: readonly Evidence[]): number {
  let total = 0;
  for (const e of evidence) total += e.weight;
  return total;
}
