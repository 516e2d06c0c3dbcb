import { check } from '../core/checks/check';
import { TextMemo } from '../core/checks/memo';
import type { CheckSettings, Finding } from '../core/checks/types';
import type { Edit } from '../core/document/edit';
import type { FileHost } from '../hosts/file/file-host';
import { HostError } from '../hosts/host';
import { readPaper, type Standard } from '../road/read-paper';

/** A host that can tell beforehand whether a batch would go in. */
export type RehearsingHost = Omit<FileHost, 'save'>;

/** A fault that could be mended and was not, and why. */
export interface Refused {
  readonly finding: Finding;
  readonly why: HostError;
}

/** What became of the findings of some rules. */
export interface Fixed {
  /** How many were mended, by rule, in the order of the rules. */
  readonly counts: ReadonlyMap<string, number>;
  readonly refused: readonly Refused[];
}

/** How often the paper is checked anew: mending one place may uncover another, and a paragraph is mended by one rule at a time. */
const PASSES = 24;

/**
 * Mends what can be mended, again until nothing more changes; one place that cannot be changed does not keep the
 * others from it. A pass reads and checks once and mends whatever no earlier rule has touched, so that the
 * whole costs a few checks. Throws `HostError` only where the whole document is closed.
 */
export async function fixRules(
  ids: readonly string[],
  host: RehearsingHost,
  standard: Standard,
  settings: CheckSettings,
): Promise<Fixed> {
  const counts = new Map(ids.map((id) => [id, 0]));
  const memo = new TextMemo();
  /* Since the last change. */
  let refused: readonly Refused[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    const { paragraphs, outline, template } = await readPaper(host, standard);
    const known = new Set(refused.map(({ finding }) => placeOf(finding)));
    const fixable = check(paragraphs, outline, template, settings, memo).filter(
      (finding) => counts.has(finding.rule) && (finding.fix ?? []).length > 0 && !known.has(placeOf(finding)),
    );
    const sorted = await sortOut(untouched(fixable, ids), host);
    if (sorted.fits.length === 0) {
      if (sorted.refused.length === 0) break;
      refused = [...refused, ...sorted.refused];
      continue;
    }
    refused = [];
    await host.apply(editsOf(sorted.fits));
    for (const { rule } of sorted.fits) counts.set(rule, counts.get(rule)! + 1);
  }
  return { counts, refused };
}

const placeOf = ({ rule, span }: Finding): string => `${rule} ${span.paragraph}:${span.start}-${span.end}`;

/** Findings of the earlier rules, and of later ones only what lies in paragraphs that those leave alone. */
function untouched(findings: readonly Finding[], ids: readonly string[]): readonly Finding[] {
  const owner = new Map<number, string>();
  const taken: Finding[] = [];
  for (const id of ids)
    for (const finding of findings) {
      if (finding.rule !== id) continue;
      const paragraphs = (finding.fix ?? []).map(({ paragraph }) => paragraph);
      if (paragraphs.some((at) => (owner.get(at) ?? id) !== id)) continue;
      for (const at of paragraphs) owner.set(at, id);
      taken.push(finding);
    }
  return taken;
}

const editsOf = (findings: readonly Finding[]): Edit[] => findings.flatMap(({ fix }) => fix ?? []);

/** Those whose fixes go in together, and the others; halved until it is known which they are. */
async function sortOut(
  findings: readonly Finding[],
  host: RehearsingHost,
): Promise<{ fits: readonly Finding[]; refused: readonly Refused[] }> {
  if (findings.length === 0) return { fits: [], refused: [] };
  const why = await refusalOf(findings, host);
  if (why === null) return { fits: findings, refused: [] };
  if (isClosed(why)) throw why;
  if (findings.length === 1) return { fits: [], refused: [{ finding: findings[0]!, why }] };
  const middle = findings.length >> 1;
  const first = await sortOut(findings.slice(0, middle), host);
  const second = await sortOut(findings.slice(middle), host);
  const fits = [...first.fits, ...second.fits];
  const refused = [...first.refused, ...second.refused];
  // Fixes that only get in each other's way: the first half now, the others in the next pass.
  const together =
    first.fits.length === 0 || second.fits.length === 0 || (await refusalOf(fits, host)) === null;
  return together ? { fits, refused } : { fits: first.fits, refused };
}

async function refusalOf(findings: readonly Finding[], host: RehearsingHost): Promise<HostError | null> {
  try {
    await host.rehearse(editsOf(findings));
    return null;
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

/** True when nothing of the document may be changed, so that no place need be tried. */
const isClosed = ({ code, detail }: HostError): boolean =>
  code === 'protected' && (detail === 'signed' || detail === 'enforced');
