import { check } from '../core/checks/check';
import type { CheckSettings, Finding } from '../core/checks/types';
import type { Edit } from '../core/document/edit';
import { HostError, type DocumentHost } from '../hosts/host';
import { readPaper, type Standard } from '../road/read-paper';

/** A host that can tell beforehand whether a batch would go in. */
export interface RehearsingHost extends DocumentHost {
  /** Rejects as {@link DocumentHost.apply} would, and changes nothing. */
  rehearse(edits: readonly Edit[]): Promise<void>;
}

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

/** How often all rules are gone through anew: mending one place may uncover another. */
const PASSES = 12;

/**
 * Mends what can be mended, rule by rule and again until nothing more changes; one place that cannot be
 * changed does not keep the others from it. Throws `HostError` only where the whole document is closed.
 */
export async function fixRules(
  ids: readonly string[],
  host: RehearsingHost,
  standard: Standard,
  settings: CheckSettings,
): Promise<Fixed> {
  const counts = new Map(ids.map((id) => [id, 0]));
  let refused: Refused[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    refused = [];
    let changed = false;
    for (const id of ids) {
      const { paragraphs, outline, template } = await readPaper(host, standard);
      const found = check(paragraphs, outline, template, settings).filter(
        ({ rule, fix }) => rule === id && fix !== null && fix.length > 0,
      );
      const sorted = await sortOut(found, host);
      refused.push(...sorted.refused);
      if (sorted.fits.length === 0) continue;
      await host.apply(editsOf(sorted.fits));
      counts.set(id, counts.get(id)! + sorted.fits.length);
      changed = true;
    }
    if (!changed) break;
  }
  return { counts, refused };
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
