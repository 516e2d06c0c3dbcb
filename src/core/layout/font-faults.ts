import type { RunLook } from './model';
import { fault, type Fault } from './rule';
import { accepts, type Installed, type WantedFont } from './wanted';

/** Chinese characters and their punctuation: what an East Asian face shows. */
const EAST_ASIAN = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]|[\ud840-\ud87f]/;

/** Black, or what is automatic on white. */
const BLACK = /^(|#000000|#0{6})$/;

/** What of a run is not as wanted: the names of its faults. Unknown figures are none. */
export function runFaults(run: RunLook, wanted: WantedFont, text: string, installed: Installed): string[] {
  const shown = text.slice(run.start, run.end);
  if (shown.trim() === '') return [];
  const faults: string[] = [];
  const chinese = EAST_ASIAN.test(shown);
  if (chinese && run.face !== null && run.slot === null && !accepts(wanted.face, run.face, installed))
    faults.push('face');
  if (run.size !== null && run.size !== wanted.face.size) faults.push('size');
  if (run.color !== null && !BLACK.test(run.color)) faults.push('color');
  if (run.highlighted === true) faults.push('highlight');
  if (wanted.plain && run.bold === true) faults.push('bold');
  if (wanted.bare && (run.italic === true || run.underlined === true)) faults.push('emphasis');
  return faults;
}

/**
 * Faults of the characters `from`–`to` of a paragraph, those that touch and are alike as one.
 */
export function fontFaults(
  paragraph: number,
  text: string,
  runs: readonly RunLook[],
  [from, to]: readonly [number, number],
  wanted: WantedFont,
  installed: Installed,
): Fault[] {
  const faults: Fault[] = [];
  for (const run of runs) {
    const start = Math.max(run.start, from);
    const end = Math.min(run.end, to);
    if (start >= end) continue;
    const [first] = runFaults({ ...run, start, end }, wanted, text, installed);
    if (first === undefined) continue;
    const last = faults[faults.length - 1];
    const params = {
      face: run.face ?? '',
      size: run.size ?? 0,
      wantedFace: wanted.face.names[0]!,
      wantedSize: wanted.face.size,
    };
    if (last?.variant === first && text.slice(last.end, start).trim() === '')
      faults[faults.length - 1] = { ...last, end };
    else faults.push(fault(paragraph, first, params, { start, end }));
  }
  return faults;
}
