import { FULL_STOP } from '../characters/codes';
import { isNameCode, Sign, signOf } from '../characters/fold';
import { lineIndexAt } from '../document/stream';
import type { BuildInput } from './build-input';
import { addEvidence } from './candidates';
import { topicOf } from './match-name';
import type { NodeDraft } from './node';
import type { Evidence } from './types';
import { LEAD_SENTENCE } from './sizes';

/**
 * Items that have neither number nor style: every paragraph of the section opens with a short
 * sentence (学习抓得不紧。…) and goes on. A paragraph before the first or behind the last may differ.
 */
export function leadSentences({ stream, lexicon }: BuildInput, parent: NodeDraft): NodeDraft[] {
  const { lines, code } = stream;
  const first = lineIndexAt(stream, parent.stop) + (parent.stop < parent.line.end ? 1 : 0);
  const drafts: NodeDraft[] = [];
  let others = 0;
  for (let l = first; l < lines.length && lines[l]!.start < parent.end; l++) {
    const line = lines[l]!;
    const stop = leadStop(code, line.start, line.end);
    if (stop < 0) {
      others++;
      /* Only an introduction and an ending may be of another kind. */
      const more = lines[l + 1] !== undefined && lines[l + 1]!.start < parent.end;
      if (others > LEAD_SENTENCE.others || (drafts.length > 0 && more)) return [];
      continue;
    }
    const topic = topicOf(stream, lexicon, line.start, stop);
    const evidence: Evidence[] = [];
    addEvidence(evidence, 'sentence-alone', '');
    if (topic >= 0) addEvidence(evidence, 'name-topic', '');
    drafts.push({
      kind: 'item',
      id: lexicon.template.dimensions[topic]?.id ?? null,
      line,
      lineIndex: l,
      start: line.start,
      words: line.start,
      stop,
      end: 0,
      number: null,
      evidence,
      children: [],
    });
  }
  return drafts.length >= LEAD_SENTENCE.fewest ? drafts : [];
}

/** Where the short sentence ends that a line opens with, or -1. */
function leadStop(code: Uint16Array, start: number, end: number): number {
  const limit = Math.min(end, start + LEAD_SENTENCE.longest + 1);
  let stop = start;
  while (stop < limit && isNameCode(code[stop]!)) stop++;
  if (stop >= limit || (code[stop] !== FULL_STOP && signOf(code[stop]!) !== Sign.Dot)) return -1;
  return stop - start >= LEAD_SENTENCE.shortest && end - stop >= LEAD_SENTENCE.longest ? stop : -1;
}
