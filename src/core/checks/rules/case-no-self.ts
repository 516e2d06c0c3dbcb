import { bodyOf, textOf } from '../reading';
import type { Examples, MakePaper, PaperRule } from '../rule';

/** A case is told to look at oneself. */
export const caseNoSelf: PaperRule = {
  kind: 'paper',
  id: 'case-no-self',
  severity: 'info',
  source: { basis: 'practice', reference: '审核习惯：案例剖析要联系个人' },
  check({ outline, template, paragraphs }) {
    const self =
      template.voice === 'person'
        ? /我|本人|自己|自身|反观|反思|引以为/u
        : /我们|班子|自身|反观|反思|引以为/u;
    return outline.sections
      .filter((section) => section.id === 'cases')
      .filter((section) => section.characters > 60 && !self.test(textOf(bodyOf(section), paragraphs)))
      .map((section) => ({ target: 'cases', span: section.heading, params: { name: section.name } }));
  },
};

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    {
      text: paper().replace(
        /对照通报的典型案例.*/u,
        '近期通报了一起违规使用公车的典型问题，某单位干部多次在节假日使用公车办理私事，受到纪律处分，退缴了有关费用，单位也开展了专项检查。',
      ),
      finds: ['二、典型案例剖析'],
    },
  ],
  right: [{ text: paper() }],
});
