import { applyEdits, EditMismatch } from '../../core/document/apply';
import type { Edit, InsertParagraph } from '../../core/document/edit';
import { BODY_TEXT_LEVEL, type Paragraph } from '../../core/document/types';
import { insertedInOrder, reportOf } from '../../core/document/report';
import { HostError, type ApplyReport, type Difference } from '../host';
import { readAnchors, type Anchors } from './anchors';
import { prepare, queueWrites, spelledOut } from './apply';
import { cleanText } from './clean-text';
import { toHostError } from './errors';
import type { Made } from './make';
import { mend, mendable, readBack, unlike } from './mend';
import { assertWritable } from './office';
import { readBody, type Probes } from './read';
import { whatWentIn } from './went-in';

/**
 * Applies a batch: the anchors are read again and compared, then everything is written in exactly
 * one round trip, and what was written is read back; where it differs it is mended once. When Word
 * fails in the writing, the document is read once more: nothing changed means a refusal with its
 * reason, anything else is `partly-applied` with a report.
 */
export async function applyBatch(edits: readonly Edit[], probes: Probes): Promise<ApplyReport> {
  if (edits.length === 0) return { applied: 0, inserted: [], replaced: [] };
  assertWritable();
  const state: { report?: ApplyReport; before?: readonly string[] } = {};
  try {
    return await Word.run(async (context) => {
      const anchors = await readAnchors(context, edits, probes);
      const before = anchors.texts.map((t) => t.text);
      for (const edit of edits) if (anchors.revised.has(edit.paragraph)) before[edit.paragraph] = edit.expect;
      const report = plannedReport(before, edits);
      const prepared = await prepare(context, edits, anchors);
      const made = queueWrites(edits, anchors, prepared);
      state.report = report;
      state.before = before;
      await context.sync();
      const differences = await verify(context, edits, anchors, made, report);
      return differences.length === 0 ? report : { ...report, differences };
    });
  } catch (error) {
    const refused = toHostError(error, state.report === undefined ? 'read' : 'write');
    if (state.report === undefined || state.before === undefined) throw refused;
    throw await describeFailure(refused, state.before, edits, probes);
  }
}

/** Everything a batch would do, before it is done; a batch that does not fit is refused here. */
function plannedReport(texts: readonly string[], edits: readonly Edit[]): ApplyReport {
  try {
    return { ...reportOf(texts.map(plain), spelledOut(edits)), applied: edits.length };
  } catch (error) {
    if (error instanceof EditMismatch) throw new HostError('document-changed', error.reason);
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
  made: ReadonlyMap<InsertParagraph, Made>,
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
  probes: Probes,
): Promise<HostError> {
  let after: readonly string[];
  try {
    // A new run: within the old one, paragraphs stay stale on the web (office-js#3284).
    const snapshot = await Word.run((context) => readBody(context, {}, probes));
    after = snapshot.paragraphs.map((p) => p.text);
  } catch {
    return new HostError('partly-applied', `${refused.detail} unread`.trim());
  }
  const report = whatWentIn(before.map(plain), after, edits);
  if (report === null) return refused;
  return new HostError('partly-applied', refused.detail, report);
}

const plain = (text: string): Paragraph => ({
  text,
  number: '',
  listLevel: -1,
  outlineLevel: BODY_TEXT_LEVEL,
  style: 'Normal',
  inTable: false,
});
