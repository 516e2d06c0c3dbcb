import type { FoundList } from './found';
import { indexOf, type NoticeText } from './text';
import type { ListEvidence } from './types';
import { FAULTS, FORBIDDEN, FOR_CAUSES, FOR_MEASURES, LAST_MEETING, LOOKING, OTHER_PURPOSES } from './words';

type Purpose = Extract<
  ListEvidence,
  'looking' | 'looking-near' | 'for-causes' | 'for-measures' | 'for-other' | 'no-looking'
>;

/** How far behind a list its verb is looked for. */
const REACH = 160;
const NEAR = 200;
const KINDS: readonly (readonly [Purpose, RegExp])[] = [
  ['for-causes', FOR_CAUSES],
  ['for-measures', FOR_MEASURES],
  ['looking', LOOKING],
  ['for-other', OTHER_PURPOSES],
];

/**
 * What a list is for: looking for one's own faults, or something else that is done aspect by aspect
 * (asking for opinions, causes, studying). The verb nearest to the list decides: in its own clause first,
 * then before it, then in the rest of the sentence, then in the neighbouring sentences.
 */
export function purposeOf(text: NoticeText, found: FoundList): Purpose {
  const { folded, sentences } = text;
  const first = found.names[0]!;
  const last = found.names[found.names.length - 1]!;
  const at = indexOf(sentences, last);
  const sentence = sentences[at]!;
  const behind = folded.slice(last.end, Math.min(sentence.end, last.end + REACH));
  const before = folded.slice(Math.max(found.intro, first.start - 2 * REACH), first.start);
  const announced = found.form === 'announced' || found.form === 'counted' || found.form === 'described';
  const ownClause = behind.split(/[,;。]/, 1)[0] ?? '';
  const leading = before.slice(
    Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('。')) + 1,
  );
  if (FORBIDDEN.test(leading) || LAST_MEETING.test(leading)) return 'for-other';
  const steps: (() => Purpose | null)[] = announced
    ? [() => lastOf(before), () => faultsIn(before), () => firstOf(behind)]
    : [
        () => firstOf(ownClause) ?? faultsIn(ownClause),
        () => lastOf(leading),
        () => firstOf(behind),
        () => lastOf(before),
        () => faultsIn(behind),
      ];
  for (const step of steps) {
    const purpose = step();
    if (purpose !== null) return purpose;
  }
  if (found.evidence.includes('own-clauses') || notesLook(text, found)) return 'looking';
  const next = sentences[at + 1];
  const previous = sentences[indexOf(sentences, { start: found.intro, end: found.intro }) - 1];
  const around = [next, previous].map((run) =>
    run === undefined ? '' : folded.slice(run.start, Math.min(run.end, run.start + NEAR)),
  );
  for (const part of around) if (firstOf(part) === 'looking') return 'looking-near';
  return 'no-looking';
}

/** The purpose said first in a part; the special ones win over a word that they begin with. */
function firstOf(part: string): Purpose | null {
  return nearest(part, (find) => {
    const at = part.search(find);
    return at < 0 ? -1 : part.length - at;
  });
}

function lastOf(part: string): Purpose | null {
  return nearest(part, (find) => {
    let at = -1;
    for (const match of part.matchAll(find)) at = match.index;
    return at;
  });
}

/** The kind of the highest figure; the first of equals. */
function nearest(part: string, figure: (find: RegExp) => number): Purpose | null {
  let best: Purpose | null = null;
  let most = -1;
  if (part === '') return null;
  for (const [purpose, find] of KINDS) {
    const value = figure(find);
    if (value <= most) continue;
    most = value;
    best = purpose;
  }
  return best;
}

const faultsIn = (part: string): Purpose | null => (FAULTS.test(part) ? 'looking' : null);

function notesLook({ folded }: NoticeText, { names }: FoundList): boolean {
  const looking = names.filter(
    ({ note }) =>
      note !== null &&
      /^(?:重点|着重|主要)?(?:看|查|检视|是否|有没有)/.test(folded.slice(note.start, note.start + 8)),
  );
  return looking.length * 2 > names.length;
}
