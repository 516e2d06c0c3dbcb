import { hasOpenSlot } from '../open-slots';
import { bitsOfSigns, signMask, signsIn } from '../signs/lexicon';
import { isOpen, ownText } from '../signs/plain';
import { WRITER } from '../signs/writer';
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

/** 我单位人手少: circumstances once more. */
const OWN_OFFICE = /我(?:单位|部门|[局院校镇乡村科股])/gu;

/** 任务重的时候…, 会议多也好…: the scene of what the writer did, and no reason for it. */
const SCENE = /的时候|[多少重紧忙足]时(?!间)|也好，/u;
/** One circumstance is a reason only where something is said to be its fault. */
const HELPLESS =
  /难以|无法|受到?(?:影响|限制|制约)|影响了|受限|顾不|不了(?![解结])|挤(?:掉|占)|跟不上|上不去|所剩|疲于|没有(?:时间|精力|条件)|机会少|少了/u;

const OUTER = bitsOfSigns('outer');
const INNER = bitsOfSigns('inner');

function isExternal(item: OutlineNode, context: RuleContext): boolean {
  const { paragraphs, outline, memo } = context;
  if (item.characters < MIN_CHARACTERS || hasOpenSlot(context, item.extent)) return false;
  return memo.of('external', ownText(item.extent, paragraphs, outline.ignored), blamesOthers);
}

function blamesOthers(text: string): boolean {
  if (isOpen(text)) return false;
  const signs = signMask(text);
  if ((signs & OUTER) === 0 || (signs & INNER) !== 0 || SCENE.test(text)) return false;
  const named = new Set(signsIn(text).flatMap(({ sign, word }) => (sign === 'outer' ? [word] : [])));
  if (named.size < 2 && !HELPLESS.test(text)) return false;
  // Whatever the writer is said to have done meanwhile (任务重，我便挑容易的做) looks at the writer.
  return !WRITER.test(text.replace(OWN_OFFICE, ''));
}

const REST = '（二）要求不严。总想着差不多就行，对自己的要求放松了。';

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    '（一）工作太忙。单位人手少，事情多，上面的任务一件接一件，没有时间坐下来学习。',
    '（一）客观条件有限。经费紧张，设备老化，办公场地分散，许多事情推进不了。',
    '（一）我单位人手不足。三个岗位只到了两个人，材料和下乡挤在一起，顾不过来。',
    '（一）体制不顺。几个部门的职责交叉，协调一件事要跑好几趟，许多事难以推进。',
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
      '（一）人手少、事情多的时候大包大揽。样样抓，样样松，不会分派。',
      '（一）设备老化早该报修。报告写了一半就放下，一放就是半年。',
      '（一）任务一重，我便拣顺手的先做。难的往后放，放着放着就到了年底。',
      '（一）经费紧张时坐等拨款。别的路子没有试过，事情就这么搁着。',
      '（一）平时读得散。坐下来的时间少，读过就放。',
    ].map((first) => ({ text: paper({ causes: [first, REST] }) })),
  ],
});
