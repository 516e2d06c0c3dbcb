import { textOf } from '../characters/text-of';
import { foldedText, type Stream } from '../document/stream';
import type { OutlineNode } from './types';
import { HEAD } from './sizes';

/** Whose meeting a paper is for: 民主生活会 of leaders or 组织生活会 of members. */
export type Meeting = 'leaders' | 'members';

/** What stands above a text and what it says of the kind of document. */
export interface Headline {
  /** The title, or the first short line where none was recognised; folded. */
  readonly text: string;
  /** Title and what stands before the first section, folded: where a campaign is named. */
  readonly lead: string;
  /** `paper`: it names such a paper; `other`: it names a document of another kind. */
  readonly kind: 'paper' | 'other' | 'unknown';
  /** Year in the title, never one from a page's stamp. */
  readonly year: number | null;
  readonly meeting: Meeting | null;
  readonly voice: 'team' | 'person' | null;
}

const PAPER =
  /对照检查|检视|剖析|党性分析|自查|自我检查|述职|述责|述廉|发言提纲|发言材料|个人发言|对照材料|问题.{0,8}材料/;
/** Kinds of document that only speak of such papers. */
const OTHER =
  /(?:通知|通报|公告|方案|计划|规划|要点|议程|纪要|记录|讲话|讲话稿|致辞|主持词|主持稿|办法|规定|制度|条例|细则|规则|章程|合同|协议|协议书|简历|申请书|倡议书|承诺书|感谢信|慰问信|表扬信|请示|批复|函|意见|论文|研究|综述|简报|总结|决定|决议|答复|评语|体会|感悟|读后感|小说|散文|日记|教案|说明书|须知|公约|思想汇报|清单|台账|党课|讲稿|推荐信|保证书|[审考登汇统评测].{0,6}表|(?:意见|情况|记录|信息|任务|安排|分工)表)$/;
const NEWS = /(?:召开|举行|举办|开展|组织).{0,16}(?:会议?|活动|学习|讲座|培训)$/;
const BRACKETS = /\(([^()]*)\)$/;
const YEAR = /(20\d\d)年/;
const TEAM = /班子|党委(?!书记)|党组(?!书记|成员)|支委会|工委(?!书记)/;

/** What the lines above the first section say; `title` and `preamble` as the paper's own structure has them. */
export function readHeadline(
  stream: Stream,
  title: OutlineNode | null,
  preamble: OutlineNode | null,
): Headline {
  const own = title ? nodeText(stream, title) : '';
  const whole = own === '' ? firstLine(stream) : own;
  const text = whole.replace(BRACKETS, '');
  const before = preamble ? nodeText(stream, preamble) : '';
  return {
    text,
    lead: (text + before).slice(0, HEAD.reach),
    kind: kindOf(text, BRACKETS.exec(whole)?.[1] ?? ''),
    year: Number(YEAR.exec(text)?.[1] ?? 0) || null,
    meeting: meetingOf(text) ?? null,
    voice: TEAM.test(text) ? 'team' : /个人|本人/.test(text) ? 'person' : teamSpeaks(before),
  };
}

/** Whose meeting a title names. */
export function meetingOf(title: string): Meeting | null {
  if (title.includes('组织生活')) return 'members';
  return title.includes('民主生活') ? 'leaders' : null;
}

/** @param aside What stands in brackets behind it: 做合格党员（党课讲稿）. */
function kindOf(text: string, aside: string): Headline['kind'] {
  if (OTHER.test(text)) return 'other';
  if (PAPER.test(text)) return 'paper';
  return NEWS.test(text) || OTHER.test(aside) ? 'other' : 'unknown';
}

function teamSpeaks(preamble: string): Headline['voice'] {
  if (
    /(?:^|[,。:;])(?:现|我代表)?.{0,10}(?:班子|支委会|党委|党组).{0,20}(?:对照检查|检视|剖析|查摆|准备)/.test(
      preamble,
    )
  )
    return 'team';
  return /我|本人/.test(preamble) ? 'person' : null;
}

/** The first line that may be a title: short and no sentence. */
function firstLine(stream: Stream): string {
  for (const line of stream.lines.slice(0, HEAD.lines)) {
    if (line.end - line.start > HEAD.longest) return '';
    const text = foldedText(stream, line.start, line.end);
    if (/[。;!?]/.test(text)) return '';
    if (text.length >= HEAD.shortest && !/^(?:时间|日期|来源|作者|发布)/.test(text)) return text;
  }
  return '';
}

function nodeText(stream: Stream, { extent }: OutlineNode): string {
  let text = '';
  for (const line of stream.lines) {
    if (line.paragraph < extent.from.paragraph) continue;
    if (line.paragraph > extent.to.paragraph || text.length > HEAD.reach) break;
    if (line.paragraph === extent.to.paragraph && extent.to.offset === 0) break;
    let from = line.start;
    if (line.paragraph === extent.from.paragraph)
      while (from < line.end && stream.offset[from]! < extent.from.offset) from++;
    let to = line.end;
    if (line.paragraph === extent.to.paragraph)
      while (to > from && stream.offset[to - 1]! >= extent.to.offset) to--;
    text += textOf(stream.code, from, to);
  }
  return text;
}
