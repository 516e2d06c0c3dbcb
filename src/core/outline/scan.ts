import type { Stream } from '../document/stream';
import { scanInside } from './in-line';
import { scanStart } from './line-start';
import { isPageLine } from './page-line';
import type { Opening, Scan, Scanning } from './scan-types';
import { wrapWidth } from './wrap';

/** Finds every place where a heading or point may start; linear in the length of the text. */
export function scanStream(stream: Stream, opening: Opening): Scan {
  const pageLines: number[] = [];
  const scanning: Scanning = {
    stream,
    opening,
    wrap: wrapWidth(stream),
    starts: [],
    enumerators: [],
    openQuotes: [],
    closeQuotes: [],
    leads: [],
  };
  stream.lines.forEach((_, l) => {
    if (isPageLine(stream, l)) {
      pageLines.push(l);
      return;
    }
    scanStart(scanning, l);
    scanInside(scanning, l);
  });
  const { starts, enumerators, openQuotes, closeQuotes, leads, wrap } = scanning;
  return { starts, enumerators, openQuotes, closeQuotes, leads, pageLines, wrap };
}

/** What a scan for several templates found, without the starts that mean something to others only. */
export function narrowed(found: Scan, opening: Opening): Scan {
  return { ...found, starts: found.starts.filter(({ opens }) => opens === 0 || opening.has(opens)) };
}
