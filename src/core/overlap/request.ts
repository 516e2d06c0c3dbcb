import { withoutBoilerplate } from './boilerplate';
import { comparePapers, overlapOf } from './compare';
import { compareFolder, isWorthTelling, type PairLimits } from './folder';
import type { HousePhrase } from './house';
import type { OverlapPaper } from './paper';
import type { Overlap } from './types';

/** What is held against what. */
export interface OverlapRequest {
  /** The papers that are looked at; each is held against the others of them too. */
  readonly papers: readonly OverlapPaper[];
  /** Their authors' earlier papers. */
  readonly mine?: readonly OverlapPaper[];
  /** Further papers of the same round. */
  readonly others?: readonly OverlapPaper[];
  /** The office's own model texts and notices: what stands in them is nobody's, and is told apart. */
  readonly boilerplate?: readonly OverlapPaper[];
  readonly limits: PairLimits & {
    /** A passage of a model text or notice that a paper holds is told from so many characters on. */
    readonly notice?: number;
  };
}

/** Which list of the request a text came from, and where it stands in it. */
export interface ListedPaper {
  readonly list: 'papers' | 'mine' | 'others';
  readonly index: number;
}

/** A paper and another text that it shares passages with. */
export interface OverlapPair {
  /** Index among the papers. */
  readonly a: number;
  readonly b: ListedPaper;
  /** As seen from `a`. */
  readonly overlap: Overlap;
}

/** All that was found. */
export interface OverlapResult {
  /** In order of `a`, then as the request has them. Pairs that look like one paper in two states are left out. */
  readonly pairs: readonly OverlapPair[];
  /** What papers hold of the model texts and notices, in order of `a`; `index` is the text's. */
  readonly notices: readonly { readonly a: number; readonly index: number; readonly overlap: Overlap }[];
  /** Pairs that look like one paper in two states. */
  readonly versions: readonly { readonly a: number; readonly b: ListedPaper }[];
  /** Wordings of the house; their holders are papers first, then others. */
  readonly house: readonly HousePhrase[];
}

/** Lays papers beside each other and beside earlier ones; see {@link compareFolder} for what that costs. */
export function overlaps(request: OverlapRequest): OverlapResult {
  return layBeside(request).result;
}

/** The same, and each pair of papers as the second of them sees it; `null` for a pair with another list. */
export function overlapsBothWays(
  request: OverlapRequest,
): OverlapResult & { readonly back: readonly (Overlap | null)[] } {
  const { result, papers } = layBeside(request);
  const back = result.pairs.map(({ a, b }) =>
    b.list === 'papers' ? comparePapers(papers[b.index]!, papers[a]!) : null,
  );
  return { ...result, back };
}

function layBeside(request: OverlapRequest): {
  readonly result: OverlapResult;
  readonly papers: readonly OverlapPaper[];
} {
  const clean = (list: readonly OverlapPaper[] = []) =>
    list.map((paper) => withoutBoilerplate(paper, request.boilerplate ?? []));
  const papers = clean(request.papers);
  const others = clean(request.others);
  const mine = clean(request.mine);
  const folder = compareFolder([...papers, ...others], request.limits);
  const all: OverlapPair[] = [];
  for (const { a, b, overlap } of folder.pairs) {
    // Two of the others are nobody's business here; a pair is seen from the paper that is asked about.
    if (a >= papers.length) continue;
    const list = b < papers.length ? 'papers' : 'others';
    all.push({ a, b: { list, index: list === 'papers' ? b : b - papers.length }, overlap });
  }
  papers.forEach((paper, a) => {
    mine.forEach((old, index) => {
      const overlap = comparePapers(paper, old);
      if (overlap.version || isWorthTelling(overlap, 0, request.limits))
        all.push({ a, b: { list: 'mine', index }, overlap });
    });
  });
  all.sort((x, y) => x.a - y.a);
  const result = {
    pairs: all.filter(({ overlap }) => !overlap.version),
    notices: fromNotices(request),
    versions: all.filter(({ overlap }) => overlap.version).map(({ a, b }) => ({ a, b })),
    house: folder.house,
  };
  return { result, papers: folder.papers };
}

/** Long passages of the model texts and notices, with all shorter ones left out. */
function fromNotices({ papers, boilerplate = [], limits }: OverlapRequest): OverlapResult['notices'] {
  const least = limits.notice;
  if (least === undefined) return [];
  return papers.flatMap((paper, a) =>
    boilerplate.flatMap((text, index) => {
      // A notice may be shorter than any paper.
      const { passages, ...overlap } = overlapOf(paper, text, true);
      const long = passages.filter(({ characters, reworded }) => !reworded && characters >= least);
      if (overlap.version || long.length === 0) return [];
      const characters = long.reduce((sum, passage) => sum + passage.characters, 0);
      return [{ a, index, overlap: { ...overlap, passages: long, characters } }];
    }),
  );
}
