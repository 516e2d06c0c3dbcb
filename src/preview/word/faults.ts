import { deviationNames, type DeviationName } from './deviations';

/**
 * Ways in which a real Word has been seen to misbehave, switchable one by one. Each names the
 * public thread it comes from (OfficeDev/office-js unless another repository is given).
 */
const faultNames = [
  /** #3284: on the web, `body.paragraphs` does not know paragraphs inserted in the same `Word.run`. */
  'stale-paragraphs',
  /** #5335, #5901: on the web, touching a list item (tracked and deleted there; any here) fails the whole sync. */
  'list-items-fail',
  /** #1267, #2314: `text` holds tracked, deleted characters. */
  'text-with-deletions',
  /** #2258: `text` holds U+0005 where a comment ends; here: at the end of every non-empty paragraph. */
  'text-noise',
  /** #6524: list membership spreads: a new paragraph joins the list of either neighbour, and a style does not end it. */
  'inherit-list',
  /** #5484: in viewing mode every write fails with a bare GeneralException while `document.mode` says readWrite. */
  'viewing-mode',
  /** A protected document or one opened read-only: AccessDenied, and `document.mode` says readOnly. */
  'read-only',
  /** #6746: Word on the web takes no comments in some documents. */
  'comments-not-allowed',
  /** Word under load, or on the web over a slow line. */
  'slow',
  /** A co-author, or the user typing: the document changes once, after the next request that reads its paragraphs. */
  'changes-between',
] as const;

/** A fault, or an open decision about Word decided the other way: both are switched alike. */
export type FaultName = (typeof faultNames)[number] | DeviationName;

const switches: readonly FaultName[] = [...faultNames, ...deviationNames];

/** How long `slow` holds back each answer, in milliseconds. */
export const SLOW_MS = 1500;

/** Which faults are on. */
export interface Faults {
  readonly on: ReadonlySet<FaultName>;
  /** The writing action (from 1) of a request that fails; those before it stay applied. */
  readonly failAction?: number;
}

/**
 * Reads `stale-paragraphs,fail-action:3`. Unknown names throw, so that a test with a typing error
 * does not pass without its fault.
 */
export function parseFaults(text: string | readonly string[]): Faults {
  const on = new Set<FaultName>();
  let failAction: number | undefined;
  for (const part of (typeof text === 'string' ? text.split(',') : text).map((p) => p.trim())) {
    if (part === '') continue;
    const known = switches.find((name) => name === part);
    const action = /^fail-action:(\d+)$/.exec(part);
    if (known) on.add(known);
    else if (action) failAction = Number(action[1]);
    else throw new RangeError(`unknown fault: ${part}`);
  }
  return { on, failAction };
}
