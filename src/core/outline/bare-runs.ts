import { COLON } from '../characters/codes';
import { foldedText, type Stream } from '../document/stream';
import type { Candidate } from './candidates';
import { QUOTED } from './sizes';
import { named, strong, type RegionStretch } from './stretch';
import { isTitleLine } from './title';
import { COPIED, PLAIN_HEADING } from './weights';

const INTRODUCED = /(?:提纲|格式|模板|范文|框架|目录|例如|样式|如下|参考)/;

/** Headings one under the other without any text between them. */
interface HeadingRun {
  readonly from: number;
  to: number;
  readonly names: Set<string>;
  /** Words of those that have a number and name nothing known. */
  readonly others: string[];
}

/**
 * Three or more headings in a run, most of which come again later: a table of contents without
 * leaders, or an outline quoted from elsewhere. A run whose section headings stand only there is
 * no copy but a skeleton waiting to be filled.
 */
export function bareRuns(stream: Stream, candidates: readonly Candidate[]): RegionStretch[] {
  const runs = headingRuns(stream, candidates).filter(
    (run) => run.to - run.from >= COPIED.lines && run.names.size >= COPIED.names,
  );
  if (runs.length === 0) return [];
  const lastLine = new Map<string, number>();
  let firstSection = Infinity;
  for (const c of candidates) {
    if (c.excluded || (c.lead !== 'line' && !c.number)) continue;
    const name = named(c);
    if (name) lastLine.set(name, c.lineIndex);
    if (c.section && c.section.score >= PLAIN_HEADING) firstSection = Math.min(firstSection, c.lineIndex);
  }
  const copied = (run: HeadingRun): boolean => comesAgain(stream, candidates, run);
  const firstBehind = (line: number): boolean =>
    candidates.some((c) => c.section !== null && c.lineIndex > line && c.lead === 'line' && strong(c));
  return runs
    .filter((run) => {
      const { from, to, names } = run;
      const sections = [...names].filter((name) => name.startsWith('s'));
      const again = (list: readonly string[]): boolean =>
        list.filter((name) => (lastLine.get(name) ?? -1) >= to).length >= list.length * COPIED.again;
      if (sections.length >= COPIED.sections)
        return (
          pastedAbove(stream, from, to, firstBehind) || (again(sections) && again([...names]) && copied(run))
        );
      /* Dimensions listed in the preamble, before any section. */
      return sections.length === 0 && from < firstSection && again([...names]);
    })
    .map(({ from, to }) => ({
      kind: introducedAsQuotation(stream, from) ? 'quotation' : 'toc',
      from: stream.lines[from]!.start,
      to: stream.lines[to - 1]!.end,
    }));
}

/** True where half of a run's other headings come again as well; those of one aspect among several do not. */
function comesAgain(stream: Stream, candidates: readonly Candidate[], { to, others }: HeadingRun): boolean {
  if (others.length === 0) return true;
  const later = new Set<string>();
  for (const c of candidates)
    if (c.number !== null && c.lineIndex >= to) later.add(foldedText(stream, c.words, c.stop));
  return others.filter((words) => later.has(words)).length * 2 >= others.length;
}

/** An outline that stands above the paper's title, at the very top. */
function pastedAbove(
  stream: Stream,
  from: number,
  to: number,
  sectionBehind: (line: number) => boolean,
): boolean {
  return from === 0 && isTitleLine(stream, to) && sectionBehind(to);
}

function headingRuns(stream: Stream, candidates: readonly Candidate[]): HeadingRun[] {
  const runs: HeadingRun[] = [];
  let line = -Infinity;
  for (const c of candidates) {
    if (c.lead !== 'line' || !c.own || c.excluded || c.titleLike) continue;
    const name = named(c);
    if (name === null && c.number === null) continue;
    /* A name that comes again starts the text itself. */
    const again = name !== null && runs[runs.length - 1]?.names.has(name) === true;
    if (c.lineIndex !== line + 1 || again)
      runs.push({ from: c.lineIndex, to: c.lineIndex, names: new Set(), others: [] });
    line = c.lineIndex;
    const run = runs[runs.length - 1]!;
    run.to = line + 1;
    if (name) run.names.add(name);
    else run.others.push(foldedText(stream, c.words, c.stop));
  }
  return runs;
}

function introducedAsQuotation(stream: Stream, from: number): boolean {
  const before = stream.lines[from - 1];
  if (!before) return false;
  if (stream.code[before.end - 1] === COLON) return true;
  const text = foldedText(stream, before.start, Math.min(before.end, before.start + QUOTED.leadWindow));
  return text.length <= QUOTED.lead && INTRODUCED.test(text) && text !== '目录';
}
