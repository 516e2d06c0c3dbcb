import { EditMismatch } from '../../core/document/apply';
import type { Edit } from '../../core/document/edit';
import { BODY_TEXT_LEVEL, type Paragraph } from '../../core/document/types';
import { reportOf } from '../../core/document/report';
import { HostError, type ApplyReport } from '../host';
import { readAnchors } from './anchors';
import { prepare, queueWrites } from './apply';
import { toHostError } from './errors';
import { assertWritable } from './office';
import { readBody, type Probes } from './read';
import { whatWentIn } from './went-in';

/**
 * Applies a batch: the anchors are read again and compared, then everything is written in exactly
 * one round trip. When Word fails in that one, the document is read once more: nothing changed
 * means a refusal with its reason, anything else is `partly-applied` with a report.
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
      queueWrites(edits, anchors, prepared);
      state.report = report;
      state.before = before;
      await context.sync();
      return report;
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
    return reportOf(texts.map(plain), edits);
  } catch (error) {
    if (error instanceof EditMismatch) throw new HostError('document-changed', error.reason);
    throw error;
  }
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
