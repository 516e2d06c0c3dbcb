import { Sign, signOf } from '../characters/fold';
import { foldedText, type Stream } from '../document/stream';

const TITLE_WORDS =
  /对照检查|检视剖析|自我剖析|个人剖析|党性分析|个人检视|检查材料|剖析材料|发言提纲|发言材料|对照材料/;

/** True for a short line without a full stop that names such a paper. */
export function isTitleLine(stream: Stream, l: number): boolean {
  const line = stream.lines[l]!;
  const length = line.end - line.start;
  if (length < 4 || length > 60) return false;
  const last = signOf(stream.code[line.end - 1]!);
  if (last === Sign.Stop || last === Sign.Comma) return false;
  const text = foldedText(stream, line.start, line.end);
  return (
    TITLE_WORDS.test(text) &&
    !/[,。;]/.test(text) &&
    !/(?:表|通知|方案|记录|纪要|讲话|主持词)$/.test(text) &&
    !/^(?:\(?[一二三四五六七八九十]+[)、.,]|以上)/.test(text)
  );
}
