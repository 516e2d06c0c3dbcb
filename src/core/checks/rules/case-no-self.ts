import { bodyOf } from '../reading';
import { bitsOfSigns, signMask } from '../signs/lexicon';
import { isOpen, ownText, plain, sentencesOf } from '../signs/plain';
import { WRITER } from '../signs/writer';
import type { Examples, MakePaper, PaperRule } from '../rule';

const TEAM = /我们|班子|我(?=[局委院校厅处镇乡街部中])|本(?=单位|部门|局|校|院)/u;
/** 警示我们 speaks to everybody. */
const US = /(?<!警示|告诉|告诫|要求|提醒|启示|教育|使|让)我们/u;
const MIN_CHARACTERS = 60;

type Turn = 'own' | 'slogan' | 'none';

const TURN_TO_SELF = bitsOfSigns('turn-to-self');
const SLOGAN = bitsOfSigns('self-slogan');
const OWN_ACT = bitsOfSigns('own-act');

/** Whether a sentence tells an act of the writer's, only says that it was moving, or neither. */
function turnOf(sentence: string, self: RegExp): Turn {
  const signs = signMask(sentence);
  const speaks = self.test(sentence) || US.test(sentence);
  if (!speaks && (signs & TURN_TO_SELF) === 0) return 'none';
  if ((signs & SLOGAN) !== 0 && (signs & OWN_ACT) === 0) return 'slogan';
  if ((signs & OWN_ACT) !== 0) return 'own';
  // 我 without an act of one's own: what cannot be told is let be; 自己 alone may be the culprit's.
  return speaks ? 'own' : 'none';
}

/** Whether no sentence of a text turns to the writer. */
function staysOutside(body: string, self: RegExp): boolean {
  return !isOpen(body) && sentencesOf(plain(body)).every(({ text }) => turnOf(text, self) !== 'own');
}

/** A case is told to look at oneself: retelling it, or saying that it was moving, is reported. */
export const caseNoSelf: PaperRule = {
  kind: 'paper',
  id: 'case-no-self',
  severity: 'info',
  source: { basis: 'practice', reference: '审核习惯：案例剖析要联系个人' },
  check({ outline, template, paragraphs, memo }) {
    const self = (outline.voice ?? template.voice) === 'person' ? WRITER : TEAM;
    return outline.sections
      .filter((section) => section.id === 'cases' && section.characters > MIN_CHARACTERS)
      .filter((section) => {
        const body = ownText(bodyOf(section), paragraphs, outline.ignored);
        return memo.of(self === TEAM ? 'turns to the team' : 'turns to oneself', body, () =>
          staysOutside(body, self),
        );
      })
      .map((section) => ({ target: 'cases', span: section.heading, params: { name: section.name } }));
  },
};

const withCase = (text: string, body: string): string => text.replace(/对照通报的典型案例.*/u, body);

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    {
      text: paper().replace(
        /对照通报的典型案例.*/u,
        '近期通报了一起违规使用公车的典型问题，某单位干部多次在节假日使用公车办理私事，受到纪律处分，退缴了有关费用，单位也开展了专项检查。',
      ),
      finds: ['二、典型案例剖析'],
    },
    ...[
      '某单位干部开着自己的车出入会所，报销了不该报的油费，被严肃处理。教训深刻，引以为戒，值得反思，要警钟长鸣、举一反三，绝不重蹈覆辙。',
      '某县在验收中弄虚作假，我市随后开展了专项整治，我国有关法律对此早有明文规定，案例说明加强管理十分必要，必须常抓不懈。',
      '某公司负责人违规招标，造成重大损失，受到法律制裁。这警示我们，手里的权力要关进制度的笼子，任何人都不能越过红线一步，必须常抓不懈。',
      '学习正反两方面的典型之后，我深受教育、深受触动，思想上受到洗礼，进一步坚定了理想信念，增强了做好本职的决心和信心，时刻以此为镜。',
    ].map((body) => ({ text: withCase(paper(), body), finds: ['二、典型案例剖析'] })),
  ],
  right: [
    { text: paper() },
    ...[
      '某单位采购时只问一家，负责人受到处理，损失由单位承担。我签字时也有两笔没有看比价单，怕耽误进度，这与案例里的漏洞是一样的。',
      '某镇报表造假被通报，几名干部受到处理，在当地影响很坏。对照来看，去年报数时把没有办完的两件也算了进去，想的同样是名次。',
    ].map((body) => ({ text: withCase(paper(), body) })),
  ],
});
