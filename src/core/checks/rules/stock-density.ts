import { stockAllOver } from '../signs/stock';
import type { Examples, MakePaper, PaperRule } from '../rule';

/** How many stock phrases a section may hold at most in so many characters, and from how many on that says anything. */
const THRESHOLDS = { per100: 3, least: 8 };

/** Stock phrases all over the problems, and hardly a point that tells something: told once for the section. */
export const stockDensity: PaperRule = {
  kind: 'paper',
  id: 'stock-density',
  severity: 'info',
  source: { basis: 'practice', reference: '审核习惯' },
  thresholds: THRESHOLDS,
  check(context) {
    return context.outline.sections
      .filter(({ id }) => id === 'problems')
      .flatMap((section) => {
        const count = stockAllOver(section, context);
        return count === 0 ? [] : [{ span: section.heading, params: { name: section.name, count } }];
      });
  },
};

const stockOf = (name: string): string =>
  `（${name}）在PART方面。一是学习不够深入。思想认识不高，服务意识不强，担当精神不足，联系实际不紧密，工作标准不高。二是作风不够扎实。大局意识不强，创新能力不足，学用结合不到位，责任意识有待加强。`;

export const examples = (paper: MakePaper): Examples => {
  const problems = (body: (name: string, index: number) => string): string =>
    paper().replace(/（([一二三四五六])）在(.{4})方面。.*/gu, (_, number: string, part: string) =>
      body(number, '一二三四五六'.indexOf(number)).replace('PART', part),
    );
  return {
    wrong: [{ text: problems(stockOf), finds: ['一、存在的问题'] }],
    right: [
      { text: paper() },
      {
        text: problems((name, index) =>
          stockOf(name)
            .replace('。二是', `。去年${index + 1}月的课我没有去，补学也拖到年底。二是`)
            .concat(`去年我只下去了${index + 2}次，有三户没有进门。`),
        ),
      },
    ],
  };
};
