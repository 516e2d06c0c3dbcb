import { hasOpenSlot } from '../open-slots';
import { problemAspects, unitsOf } from '../signs/units';
import type { Examples, MakePaper, PaperRule } from '../rule';

/** 见人见事: an aspect is reported when every one of its points is vague; what cannot be told is not. */
export const noExample: PaperRule = {
  kind: 'paper',
  id: 'no-example',
  severity: 'info',
  source: { basis: 'practice', reference: '审核习惯：见人见事' },
  check(context) {
    return problemAspects(context)
      .filter((node) => node.characters > MIN_CHARACTERS && !hasOpenSlot(context, node.extent))
      .filter((node) => unitsOf(node, context).every(({ telling }) => telling() === 'vague'))
      .map((node) => ({ target: node.id, span: node.heading, params: { name: node.name } }));
  },
};

/** Below this it is a heading with a line, and that is another matter. */
const MIN_CHARACTERS = 60;

const REST = '二是学习笔记不够细。我往往满足于听过看过，联系实际思考得少，整理得不够及时。';
/** Words and figures that look like evidence and are none. */
const VAGUE = [
  '一是学习时间不够多。任职期间一忙起来就把书放下，读得不系统，联系实际思考得少。',
  '一是学习时间不够多。每一次都想多读几页，往往读得不深，结合案例思考得少。',
  '一是学习时间不够多。2023年度我忙于事务，对《条例》（2023年修订）学得不细不深。',
  '一是学习时间不够多。对党的20大精神学得不深，比如有时忙起来就放下，第一时间学习不够。',
];
const TOLD = [
  '一是学习时间不够多。我平时读书少，有时满足于听讲，去年入夏前的专题课没有参加，后来也没有补上。',
  '一是学习时间不够多。我平时读书少，有时不够主动，上半年的读书班缺席，结业测试补了才过。',
  '一是学习时间不够多。我平时读书少，思考不深，发的五本书只翻开过两本，其余的还没有拆封。',
  '一是学习时间不够多。我平时读书少，思考不深。同事问起新办法，我答不上来，让他去问隔壁科室。',
].map((first) => first + REST);

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    {
      text: paper({
        passage:
          '一是学习时间不够多。我平时忙于手头的事务，静下心来读书的时间少，读过的也没有及时整理。二是学习笔记不够细。我往往满足于听过看过，联系实际思考得少。',
      }),
      finds: ['（一）在理论学习方面'],
    },
    ...VAGUE.map((first) => ({ text: paper({ passage: first + REST }), finds: ['（一）在理论学习方面'] })),
  ],
  right: [
    { text: paper() },
    ...TOLD.map((passage) => ({ text: paper({ passage }) })),
    // One point that tells something is enough, and so is one that cannot be judged.
    {
      text: paper({
        passage:
          '一是学习时间不够多。我平时忙于手头的事务，读书的时间少。二是学习笔记不够细。那晚值班室漏雨，本子湿透，我第二天才想起晾开。',
      }),
    },
  ],
});
