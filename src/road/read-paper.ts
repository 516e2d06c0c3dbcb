import type { Outline } from '../core/outline/types';
import { recognise } from '../core/outline/recognise';
import { builtinTemplates, DEFAULT_TEMPLATE_ID } from '../core/template/builtin';
import { isAlone, type Alone } from '../core/outline/alone';
import { chooseTemplate, readByItself } from '../core/outline/choose';
import type { KeptReading } from '../core/outline/kept';
import type { Verdict } from '../core/outline/verdict';
import type { Template } from '../core/template/schema';
import type { DocumentHost, Snapshot } from '../hosts/host';

/** Which templates a paper may be held against. */
export interface Standard {
  /** Template id; `auto`, or one that is nowhere: the one that fits best. */
  readonly template: string;
  /** Templates beside the built-in ones; of two with one id these come first. */
  readonly own: readonly Template[];
  /** Set for a paper that was read and fits none: it is read by itself again, whatever was changed since. */
  readonly alone?: Alone;
  /** Set to be told which template comes second however far behind it is. */
  readonly everyFit?: true;
}

/** A document as read, the template it is held against, and the outline that is really there. */
export interface Paper extends Snapshot {
  /** What the document is held to be; with a template asked for it is taken at that word. */
  readonly verdict: Verdict;
  /** Where none fits the paper's own structure, which asks for nothing. */
  readonly template: Template;
  readonly outline: Outline;
  /** The template that would have come second, when the choice was automatic; where the best fits, only one that is close. */
  readonly runnerUp: Template | null;
  /** True when the runner-up is so near that a person should decide. */
  readonly close: boolean;
  /** How well the template and the runner-up fit, 0–1; `null` where none was chosen among several. */
  readonly scores: { readonly best: number; readonly runnerUp: number | null } | null;
}

/** A template that was not chosen among several. */
const UNCHOSEN = { runnerUp: null, close: false, scores: null } as const;

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

/**
 * What a reading holds. Pure.
 * @param kept what is known of an earlier state of the same document; whoever reads it again and again keeps it
 */
export function paperOf(
  snapshot: Snapshot,
  { template, own, alone, everyFit }: Standard,
  kept?: KeptReading,
): Paper {
  const { paragraphs } = snapshot;
  if (alone !== undefined)
    return { ...snapshot, ...readByItself(paragraphs, alone, kept), verdict: alone, ...UNCHOSEN };
  const templates = [...own, ...builtinTemplates];
  const asked = templates.find(({ id }) => id === template);
  if (asked !== undefined)
    return {
      ...snapshot,
      verdict: 'fits',
      template: asked,
      outline: recognise(paragraphs, asked, kept),
      ...UNCHOSEN,
    };
  const { verdict, best, runnerUp, close } = chooseTemplate(paragraphs, templates, kept, everyFit);
  return {
    ...snapshot,
    verdict,
    template: best.template,
    outline: best.outline,
    runnerUp: runnerUp?.template ?? null,
    close,
    scores: { best: best.score, runnerUp: runnerUp?.score ?? null },
  };
}

/**
 * What a paper was held against, for reading it again after a change: a correction must not change that.
 */
export function sameStandard({ verdict, template }: Paper): Standard {
  const own = [template];
  return isAlone(verdict) ? { template: template.id, own, alone: verdict } : { template: template.id, own };
}
