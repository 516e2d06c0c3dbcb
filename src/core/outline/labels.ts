import type { Candidate } from './candidates';
import type { Facet, Lead } from './leads';
import { formOf } from './scan-types';
import { INSIDE, WEIGHTS } from './weights';

/**
 * Candidates at words without a number that lead into a text (原因：…  究其原因，…) and head no section: their
 * kind comes again, a heading for it stands in a line of its own further down, or a count goes on over them.
 */
export function labelled(candidates: readonly Candidate[], leads: readonly Lead[]): Set<Candidate> {
  const at = new Map<number, Lead>();
  const all = new Map<Facet, number>();
  const labels = new Map<Facet, number>();
  for (const lead of leads) {
    if (!lead.atLine) continue;
    at.set(lead.start, lead);
    all.set(lead.facet, (all.get(lead.facet) ?? 0) + 1);
    if (lead.label) labels.set(lead.facet, (labels.get(lead.facet) ?? 0) + 1);
  }
  const inner = new Set<Candidate>();
  if (at.size === 0) return inner;
  const headed = lastHeads(candidates);
  const numbered = lastHeads(candidates, ({ number }) => number !== null);
  const over = countedOver(candidates);
  candidates.forEach((c, i) => {
    const lead = c.number === null && !c.excluded && c.section !== null ? at.get(c.start) : undefined;
    if (lead === undefined || (c.own && !lead.label)) return;
    const again = (c.own ? labels : all).get(lead.facet)! >= INSIDE.times;
    const heads = c.own ? numbered : headed;
    const later = (heads.get(c.section!.match.index) ?? -1) > i;
    if (again || later || over.has(i)) inner.add(c);
  });
  return inner;
}

/** Where the last heading of each section stands that has a line of its own. */
function lastHeads(
  candidates: readonly Candidate[],
  mayHead: (c: Candidate) => boolean = () => true,
): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  candidates.forEach((c, i) => {
    const { own, excluded, section, dimension } = c;
    if (!own || !mayHead(c) || excluded || section === null || section.match.weight < WEIGHTS['name-prefix'])
      return;
    if (dimension === null || dimension.match.weight < WEIGHTS['name-framed'])
      last.set(section.match.index, i);
  });
  return last;
}

/** Indexes between two numbers that count on: 2. … 原因：… 3. …. */
function countedOver(candidates: readonly Candidate[]): ReadonlySet<number> {
  const inside = new Set<number>();
  let between: number[] = [];
  let before: Candidate | null = null;
  candidates.forEach((c, i) => {
    if (c.number === null || c.excluded || c.lead !== 'line') {
      between.push(i);
      return;
    }
    const goesOn =
      before?.number &&
      formOf(before.number) === formOf(c.number) &&
      c.number.value === before.number.value + 1;
    if (goesOn) for (const at of between) inside.add(at);
    between = [];
    before = c;
  });
  return inside;
}
