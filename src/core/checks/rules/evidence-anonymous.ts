import { hasSign, signsIn } from '../signs/lexicon';
import { plain, sentencesOf } from '../signs/plain';
import { problemAspects, unitsOf, type Unit } from '../signs/units';
import type { Examples, MakePaper, PaperRule } from '../rule';

/** In 某项目推进中, 如某村: a thing of one's own work without its name. 某些, 某种 and 某方面 are no thing. */
const UNNAMED =
  /(?:[在如对于从到向就，、]|比如|例如|抓|负责|牵头|推进|参与|承办|办理)(?:去年|今年|一次|我)?某一?[个次项件]?\p{Script=Han}{0,4}?(?:项目|工程|村|镇|乡|社区|街道|部门|单位|企业|公司|科室|学校|热点|网络|事件|活动|会议|工作|任务|案件|培训|检查|调研|信访|问题|事项|文件|材料)/u;
/** A share that nobody can look up: 据统计，降低了15%. */
const SHARE = /[%％]|百分之/u;
/** Of a case that was made public the names are left out on purpose, and what is seen in others is no evidence. */
const CASE = /通报|案例|案件|处分|查处|被处理|违纪|违法/u;

/** 某项目, 某村, 据统计 as all that a point tells: whoever reads it cannot ask on; told once an aspect. */
export const evidenceAnonymous: PaperRule = {
  kind: 'paper',
  id: 'evidence-anonymous',
  severity: 'info',
  source: { basis: 'practice', reference: '审核习惯：见人见事' },
  check(context) {
    if ((context.outline.voice ?? context.template.voice) !== 'person') return [];
    return problemAspects(context).flatMap((aspect) => {
      const unit = unitsOf(aspect, context).find(isUnnamed);
      if (unit === undefined) return [];
      return [{ target: aspect.id, span: unit.node.heading, params: { name: unit.node.name } }];
    });
  },
};

function isUnnamed({ body, telling }: Unit): boolean {
  if (telling() !== 'anonymous') return false;
  return sentencesOf(plain(body)).some(
    ({ text }) =>
      !CASE.test(text) && (UNNAMED.test(text) || (SHARE.test(text) && hasSign(signsIn(text), 'hearsay'))),
  );
}

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    '一是办法不多。比如在某项目推进中，没有及时协调，进度拖了下来。',
    '一是走访不深。去年到某村调研时，没有进农户家里看。',
    '一是学习不经常。据统计，读书的时间比上年降低了15%，思考也少。',
    '一是反应不快。如某网络热点事件发生后，没有第一时间跟进，回应晚了。',
  ].map((first) => ({
    text: paper({ passage: `${first}二是学习笔记不够细。我对此重视不足。` }),
    finds: [first.slice(0, first.indexOf('。'))],
  })),
  right: [
    { text: paper() },
    ...[
      '一是办法不多。在某些方面想得不深，有时照老办法做。',
      '一是走访不深。去年到东头村三次，只进了两户人家。',
      '一是办法不多。某项目推进中，我三次没有到现场，进度拖了两个月。',
      '一是警醒不够。通报某单位干部被处分后，我没有认真看。',
      '一是学得浅。对某种观点的来历说不清楚。',
      '一是走访不深。据统计，全年下乡12次，进户只有4户，记在走访本上。',
    ].map((first) => ({ text: paper({ passage: `${first}二是学习笔记不够细。我对此重视不足。` }) })),
    // Where one speaks for many, nobody is named.
    {
      text: paper({
        passage:
          '一是办法不多。对某项政策讲不明白，读了三遍条文才敢开口。二是学习笔记不够细。我对此重视不足。',
      }),
    },
  ],
});
