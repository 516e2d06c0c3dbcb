import { DOUBTS, unlikely, type Judged } from './evidence';
import { subjectsOf } from './facts';
import { indexOf, pastedPlace, rawOf, type NoticeText } from './text';
import type { NoticeList } from './types';

/** How far before a list its subject is looked for. */
const REACH = 300;
/** A longer line is no heading. */
const LONGEST_HEADING = 40;

/** What may be done with each list: taken alone, only with a question, or merely offered. */
export function standings(text: NoticeText, judged: readonly Judged[]): NoticeList[] {
  // 围绕A、B、C三个方面推进工作。要查摆问题: the number alone does not say what the list is for.
  const sound = judged.filter(
    (one) => isSound(one) && !(one.found.form === 'plain' && one.evidence.includes('looking-near')),
  );
  const [best] = sound;
  return judged.map((one) => {
    const rival = one === best && judged.some((other) => other !== best && rivals(other, one));
    const standing = unlikely(one)
      ? 'unlikely'
      : one === best && one === judged[0] && !rival
        ? 'sure'
        : 'possible';
    return {
      mark: one.found.mark,
      names: one.found.names.map((name) => ({
        name: rawOf(text, name.start, name.end),
        note: name.note === null ? '' : rawOf(text, name.note.start, name.note.end),
        place: pastedPlace(text, name.start, name.end),
      })),
      place: pastedPlace(text, one.span.start, one.span.end),
      stated: one.stated,
      ...subjectFor(text, one),
      evidence: rival ? [...one.evidence, 'rival'] : one.evidence,
      standing,
    };
  });
}

/** Good enough to be taken if it stood alone. */
function isSound({ evidence, found, stated }: Judged): boolean {
  if (found.names.length < 2 || evidence.some((one) => DOUBTS.includes(one))) return false;
  if (evidence.includes('number-agrees')) return true;
  if (evidence.includes('looking-near') || stated !== null) return false;
  switch (found.form) {
    case 'plain':
      return evidence.includes('lead') && found.names.length > 2;
    case 'marked':
      return evidence.includes('tail') || evidence.includes('own-clauses');
    case 'announced':
    case 'counted':
    case 'described':
      return true;
  }
}

/**
 * A list beside the best one makes it doubtful: a sound one anywhere, unless only the best has the stated number and both
 * stand in one sentence; any other that is looked through, when the best has no number.
 */
function rivals(other: Judged, best: Judged): boolean {
  if (unlikely(other) || other.found.names.length < 2) return false;
  if (isSound(other)) {
    const settled = best.stated === best.found.names.length && other.stated === null;
    return !(settled && other.found.intro === best.found.intro);
  }
  if (best.evidence.includes('number-agrees')) return false;
  return other.evidence.includes('looking') && !other.evidence.includes('number-differs');
}

/**
 * Whose list it is: the subject last named before it, in its sentence or the line in front; where neither says, the
 * heading above (（一）领导班子对照检查材料).
 */
function subjectFor(text: NoticeText, { found, span }: Judged): Pick<NoticeList, 'voice' | 'audience'> {
  const at = indexOf(text.paragraphs, span);
  const above = text.paragraphs[at - 1];
  const heading = above !== undefined && above.end - above.start <= LONGEST_HEADING ? above.start : null;
  for (const start of [Math.max(found.intro, span.start - REACH), heading]) {
    if (start === null || start >= span.start) continue;
    const subjects = subjectsOf(text.folded.slice(start, span.start));
    const last = subjects[subjects.length - 1];
    if (last === undefined) continue;
    const from = start + last.at;
    return { voice: last.voice, audience: rawOf(text, from, from + last.length) };
  }
  return { voice: null, audience: '' };
}
