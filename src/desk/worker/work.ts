import { defaultSettings } from '../../core/checks/default-settings';
import { overlapPaper } from '../../core/overlap/paper';
import { overlapsBothWays } from '../../core/overlap/request';
import { findSlots } from '../../core/document/slots';
import { readDocxLayout } from '../../hosts/docx/layout/docx-layout';
import { readDocx } from '../../hosts/docx/read-docx';
import { HostError, type Snapshot } from '../../hosts/host';
import { readTextFile } from '../../hosts/text/read-text';
import { sharedFindings, type Known } from '../../review/shared-findings';
import { checkPaper } from '../../road/check-paper';
import { reportLayout } from '../../road/layout';
import { paperOf, type Paper } from '../../road/read-paper';
import type { Answer, Job } from './messages';

/** Does a job; whatever goes wrong is an answer. Pure apart from the time it takes. */
export function work(job: Job): Answer {
  try {
    return job.kind === 'read' ? read(job) : sideBySide(job);
  } catch (error) {
    if (error instanceof HostError) return { kind: 'failed', code: error.code, detail: error.detail };
    return { kind: 'failed', code: 'unreadable', detail: '' };
  }
}

function read({ name, bytes: buffer, standard, settings, layout }: Extract<Job, { kind: 'read' }>): Answer {
  const bytes = new Uint8Array(buffer);
  const text = isText(name, bytes);
  const looks = layout && !text ? readDocxLayout(bytes) : null;
  const snapshot: Snapshot = looks?.snapshot ?? (text ? readTextFile(bytes) : readDocx(bytes));
  const paper = checkPaper(paperOf(snapshot, standard), settings);
  const result = { paper, slots: findSlots(paper.paragraphs).length };
  if (!layout || !looks) return { kind: 'read', result };
  return { kind: 'read', result: { ...result, layout: reportLayout(paper, looks.model, layout) } };
}

/** First bytes go before the name: a .docx that was renamed .txt is still a .docx. */
function isText(name: string, bytes: Uint8Array): boolean {
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const compound = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  return !zip && !compound && /\.(txt|text|md)$/iu.test(name);
}

function sideBySide({ papers, last, models, settings }: Extract<Job, { kind: 'overlap' }>): Answer {
  const limit = (name: string) => settings.thresholds[name] ?? defaultSettings.thresholds[name] ?? 0;
  const ready = (list: readonly Paper[]) =>
    list.map(({ paragraphs, outline, template }) =>
      overlapPaper(paragraphs, outline, template.voice === 'team'),
    );
  const texts = (list: readonly Known[]) => ready(list.map(({ paper }) => paper));
  const { back, ...result } = overlapsBothWays({
    papers: texts(papers),
    mine: texts(last),
    boilerplate: ready(models),
    limits: { run: limit('overlap.run'), share: limit('overlap.folder') },
  });
  const findings = sharedFindings({ ...result, back }, papers, last, settings);
  return { kind: 'overlap', result, findings };
}
