import { applyEdits, EditMismatch } from '../../core/document/apply';
import type { Edit, InsertParagraph } from '../../core/document/edit';
import { BODY_TEXT_LEVEL, type Paragraph } from '../../core/document/types';
import { insertedInOrder, reportOf } from '../../core/document/report';
import { HostError, type ApplyOptions, type ApplyReport, type Difference } from '../host';
import { readAnchors, type Anchors } from './anchors';
import { prepare, queueWrites, spelledOut } from './apply';
import { cleanText } from './clean-text';
import { mismatched } from '../mismatch';
import { toHostError } from './errors';
import { tellsFacesApart } from './far-east';
import type { MadeParagraph } from './make';
import type { TrackedParagraph, BatchMemory, TrackedBatch } from './memory';
import { mend, mendable, readBack, unlike } from './mend';
import { assertWritable } from './office';
import { readBody, type Probes } from './read';
import { forget } from './remember';
import { whatWentIn } from '../went-in';

/**
 * Applies a batch: the anchors are read again and compared, then everything is written in exactly
 * one round trip, and what was written is read back; where it differs it is mended once. When Word
 * fails in the writing, the document is read once more: nothing changed means a refusal with its
 * reason, anything else is `partly-applied` with a report.
 */
export async function applyBatch(
  edits: readonly Edit[],
  options: ApplyOptions,
  probes: Probes,
  memory: BatchMemory,
): Promise<ApplyReport> {
  if (edits.length === 0) return { inserted: [], replaced: [] };
  assertWritable();
  const state: { report?: ApplyReport; before?: readonly string[] } = {};
  const faces = edits.some((edit) => edit.kind === 'format' && edit.format.fontName !== undefined);
  const apart = faces && (await tellsFacesApart(probes));
  try {
    return await Word.run(async (context) => {
      const anchors = await readAnchors(context, edits, probes);
      const before = anchors.texts.map((t) => t.text);
      for (const edit of edits) if (anchors.revised.has(edit.paragraph)) before[edit.paragraph] = edit.expect;
      const report = plannedReport(before, edits);
      const prepared = await prepare(context, edits, anchors, apart);
      const made = queueWrites(edits, anchors, prepared);
      const keep = options.remember === true ? keepObjects(context, edits, anchors, made) : null;
      state.report = report;
      state.before = before;
      await context.sync();
      const differences = await verify(context, edits, anchors, made, report);
      const full = differences.length === 0 ? report : { ...report, differences };
      if (keep === null) return full;
      return { ...full, mark: remember(memory, keep, report), after: textsAfter(before, edits) };
    });
  } catch (error) {
    const refused = toHostError(error, state.report === undefined ? 'read' : 'write');
    if (state.report === undefined || state.before === undefined) throw refused;
    throw await describeFailure(refused, state.before, edits, options, probes, memory);
  }
}

/** Everything a batch would do, before it is done; a batch that does not fit is refused here. */
function plannedReport(texts: readonly string[], edits: readonly Edit[]): ApplyReport {
  try {
    return reportOf(texts.map(plain), spelledOut(edits));
  } catch (error) {
    if (error instanceof EditMismatch) throw mismatched(error);
    throw error;
  }
}

/**
 * Reads back what was made and changed, mends what differs in one write and one read more, and
 * tells what is still not as planned. All that was to be written is in the document by now, so
 * nothing here fails the batch.
 */
async function verify(
  context: Word.RequestContext,
  edits: readonly Edit[],
  anchors: Anchors,
  made: ReadonlyMap<InsertParagraph, MadeParagraph>,
  report: ApplyReport,
): Promise<readonly Difference[]> {
  const all = insertedInOrder(edits).flatMap((edit, i) => {
    const one = made.get(edit);
    const place = report.inserted[i];
    return one === undefined || place === undefined ? [] : [{ one, place }];
  });
  const rewritten = rewrittenTexts(edits, anchors);
  const look = async () => {
    const lists = await readBack(
      context,
      all.map(({ one }) => one),
      rewritten.map(({ paragraph }) => paragraph),
    );
    return all.map(({ one, place }) => ({
      one,
      place,
      what: unlike(one, lists.get(one)),
      lists: lists.get(one),
    }));
  };
  try {
    let seen = await look();
    const flawed = seen.filter(({ what }) => mendable(what));
    if (flawed.length > 0) {
      for (const { one, what, lists } of flawed) mend(one, what, lists);
      await context.sync();
      seen = await look();
    }
    return [
      ...seen.flatMap(({ place, what }) => (what.length === 0 ? [] : [{ ...place, what }])),
      ...rewritten.flatMap(({ paragraph, index, expected }) =>
        holdsAll(cleanText(paragraph.text).text, expected)
          ? []
          : [{ paragraph: index, text: expected, what: ['text' as const] }],
      ),
    ];
  } catch {
    return report.inserted.slice(0, 1).map((place) => ({ ...place, what: ['unread'] }));
  }
}

