import { WEIGHTS, type Judged } from './evidence';
import type { SaidNumber } from './numbers-said';
import { indexOf, type NoticeText } from './text';
import type { ListEvidence } from './types';
import { LOOKING } from './words';

/**
 * A list without a number of its own is held against the numbers that the notice states elsewhere where it speaks of
 * looking: one that agrees speaks for it, others only are against it.
 */
export function agreeWithAll(
  text: NoticeText,
  judged: readonly Judged[],
  numbers: readonly SaidNumber[],
): void {
  const looking = numbers.filter(({ start, end }) => {
    const sentence = text.sentences[indexOf(text.sentences, { start, end })]!;
    return (
      text.folded.slice(sentence.start, Math.min(sentence.end, sentence.start + 600)).search(LOOKING) >= 0
    );
  });
  const taken = new Set(
    judged.flatMap(({ stated, found }) => (stated !== null ? [`${stated}${found.mark}`] : [])),
  );
  for (const one of judged) {
    const { found, stated, evidence } = one;
    const count = found.names.length;
    const ofMark = looking.filter(({ noun }) => noun === found.mark);
    const relevant =
      ofMark.length > 0
        ? ofMark
        : stated === null
          ? looking.filter(({ noun }) => noun === '方面' || noun === '重点')
          : [];
    if (relevant.length === 0 || evidence.includes('number-differs')) continue;
    const agrees = relevant.some(({ value }) => value === count);
    if (agrees && stated === null) {
      evidence.push('number-agrees');
      one.score += WEIGHTS['number-agrees'];
      drop(one, ['mixed-separators', 'joined-last', 'open-list']);
    } else if (!agrees && !(stated === null && relevant.every(({ value }) => taken.has(`${value}`)))) {
      evidence.push('number-differs');
      one.score += WEIGHTS['number-differs'];
    }
  }
}

function drop(one: Judged, settled: readonly ListEvidence[]): void {
  for (const what of settled) {
    const at = one.evidence.indexOf(what);
    if (at < 0) continue;
    one.evidence.splice(at, 1);
    one.score -= WEIGHTS[what];
  }
}
