import { check } from '../../../../src/core/checks/check';
import type { CheckSettings, Finding } from '../../../../src/core/checks/types';
import type { Paragraph } from '../../../../src/core/document/types';
import { recognise } from '../../../../src/core/outline/recognise';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../../../src/core/template/builtin';
import { paper, paperAround } from '../../../support/right-paper';
import { paragraphsOf } from './text';

export interface Checked {
  readonly paragraphs: Paragraph[];
  readonly findings: Finding[];
}

/** Recognise and check; a text of one line is set into the body of a right paper. */
export function run(text: string, template = DEFAULT_TEMPLATE_ID, settings?: CheckSettings): Checked {
  const paragraphs = paragraphsOf(text.includes('\n') ? text : paperAround(text));
  return { paragraphs, findings: checkParagraphs(paragraphs, template, settings) };
}

export function checkParagraphs(
  paragraphs: readonly Paragraph[],
  template = DEFAULT_TEMPLATE_ID,
  settings?: CheckSettings,
): Finding[] {
  const chosen = templateById(template);
  if (chosen === undefined) throw new Error(`no template ${template}`);
  return check(paragraphs, recognise(paragraphs, chosen), chosen, settings);
}

/** The words a finding points to. */
export function quoted(paragraphs: readonly Paragraph[], { span }: Finding): string {
  return paragraphs[span.paragraph]!.text.slice(span.start, span.end);
}

/** Findings that are no hints, as `rule: words`. */
export function faults({ paragraphs, findings }: Checked): string[] {
  return findings
    .filter((finding) => finding.severity !== 'info')
    .map((finding) => `${finding.rule}: ${quoted(paragraphs, finding)}`);
}

export { paper };
