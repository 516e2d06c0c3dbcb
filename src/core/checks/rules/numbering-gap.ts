import { nameKey } from '../../characters/fold';
import { headlessIn } from '../../outline/headless';
import type { NodeNumber, Outline, OutlineNode } from '../../outline/types';
import type { Template } from '../../template/schema';
import { numberingGaps } from '../numbering';
import { headedSections } from '../outline-walk';
import type { Draft, Examples, MakePaper, PaperRule } from '../rule';

/** 一、二、三、 and （一）（二）（三） count on without a jump or a repetition inside their parent. */
export const numberingGap: PaperRule = {
  kind: 'paper',
  id: 'numbering-gap',
  severity: 'error',
  source: { basis: 'practice', reference: '审核习惯' },
  alike: true,
  check({ outline, paragraphs, template }) {
    const drafts: Draft[] = [];
    const look = (nodes: readonly OutlineNode[], target: string): void => {
      const explained = (at: number) => isExplained(at, nodes, outline, template);
      for (const draft of numberingGaps({ paragraphs, outline }, nodes, explained))
        if (draft.variant === 'gap' || !isCopy(draft.at, nodes)) drafts.push({ ...draft, target });
    };
    look(headedSections(outline), 'section');
    // Whether the causes are still to come or the number is wrong only the author knows.
    for (const [i, draft] of drafts.entries())
      if (draft.variant === 'gap' && lacksCauses(outline)) drafts[i] = { ...draft, fix: null };
    if (drafts[0]?.variant === 'start' && afterDimensions(outline)) drafts.shift();
    let last: NodeNumber | null = null;
    for (const section of outline.sections) {
      const from = drafts.length;
      // A part that the template does not know counts on among the dimensions.
      const parts = section.children.filter(({ kind }) => kind === 'dimension' || kind === 'item');
      const named = parts.some(({ kind }) => kind === 'dimension');
      look(parts, named ? 'dimension' : (ITEM_NAMES[section.id ?? ''] ?? 'item'));
      const numbers = section.children.flatMap(({ number }) => number ?? []);
      const [first] = numbers;
      const start = drafts[from];
      if (start?.variant === 'start' && first !== undefined && goesOn(last, first))
        drafts[from] = { ...start, variant: 'continues', severity: 'warning' };
      last = numbers.at(-1) ?? last;
    }
    return drafts;
  },
};

/** True for problems and measures between which no causes stand. */
function lacksCauses({ sections }: Outline): boolean {
  const roles = sections.flatMap(({ id, covers }) => [id, ...(covers ?? [])]);
  return roles.includes('problems') && roles.includes('measures') && !roles.includes('causes');
}

/** True for a number that is right once the part that is missing in front of it stands: one cause is said once. */
function isExplained(
  at: number,
  nodes: readonly OutlineNode[],
  outline: Outline,
  template: Template,
): boolean {
  const [before, node] = [nodes[at - 1], nodes[at]];
  if (!before?.number || !node?.number) return false;
  const room = node.number.value - before.number.value - 1;
  if (room === 1 && headlessIn(outline, template).some(({ within }) => within === before)) return true;
  const parts =
    node.kind === 'section'
      ? template.sections.filter(({ required }) => required !== 'off')
      : template.dimensions;
  const rank = (id: string | null) => parts.findIndex((part) => part.id === id);
  const [from, to] = [rank(before.id), rank(node.id)];
  return from >= 0 && to === from + room + 1;
}

/** True for a heading that stands twice: its number is told with it, as duplicate-section or duplicate-dimension. */
function isCopy(at: number, nodes: readonly OutlineNode[]): boolean {
  const node = nodes[at];
  const before = nodes[at - 1];
  if (node === undefined || before === undefined || node.id === null) return false;
  return node.id === before.id && nameKey(node.name) === nameKey(before.name);
}

/** Dimensions without a section of their own are numbered along with the sections: 六、廉洁自律 七、原因分析. */
function afterDimensions({ sections }: Outline): boolean {
  const at = sections.findIndex((section) => section.implied);
  const last = sections[at]?.children.at(-1)?.number;
  const first = sections[at + 1]?.number;
  return at >= 0 && first !== undefined && first !== null && goesOn(last ?? null, first);
}

/** Counted on over the border of two sections: on purpose, or a list of Word's that was not started anew. */
function goesOn(last: NodeNumber | null, first: NodeNumber): boolean {
  return last !== null && last.family === first.family && first.value === last.value + 1;
}

const ITEM_NAMES: Readonly<Record<string, string>> = { causes: 'cause', measures: 'measure' };

const twoCauses = (paper: MakePaper, first: string, second: string): string =>
  paper({
    causes: [
      `（${first}）学习抓得不紧。平时忙于事务，静下心来的时间少，对自己的要求有所放松。`,
      `（${second}）作风抓得不紧。到一线去的次数少，听意见的时候不多，办法也想得少。`,
    ],
  });

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    { text: paper({ numbers: [1, 2, 3, 5, 6, 7] }), finds: ['（五）'], fixed: paper() },
    { text: paper({ numbers: [1, 2, 2, 3, 4, 5] }), finds: ['（二）'], fixed: paper() },
    { text: paper().replace('三、问题', '四、问题'), finds: ['四、'], fixed: paper() },
    // The heading that is missing at （三） is told by itself; what is counted from there is not counted twice.
    {
      text: paper({ numbers: [1, 2, 3, 4, 6, 6] }).replace(/\n（三）在[^\n]*/u, ''),
      finds: ['（六）'],
      fixed: paper({ numbers: [1, 2, 3, 4, 5, 6] }).replace(/\n（三）在[^\n]*/u, ''),
    },
    { text: twoCauses(paper, '七', '八'), finds: ['（七）'], fixed: twoCauses(paper, '一', '二') },
  ],
  right: [{ text: paper() }],
});
