import { overlapPaper } from '../../core/overlap/paper';
import { overlapsBothWays } from '../../core/overlap/request';
import { findSlots } from '../../core/document/slots';
import { readDocxLayout } from '../../hosts/docx/layout/docx-layout';
import { kindOfFile } from '../../hosts/file/kinds';
import { readFileBytes } from '../../hosts/file/read-file';
import { HostError } from '../../hosts/host';
import { overlapLimits, sharedFindings, type Known } from '../../review/shared-findings';
import { checkPaper } from '../../road/check-paper';
import { reportLayout } from '../../road/layout';
import { paperOf, type Paper } from '../../road/read-paper';
import type { WorkerAnswer, WorkerJob } from './messages';

/** Does a job; whatever goes wrong is an answer. Pure apart from the time it takes. */
export function work(job: WorkerJob): WorkerAnswer {
  try {
    return job.kind === 'read' ? read(job) : sideBySide(job);
  } catch (error) {
    if (error instanceof HostError) return { kind: 'failed', code: error.code, detail: error.detail };
    return { kind: 'failed', code: 'unreadable', detail: '' };
  }
}

function read({
  name,
  bytes: buffer,
  standard,
  settings,
  layout,
}: Extract<WorkerJob, { kind: 'read' }>): WorkerAnswer {
  const bytes = new Uint8Array(buffer);
  const looks = layout && kindOfFile(name, bytes) === 'docx' ? readDocxLayout(bytes) : null;
  const paper = checkPaper(paperOf(looks?.snapshot ?? readFileBytes(name, bytes), standard), settings);
  const result = { paper, slots: findSlots(paper.paragraphs).length };
  if (!layout || !looks) return { kind: 'read', result };
  return { kind: 'read', result: { ...result, layout: reportLayout(paper, looks.model, layout) } };
}

function sideBySide({
  papers,
  last,
  models,
  settings,
}: Extract<WorkerJob, { kind: 'overlap' }>): WorkerAnswer {
  const ready = (list: readonly Paper[]) =>
    list.map(({ paragraphs, outline }) => overlapPaper(paragraphs, outline));
  const texts = (list: readonly Known[]) => ready(list.map(({ paper }) => paper));
  const { back, ...result } = overlapsBothWays({
    papers: texts(papers),
    mine: texts(last),
    boilerplate: texts(models),
    limits: overlapLimits(settings),
  });
  const findings = sharedFindings({ ...result, back }, { papers, last, models }, settings);
  return { kind: 'overlap', result, findings };
}
