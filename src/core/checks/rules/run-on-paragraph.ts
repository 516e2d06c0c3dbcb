import type { Edit } from '../../document/edit';
import type { Paragraph, Span } from '../../document/types';
import type { OutlineNode } from '../../outline/types';
import type { Draft, Examples, MakePaper, PaperRule } from '../rule';

/** A section or a numbered part starts a paragraph of its own. */
export const runOnParagraph: PaperRule = {
  kind: 'paper',
  id: 'run-on-paragraph',
  severity: 'warning',
  source: { basis: 'standard', reference: 'GB/T 9704-2012 7.3.3' },
  check({ paragraphs, nodes }) {
    const embedded = new Map<number, OutlineNode[]>();
    for (const node of nodes) {
      if (!HEADED.has(node.kind) || node.implied || node.facet || !isInside(node.heading, paragraphs))
        continue;
      // ① counts within a text.
      if (node.kind === 'item' && node.number?.family === 'circled') continue;
      const list = embedded.get(node.heading.paragraph);
      if (list === undefined) embedded.set(node.heading.paragraph, [node]);
      else list.push(node);
    }
    if (embedded.size === 0) return [];
    const places = splitPlaces(nodes);
    return [...embedded].flatMap(([paragraph, headings]): Draft[] => {
      const [first] = headings;
      // A short list of items may stand in a row: 1.抓学习。2.强党性。
      const row =
        paragraphs[paragraph]!.text.length <= SHORT_ROW && headings.every(({ kind }) => kind === 'item');
      if (row) return [];
      const draft: Draft = {
        span: first!.heading,
        params: { count: headings.length, name: first!.name },
        fix: splits(paragraph, paragraphs[paragraph]!.text, places.get(paragraph) ?? NONE),
      };
      return [draft];
    });
  },
};

/** Characters of a paragraph whose items need no lines of their own. */
const SHORT_ROW = 120;

const HEADED: ReadonlySet<string> = new Set(['section', 'dimension', 'item']);
const PARTED: ReadonlySet<string> = new Set([...HEADED, 'preamble', 'closing', 'signature', 'date']);

/** Text stands in front of it in its paragraph; a bullet or the # of Markdown is none. */
function isInside({ paragraph, start }: Span, paragraphs: readonly Paragraph[]): boolean {
  const lead = paragraphs[paragraph]!.text.slice(0, Math.min(start, LONGEST_LEAD));
  return start > 0 && !MARKS_ALONE.test(lead) && !LABEL.test(lead);
}

/** 问题一：理论学习方面…: a word with a colon in front labels what it names. */
const LABEL = /^[\s\u3000]*(?:[^\s，。；：:]{0,4}(?:问题|表现|不足|差距)[^\s，。；：:]{0,3})[：:]$/u;

const LONGEST_LEAD = 200;
const MARKS_ALONE = /^[\s\u200b-\u200f\u2060\ufeff\u00ad#*•●■◆★☆▲►▪·–—_~|§※◇□○→✓✔√➢➤▶❖◦>-]*$/u;

const NONE: ReadonlySet<number> = new Set();

/** By paragraph: before every part of the paper that stands in it, and behind the headings of sections. */
function splitPlaces(nodes: readonly OutlineNode[]): ReadonlyMap<number, ReadonlySet<number>> {
  const places = new Map<number, Set<number>>();
  const add = (paragraph: number, offset: number) => {
    const known = places.get(paragraph);
    if (known === undefined) places.set(paragraph, new Set([offset]));
    else known.add(offset);
  };
  for (const { kind, implied, heading, bodyStart } of nodes) {
    if (implied) continue;
    if (PARTED.has(kind)) add(heading.paragraph, heading.start);
    if (kind === 'section') add(bodyStart.paragraph, bodyStart.offset);
  }
  return places;
}

function splits(paragraph: number, text: string, places: ReadonlySet<number>): Edit[] {
  const edits: Edit[] = [];
  let done = 0;
  for (const until of [...places].sort((a, b) => a - b)) {
    let at = until;
    while (at > done && text.charAt(at - 1).trim() === '') at--;
    if (text.slice(done, at).trim() === '' || text.slice(until).trim() === '') continue;
    edits.push({ kind: 'split', paragraph, expect: text, at, until });
    done = until;
  }
  return edits;
}

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    {
      text: paper().replace('\n（二）在政治素质', '（二）在政治素质'),
      finds: ['（二）在政治素质方面'],
      fixed: paper(),
    },
    { text: paper().replace('\n三、问题', ' 三、问题'), finds: ['三、问题的原因'], fixed: paper() },
  ],
  right: [
    { text: paper({ causes: ['（一）学习不紧。平时放松。（二）作风不紧。下去得少。'] }) },
    { text: paper() },
    { text: paper().replace('（一）在理论', '● （一）在理论') },
  ],
});
