import { COLON } from '../characters/codes';
import { Sign, signOf } from '../characters/fold';
import { foldedText, type Stream } from '../document/stream';
import { LEAD } from './sizes';

/** What the text behind a lead tells: an aspect's problems, their causes, or what is done about them. */
export type Facet = 'problems' | 'causes' | 'measures';

/** Words that announce what follows: 究其原因，  原因分析：  整改措施：  根子有两条。 */
export interface Lead {
  readonly facet: Facet;
  readonly lineIndex: number;
  /** Stream index of its first character. */
  readonly start: number;
  /** Stream index of its first word, where a number stands in front. */
  readonly words?: number;
  /** Stream index behind its mark. */
  readonly next: number;
  /** Behind a bullet or at a line's very start. */
  readonly atLine: boolean;
  /** True for a label with a colon, which opens a part of its own. */
  readonly label: boolean;
}

const FIRST: ReadonlySet<number> = new Set(
  [...'究原产存主问表查整改措努下今对为针根深分剖具思客造追归上其'].map((c) => c.charCodeAt(0)),
);
/** What every lead ends with that is no whole sentence: what the patterns below end with. */
const LAST: ReadonlySet<number> = new Set(
  [...'因源子结析要于下为是有几个面一二三四五六两条点施向算改策进步后此题足现距'].map((c) => c.charCodeAt(0)),
);
const CAUSES =
  /^(?:究|深究|追|深挖|分析|剖析|归根|其|主要|主观|客观|思想|产生|造成|存在|出现|形成|上述|这些|问题|以上|的|之所以|根源|原因|根子|成因)[^,。:;]{0,14}?(?:原因|根源|根子|成因|症结|因)(?:分析|剖析|主要|在于|归结|如下|以下|为|是|有|几|个|方面|[一二三四五六两]|条|点)*$/;
const BARE_CAUSE =
  /^(?:原因|根源|成因|根子|症结)(?:分析|剖析|主要|在于|如下|以下|是|有|几|个|方面|[一二三四五六两]|条|点)*$/;
const MEASURES =
  /^(?:(?:下一步|下步|今后|具体|主要|针对|努力|整改|改进|为此|对此)[^,。:;]{0,8})?(?:整改措施|改进措施|措施|努力方向|整改方向|整改打算|整改|对策|打算|改进)(?:如下|以下|主要|有|是|为|几|个|方面|[一二三四五六两]|条|点)*$/;
const NEXT = /^(?:下一步|下步|今后|为此|对此|针对(?:这些|上述|以上)(?:问题|不足))$/;
const PROBLEMS =
  /^(?:主要|存在|具体|突出|查摆)?(?:的)?(?:主要|突出|具体)?(?:问题|表现|不足|差距)(?:表现|主要|如下|有|是|为)*$/;
/** What may stand between a lead and its series: 究其原因，主要是一是…. */
const LINK = /^(?:主要|关键|根本|归根到底|归根结底|还|就|都)?(?:是|有|在于|在|为)(?=一是)/;
const COUNTED = /(?:有|如下|以下).{0,5}(?:[条点]|方面|如下)$|^(?:主观|客观)?(?:原因|根子|根源)有/;

/** Reads the words that announce something at a line's or sentence's start, or `null`. */
export function readLead(stream: Stream, lineIndex: number, start: number, atLine: boolean): Lead | null {
  const { code, lines } = stream;
  if (!FIRST.has(code[start]!)) return null;
  const { end } = lines[lineIndex]!;
  const limit = Math.min(end, start + LEAD.longest + 1);
  let stop = start;
  while (stop < limit && !isMark(code[stop]!)) stop++;
  if (stop - start < LEAD.shortest || (stop >= limit && limit < end)) return null;
  const mark = stop < end ? code[stop]! : 0;
  const label = mark === COLON;
  const alone = atLine && stop >= end;
  if ((label || alone || signOf(mark) === Sign.Comma) && !LAST.has(code[stop - 1]!)) return null;
  const facet = facetOf(foldedText(stream, start, stop), mark, label, alone);
  const next = Math.min(stop + 1, end);
  return facet && { facet, lineIndex, start, next: behindLink(stream, next, end), atLine, label };
}

/** The first character of the series itself. */
function behindLink(stream: Stream, next: number, end: number): number {
  const link = LINK.exec(foldedText(stream, next, Math.min(end, next + LEAD.link)));
  return next + (link?.[0].length ?? 0);
}

function facetOf(text: string, mark: number, label: boolean, alone: boolean): Facet | null {
  if (label || alone) return labelOf(text, label);
  if (mark === 0) return null;
  if (signOf(mark) === Sign.Comma) {
    if (/^(?:究|深究|追|深挖|归根|分析|剖析)/.test(text) && CAUSES.test(text)) return 'causes';
    if (/(?:原因|根源|根子|症结)(?:在于|是|有)?$/.test(text) && (CAUSES.test(text) || BARE_CAUSE.test(text)))
      return 'causes';
    return NEXT.test(text) ? 'measures' : null;
  }
  /* A whole sentence that only counts what comes: 根子有两条。 */
  if (!COUNTED.test(text)) return null;
  if (/原因|根源|根子/.test(text)) return 'causes';
  return /措施|打算|对策/.test(text) ? 'measures' : null;
}

/** What a label or a line of its own announces. */
function labelOf(text: string, label: boolean): Facet | null {
  if (CAUSES.test(text) || BARE_CAUSE.test(text)) return 'causes';
  if (MEASURES.test(text) || (label && NEXT.test(text))) return 'measures';
  return label && PROBLEMS.test(text) ? 'problems' : null;
}

function isMark(c: number): boolean {
  const s = signOf(c);
  return s === Sign.Stop || s === Sign.Comma || s === Sign.Dun || s === Sign.OpenQuote || s === Sign.Dot;
}
