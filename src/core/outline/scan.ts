import type { Stream } from '../document/stream';
import { scanInside } from './in-line';
import { scanStart } from './line-start';
import { isPageLine } from './page-line';
import type { ScanFindings, Opening, Scan, Scanning } from './scan-types';
import { wrapWidth } from './wrap';

/** Finds every place where a heading or point may start; linear in the length of the text. */
export function scanStream(stream: Stream, opening: Opening): Scan {
  return scanLines(stream, opening, wrapWidth(stream), emptyScan(), 0, stream.lines.length);
}

/** What a scan has found before the first line. */
export const emptyScan = (): ScanFindings => ({
  starts: [],
  enumerators: [],
  openQuotes: [],
  closeQuotes: [],
  leads: [],
  pageLines: [],
});

/** Scans the lines `from`–`to` and adds what they hold to what the lines before them did. */
export function scanLines(
  stream: Stream,
  opening: Opening,
  wrap: number,
  found: ScanFindings,
  from: number,
  to: number,
): ScanFindings & Scan {
  const scanning: Scanning = { stream, opening, wrap, ...found };
  for (let l = from; l < to; l++) {
    if (isPageLine(stream, l)) {
      found.pageLines.push(l);
      continue;
    }
    scanStart(scanning, l);
    scanInside(scanning, l);
  }
  return { ...found, wrap };
}

/** What a scan for several templates found, without the starts that mean something to others only. */
export function narrowed(found: Scan, opening: Opening): Scan {
  if (found.starts.every(({ opens }) => opens === 0 || opening.has(opens))) return found;
  return { ...found, starts: found.starts.filter(({ opens }) => opens === 0 || opening.has(opens)) };
}
