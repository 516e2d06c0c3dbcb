import { hasOpenSlot } from '../open-slots';
import { bitsOfSigns, signMask } from '../signs/lexicon';
import { isOpen, ownText } from '../signs/plain';
import type { OutlineNode } from '../../outline/types';
import type { Examples, MakePaper, PaperRule, RuleContext } from '../rule';

/** Below this it is a heading with a line. */
const MIN_CHARACTERS = 20;

/** A cause that speaks of circumstances alone — too few hands, too much to do — and of nothing in the writer; told once a section. */
export const causeExternal: PaperRule = {
  kind: 'paper',
  id: 'cause-external',
  severity: 'info',
  source: { basis: 'practice', reference: '审核习惯：从主观上找原因' },
  check(context) {
    return context.outline.sections
      .filter(({ id }) => id === 'causes')
      .flatMap((section) => {
        const item = section.children.find((child) => child.kind === 'item' && isExternal(child, context));
        return item === undefined ? [] : [{ span: item.heading, params: { name: item.name } }];
      });
  },
};

const OUTER = bitsOfSigns('outer');
const INNER = bitsOfSigns('inner');

function isExternal(item: OutlineNode, { paragraphs, outline, memo }: RuleContext): boolean {
  if (item.characters < MIN_CHARACTERS || hasOpenSlot(paragraphs, item.extent)) return false;
  return memo.of('external', ownText(item.extent, paragraphs, outline.ignored), blamesOthers);
}

function blamesOthers(text: string): boolean {
  if (isOpen(text)) return false;
  const signs = signMask(text);
  return (signs & OUTER) !== 0 && (signs & INNER) === 0;
}

const REST = '（二）要求不严。总想着差不多就行，对自己的要求放松了。';

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    '（一）工作太忙。单位人手少，事情多，上面的任务一件接一件，没有时间坐下来学习。',
    '（一）客观条件有限。经费紧张，设备老化，办公场地分散，许多事情推进不了。',
    '（一）时间紧任务重。各类检查多、会议多，精力都用在迎检和开会上。',
  ].map((first) => ({
    text: paper({ causes: [first, REST] }),
    finds: [first.slice(0, first.indexOf('。'))],
  })),
  right: [
    { text: paper() },
    ...[
      '（一）工作太忙是借口。人手少、事情多，可别人也一样，根子是我把学习看轻了。',
      '（一）思想上松了劲。总拿任务重、人手少给自己找理由。',
      '（一）怕得罪人。会议多、检查多时更是能躲就躲，图个清静。',
      '（一）时间安排不当。任务重的时候先做熟悉的，难的一推再推，还是懒。',
      '（一）平时读得散。坐下来的时间少，读过就放。',
    ].map((first) => ({ text: paper({ causes: [first, REST] }) })),
  ],
});
