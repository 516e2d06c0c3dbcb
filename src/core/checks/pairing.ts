import type { Hit, PlacedHit, RuleContext } from './rule';

/** One mark of a pair of quotes; a straight one can be either. */
export interface QuoteToken {
  readonly at: number;
  readonly side: 'open' | 'close' | 'either';
}

/**
 * Faults in the pairing of one kind of quote. Quotes within quotes of the same kind are let pass
 * when they balance; otherwise pairs are taken as they come and the wrong-way ones turned round.
 */
export function pairQuotes(tokens: readonly QuoteToken[], open: string, close: string): Hit[] {
  if (isBalanced(tokens)) return [];
  const hits: Hit[] = [];
  /* With one too few nobody knows which is turned. */
  const sure = tokens.length % 2 === 0;
  let i = 0;
  while (i < tokens.length) {
    const first = tokens[i]!;
    const second = tokens[i + 1];
    const evenLeft = (tokens.length - i) % 2 === 0;
    if (second === undefined || (first.side !== 'close' && second.side === 'open' && !evenLeft)) {
      hits.push(
        single(
          first,
          first.side === 'close' ? 'unopened' : 'unclosed',
          first.side === 'close' ? close : open,
        ),
      );
      i += 1;
      continue;
    }
    const right = first.side !== 'close' && second.side !== 'open';
    if (right) i += 2;
    else if (first.side === 'close' && !evenLeft) {
      hits.push(single(first, 'unopened', close));
      i += 1;
    } else {
      const hit = turned(first, second, open, close);
      hits.push(sure ? hit : { ...hit, mend: undefined });
      i += 2;
    }
  }
  return hits;
}

function isBalanced(tokens: readonly QuoteToken[]): boolean {
  let depth = 0;
  for (const token of tokens) {
    if (token.side === 'open') depth++;
    else if (token.side === 'close') depth--;
    else depth += depth > 0 ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function single(token: QuoteToken, variant: string, mark: string): Hit {
  return { start: token.at, end: token.at + 1, variant, params: { mark } };
}

function turned(first: QuoteToken, second: QuoteToken, open: string, close: string): Hit {
  const mend = [];
  if (first.side === 'close') mend.push({ start: first.at, end: first.at + 1, text: open });
  if (second.side === 'open') mend.push({ start: second.at, end: second.at + 1, text: close });
  return { start: first.at, end: second.at + 1, variant: 'reversed', params: { mark: open + close }, mend };
}

/** How many paragraphs a quotation or note may run on. */
const MAX_RUN_ON = 3;
const MOST_HITS = 500;

/**
 * Drop what is no fault across paragraphs: a quotation or note that opens in one paragraph and
 * closes in one of the next, and quotations of several paragraphs that open each but close the last.
 */
export function acrossParagraphs(hits: readonly PlacedHit[], context: RuleContext): PlacedHit[] {
  // A text so broken is nobody's quotation.
  if (hits.length > MOST_HITS) return [...hits];
  const explained = new Set<PlacedHit>();
  for (const [index, hit] of hits.entries()) {
    if (hit.variant !== 'unclosed') continue;
    if (repeatsOpener(hit, context)) {
      explained.add(hit);
      continue;
    }
    const closing = hits
      .slice(index + 1)
      .find(
        (other) =>
          other.paragraph > hit.paragraph &&
          other.paragraph - hit.paragraph <= MAX_RUN_ON &&
          other.variant === 'unopened' &&
          partnerOf(String(hit.params?.['mark'])) === other.params?.['mark'] &&
          !explained.has(other),
      );
    if (closing !== undefined && !hasHeading(context, hit.paragraph + 1, closing.paragraph)) {
      explained.add(hit);
      explained.add(closing);
    }
  }
  return hits.filter((hit) => !explained.has(hit));
}

function repeatsOpener(hit: PlacedHit, { paragraphs }: RuleContext): boolean {
  const own = paragraphs[hit.paragraph]!.text;
  const next = paragraphs[hit.paragraph + 1]?.text ?? '';
  const mark = own.charAt(hit.start);
  return (
    own.trimStart().startsWith(mark) &&
    own.slice(0, hit.start).trim() === '' &&
    next.trimStart().startsWith(mark)
  );
}

function hasHeading({ outline }: RuleContext, from: number, to: number): boolean {
  const within = (paragraph: number): boolean => paragraph >= from && paragraph <= to;
  return outline.sections.some(
    (section) =>
      within(section.heading.paragraph) || section.children.some((child) => within(child.heading.paragraph)),
  );
}

const OPENERS = '（《〈〔【「『［“‘';
const CLOSERS = '）》〉〕】」』］”’';

export function partnerOf(mark: string): string {
  const open = OPENERS.indexOf(mark);
  if (open >= 0) return CLOSERS.charAt(open);
  return OPENERS.charAt(CLOSERS.indexOf(mark));
}
