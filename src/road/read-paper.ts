import type { Outline } from '../core/outline/types';
import { recognise } from '../core/outline/recognise';
import { builtinTemplates, DEFAULT_TEMPLATE_ID } from '../core/template/builtin';
import { chooseTemplate } from '../core/outline/choose';
import type { Template } from '../core/template/schema';
import type { DocumentHost, Snapshot } from '../hosts/host';

/** Which templates a paper may be held against. */
export interface Standard {
  /** Template id; `auto`, or one that is nowhere: the one that fits best. */
  readonly template: string;
  /** Templates beside the built-in ones; of two with one id these come first. */
  readonly own: readonly Template[];
}

/** A document as read, the template it is held against, and the outline that is really there. */
export interface Paper extends Snapshot {
  readonly template: Template;
  readonly outline: Outline;
  /** The template that would have come second, when the choice was automatic. */
  readonly runnerUp: Template | null;
  /** True when the runner-up is so near that a person should decide. */
  readonly close: boolean;
}

/** Whichever template fits best, among those that are built in. */
export const anyTemplate: Standard = { template: 'auto', own: [] };

/**
 * Reads a document and recognises what is in it: one read.
 * @throws HostError
 */
export async function readPaper(host: Pick<DocumentHost, 'read'>, standard: Standard): Promise<Paper> {
  return paperOf(await host.read(), standard);
}

/** The template that a standard names; where it names none, the usual one. */
export function templateNamed({ template, own }: Standard): Template {
  const templates = [...own, ...builtinTemplates];
  const found = [template, DEFAULT_TEMPLATE_ID].map((wanted) => templates.find(({ id }) => id === wanted));
  return found[0] ?? found[1] ?? templates[0]!;
}

/** What a reading holds. Pure. */
export function paperOf(snapshot: Snapshot, { template, own }: Standard): Paper {
  const { paragraphs } = snapshot;
  const templates = [...own, ...builtinTemplates];
  const asked = templates.find(({ id }) => id === template);
  if (asked !== undefined)
    return {
      ...snapshot,
      template: asked,
      outline: recognise(paragraphs, asked),
      runnerUp: null,
      close: false,
    };
  const { best, runnerUp, close } = chooseTemplate(paragraphs, templates);
  return {
    ...snapshot,
    template: best.template,
    outline: best.outline,
    runnerUp: runnerUp?.template ?? null,
    close,
  };
}
