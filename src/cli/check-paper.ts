import { check } from '../core/checks/check';
import type { CheckSettings, Finding, Severity } from '../core/checks/types';
import type { Paragraph } from '../core/document/types';
import { recognise } from '../core/outline/recognise';
import { summarise } from '../core/outline/summary';
import type { Outline } from '../core/outline/types';
import { builtinTemplates } from '../core/template/builtin';
import { chooseTemplate } from '../core/outline/choose';
import type { Template } from '../core/template/schema';

type Summary = ReturnType<typeof summarise>;

/** A paper with all that is known about it. */
export interface CheckedPaper {
  readonly template: Template;
  readonly outline: Outline;
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  /** Another template that fits nearly as well, when none was asked for. */
  readonly runnerUp: Template | null;
}

/** Recognises and checks a paper, with the template given or the one that fits best. */
export function checkPaper(
  paragraphs: readonly Paragraph[],
  template: Template | undefined,
  settings: CheckSettings | undefined,
): CheckedPaper {
  const known = fitted(paragraphs, template);
  return {
    ...known,
    summary: summarise(known.outline, known.template),
    findings: check(paragraphs, known.outline, known.template, settings),
  };
}

/** The template to apply and the outline under it. */
export function fitted(
  paragraphs: readonly Paragraph[],
  template: Template | undefined,
): Pick<CheckedPaper, 'template' | 'outline' | 'runnerUp'> {
  if (template) return { template, outline: recognise(paragraphs, template), runnerUp: null };
  const { best, runnerUp, close } = chooseTemplate(paragraphs, builtinTemplates);
  return {
    template: best.template,
    outline: best.outline,
    runnerUp: close && runnerUp ? runnerUp.template : null,
  };
}

/** How many findings there are of each severity. */
export function countBySeverity(
  findings: readonly { readonly severity: Severity }[],
): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
