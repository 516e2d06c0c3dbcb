import type { Template } from '../../../../src/core/template/schema';

const HAN = '一二三四五六七八九十';
const POINTS = [
  ['日常抓得不紧', '去年三月的两次例会我没有参加，事后也没有补课，底子不够扎实'],
  ['办法想得不多', '遇到窗口排队，我先想到加人，没有先找原因，结果五天没有解决'],
  ['作风不够细致', '四月的报表我只看了合计，漏了两处差错，受到提醒'],
];
const ITEMS = ['学习抓得不紧', '责任扛得不牢', '作风抓得不实', '要求守得不严'];

/** A complete paper as the template asks for it: every section, every dimension under its own name. */
export function wholePaper(template: Template): string {
  const { sections, dimensions, extras, voice, year = 2023 } = template;
  const title = template.paperTitle;
  const lines = [
    title.includes(String(year)) ? title : `${year}年度${title}`,
    '根据安排，我认真学习了有关篇目，征求了九位同志的意见，上年度民主生活会查摆的四个问题已逐项整改落实到位。现对照检查如下。',
  ];
  const wanted = extras.filter(({ required, inPreamble }) => required !== 'off' && !inPreamble);
  let count = 0;
  const head = (name: string): void => void lines.push(`${HAN.charAt(count++)}、${name}`);
  for (const section of sections) {
    head(section.name);
    if (section.parts === 'dimensions')
      dimensions.forEach(({ name }, k) => {
        const heading = template.dimensionHeading.replace('{name}', name);
        const points = POINTS.map(
          ([what, body], j) => `${HAN.charAt(j)}是${what}。在第${k + 1}项上，${body}。`,
        );
        lines.push(`（${HAN.charAt(k)}）${heading}。${points.join('')}`);
      });
    else if (section.parts === 'items')
      ITEMS.forEach((item, k) =>
        lines.push(
          `（${HAN.charAt(k)}）${item}。在第${k + 1}项${section.name}上，我每月对照两次，列出清单，年底前由支部检查。`,
        ),
      );
    else lines.push('学习通报的典型案例后，我对照反思，也有转发通知不看内容的情况，去年有五份只改了抬头。');
  }
  for (const { name } of wanted) {
    head(name);
    lines.push('按要求逐项报告，没有其他需要说明的情况。');
  }
  lines.push('以上是我的对照检查，不当之处，请批评指正。', '张三', `${year}年12月20日`);
  return lines.map((line) => (voice === 'team' ? line.replaceAll('我', '班子') : line)).join('\n');
}
