import { readNotice } from '../src/core/notice/read-notice';
import { templateFrom } from '../src/core/notice/to-template';
import { spread, table } from './measure';

/** A notice of about 20,000 characters: what a real one says, with prose around it. */
function longNotice(length: number): string {
  const prose =
    '（二）认真组织学习。各支部要集中学习有关文件，交流体会，注重联系实际。会前围绕工作落实、服务群众、作风建设等方面征求意见。\n';
  const core =
    '（三）深入查摆问题。党员要从学习提升、履职担当、为民服务、清正廉洁四个方面查摆问题，剖析原因，提出整改措施，结合典型案例剖析。\n';
  return (
    prose.repeat(Math.floor((length - core.length) / prose.length / 2)) +
    core +
    prose.repeat(Math.floor((length - core.length) / prose.length / 2))
  );
}

/** Reading a notice, held against a bare scan of the same text for every stop and comma in the same run. */
export async function run(): Promise<string> {
  const text = longNotice(20_000);
  const ten = longNotice(200_000);
  const ours = await spread(() => templateFrom(readNotice(text), {}));
  const tenfold = await spread(() => templateFrom(readNotice(ten), {}));
  const scan = await spread(
    () => text.split(/[。，、；：]/).filter((part) => /方面|问题|带头|对照/.test(part)).length,
  );
  const row = (name: string, { least, median }: typeof ours, budget: string) => [
    name,
    least.toFixed(2),
    median.toFixed(2),
    budget,
  ];
  return table([
    ['', 'least ms', 'median ms', 'budget'],
    row(
      `a notice of ${text.length} characters to a template`,
      ours,
      `<= 20 ms: ${ours.least <= 20 ? 'kept' : 'NOT KEPT'}`,
    ),
    row('ten times as long', tenfold, `${(tenfold.least / ours.least).toFixed(1)} times`),
    row(
      'the text split and searched by bare patterns',
      scan,
      `ours ${(ours.least / scan.least).toFixed(0)} times`,
    ),
  ]);
}