/** The author's paragraphs that a batch changes, and how the first piece of each shall read. */
function rewrittenTexts(edits: readonly Edit[], { items, texts, revised }: Anchors) {
  const spelled = spelledOut(edits).filter(({ kind }) => kind === 'replace' || kind === 'split');
  const deleted = new Set(edits.filter(({ kind }) => kind === 'delete-paragraph').map((e) => e.paragraph));
  return [...new Set(spelled.map(({ paragraph }) => paragraph))].flatMap((index) => {
    const paragraph = items[index];
    const text = texts[index]?.text;
    if (paragraph === undefined || text === undefined || deleted.has(index) || revised.has(index)) return [];
    const own = spelled.filter((edit) => edit.paragraph === index).map((edit) => ({ ...edit, paragraph: 0 }));
    return [{ paragraph, index, expected: applyEdits([plain(text)], own)[0]?.text ?? '' }];
  });
}

/** Whether all characters of `expected` are in `text`, in their order: under tracking the old ones are there as well. */
function holdsAll(text: string, expected: string): boolean {
  let at = 0;
  for (const unit of text) if (expected.startsWith(unit, at)) at += unit.length;
  return at === expected.length;
}

async function describeFailure(
  refused: HostError,
  before: readonly string[],
  edits: readonly Edit[],
  options: ApplyOptions,
  probes: Probes,
  memory: BatchMemory,
): Promise<HostError> {
  try {
    // A new run: within the old one, paragraphs stay stale on the web (office-js#3284).
    return await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      const snapshot = await readBody(context, {}, probes, () => paragraphs.load('items/text'));
      const after = snapshot.paragraphs.map((p) => p.text);
      const report = whatWentIn(before.map(plain), after, edits);
      if (report === null) return refused;
      if (options.remember !== true) return new HostError('partly-applied', refused.detail, report);
      const kept = ({ paragraph }: { readonly paragraph: number }): TrackedParagraph[] => {
        const item = paragraphs.items[paragraph];
        if (item === undefined) return [];
        context.trackedObjects.add(item);
        return [{ paragraph: item, index: paragraph, raw: item.text }];
      };
      const keep = {
        inserted: report.inserted.flatMap(kept),
        replaced: (report.replaced ?? []).flatMap(kept),
      };
      await context.sync();
      const mark = remember(memory, keep, report);
      return new HostError('partly-applied', refused.detail, { ...report, mark, after });
    });
  } catch {
    return new HostError('partly-applied', `${refused.detail} unread`.trim());
  }
}

type Keep = Pick<TrackedBatch, 'inserted' | 'replaced'>;

/** Has Word keep what the batch makes and changes, in the order of the report. Queues only. */
function keepObjects(
  context: Word.RequestContext,
  edits: readonly Edit[],
  { items }: Anchors,
  made: ReadonlyMap<InsertParagraph, MadeParagraph>,
): (report: ApplyReport) => Keep {
  const track = (paragraph: Word.Paragraph | undefined): Word.Paragraph[] => {
    if (paragraph === undefined) return [];
    context.trackedObjects.add(paragraph);
    return [paragraph];
  };
  const inserted = insertedInOrder(edits).flatMap((edit) => track(made.get(edit)?.paragraph));
  const changed = spelledOut(edits).filter(({ kind }) => kind === 'replace');
  // The report lists them paragraph by paragraph; what went to a new one is not known by any object.
  const inOrder = [...changed].sort((a, b) => a.paragraph - b.paragraph);
  const replaced = inOrder.flatMap(({ paragraph }) => track(items[paragraph]));
  return (report) => ({
    inserted: inserted.map((paragraph, i) => ({
      paragraph,
      index: report.inserted[i]?.paragraph ?? 0,
      raw: rawOf(paragraph),
    })),
    replaced: replaced.map((paragraph, i) => ({
      paragraph,
      index: report.replaced?.[i]?.paragraph ?? 0,
      raw: null,
    })),
  });
}

/** The text that the reading back found; `null` where it failed. */
function rawOf(paragraph: Word.Paragraph): string | null {
  try {
    return paragraph.text;
  } catch {
    return null;
  }
}

/** Puts a batch in the place of the one that was remembered; returns its mark. */
function remember(
  memory: BatchMemory,
  keep: Keep | ((report: ApplyReport) => Keep),
  report: ApplyReport,
): number | undefined {
  const { inserted, replaced } = typeof keep === 'function' ? keep(report) : keep;
  if (memory.last !== null) forget(memory.last);
  memory.last = null;
  // Objects and report have to say the same, one for one.
  if (inserted.length !== report.inserted.length || replaced.length !== (report.replaced ?? []).length)
    return undefined;
  const mark = ++memory.marks;
  memory.last = { mark, inserted, replaced };
  return mark;
}

const textsAfter = (before: readonly string[], edits: readonly Edit[]): string[] =>
  applyEdits(before.map(plain), spelledOut(edits)).map(({ text }) => text);

const plain = (text: string): Paragraph => ({
  text,
  number: '',
  listLevel: -1,
  outlineLevel: BODY_TEXT_LEVEL,
  style: 'Normal',
  inTable: false,
});
