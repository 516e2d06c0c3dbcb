import { missingExtras } from '../../outline/extras';
import { placeOfPreamble } from '../places';
import type { Examples, MakePaper, PaperRule } from '../rule';
import { extraKey } from '../../template/extra-key';

/** What became of last year's measures is told, in the preamble or in a section of its own. */
export const missingLastYear: PaperRule = {
  kind: 'paper',
  id: 'missing-last-year',
  severity: 'warning',
  source: { basis: 'notice', reference: '当次会议的通知或方案' },
  check(context) {
    return missingExtras(context)
      .filter(({ id }) => id === 'last-year')
      .map((extra) => ({
        target: extra.id,
        severity: extra.required as 'error' | 'warning' | 'info',
        span: placeOfPreamble(context),
        params: { name: extra.name },
        plan: extraKey(extra.id),
      }));
  },
};

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    {
      text: paper({ preamble: '按照有关要求，我认真学习、征求意见，现将有关情况报告如下。' }),
      template: '2022-six-lead',
      finds: [''],
    },
  ],
  right: [{ text: paper() }],
});
