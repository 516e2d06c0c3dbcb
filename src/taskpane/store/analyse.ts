import { check } from '../../core/checks/check';
import type { CheckSettings } from '../../core/checks/types';
import { recognise } from '../../core/outline/recognise';
import { summarise } from '../../core/outline/summary';
import { builtinTemplates } from '../../core/template/builtin';
import { chooseTemplate } from '../../core/outline/choose';
import type { Template } from '../../core/template/schema';
import type { Snapshot } from '../../hosts/host';
import type { Analysis, Stage } from './state';

/** What a reading shall be measured by. */
export interface AnalysisRequest {
  /** Template id, or `auto`. */
  readonly template: string;
  /** The user's own templates, valid ones. */
  readonly own: readonly Template[];
  readonly check: CheckSettings;
}

/** Turns a reading into everything the panel shows. `onStage` is told what is being done. */
export type Analyse = (
  snapshot: Snapshot,
  request: AnalysisRequest,
  onStage: (stage: Stage) => void,
) => Promise<Analysis>;

/** Template, outline and findings of a reading, in one go. */
export function analyseNow(snapshot: Snapshot, request: AnalysisRequest): Analysis {
  const { paragraphs } = snapshot;
  const choice = choose(snapshot, request);
  const findings = check(paragraphs, choice.outline, choice.template, request.check);
  const summary = summarise(choice.outline, choice.template);
  return { ...snapshot, ...choice, summary, findings };
}

/** Template and outline: the template asked for, or the one that fits best. */
export function choose(
  { paragraphs }: Snapshot,
  request: Pick<AnalysisRequest, 'template' | 'own'>,
): Pick<Analysis, 'template' | 'outline' | 'runnerUp' | 'close'> {
  const templates = [...request.own, ...builtinTemplates];
  const asked = templates.find(({ id }) => id === request.template);
  if (asked !== undefined)
    return { template: asked, outline: recognise(paragraphs, asked), runnerUp: null, close: false };
  const { best, runnerUp, close } = chooseTemplate(paragraphs, templates);
  return { template: best.template, outline: best.outline, runnerUp: runnerUp?.template ?? null, close };
}
