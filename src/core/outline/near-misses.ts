import type { Stream } from '../document/stream';
import type { Candidate, Reading } from './candidates';
import type { Lexicon } from './lexicon';
import type { NodeDraft } from './node';
import type { Evidence, NearMiss } from './types';
import { NEAR_MISS } from './weights';

/** Text that names a section or dimension in a heading's place and was not taken, with the reasons. */
export function nearMisses(
  stream: Stream,
  lexicon: Lexicon,
  candidates: readonly Candidate[],
  drafts: readonly NodeDraft[],
): NearMiss[] {
  const taken = new Set<number>();
  for (const section of drafts) {
    if (!section.implied) taken.add(section.start);
    for (const child of section.children) if (child.kind !== 'point') taken.add(child.start);
  }
  const out: NearMiss[] = [];
  for (const c of candidates) {
    if (taken.has(c.start) || out.length >= NEAR_MISS.most) continue;
    const reading = better(c.section, c.dimension);
    if (!reading || reading.score < NEAR_MISS.score) continue;
    const isSection = reading === c.section;
    const evidence: Evidence[] = [...reading.evidence];
    evidence.push({ code: c.excluded ?? 'outscored', weight: 0, detail: '' });
    evidence.sort((a, b) => a.weight - b.weight);
    // A number with nothing behind it in its line ends with that line, though its words begin in the next.
    const stop = Math.max(c.start + 1, Math.min(Math.max(c.words + 1, reading.match.end), c.line.end));
    out.push({
      span: {
        paragraph: c.line.paragraph,
        start: stream.offset[c.start]!,
        end: stream.offset[stop - 1]! + 1,
      },
      kind: isSection ? 'section' : 'dimension',
      id: isSection
        ? lexicon.slots[reading.match.index]!.id
        : lexicon.template.dimensions[reading.match.index]!.id,
      evidence,
      score: reading.score,
    });
  }
  return out;
}

function better(a: Reading | null, b: Reading | null): Reading | null {
  if (!a || !b) return a ?? b;
  return b.score >= a.score ? b : a;
}
