/** Headings that were not put in, and the text behind which they belong (`''` at the beginning, or where that is not told). */
interface NotIn {
  readonly texts: readonly string[];
  readonly after: string;
}

const notIn = ({ texts, after }: NotIn): string =>
  `没有补${texts.map((text) => `“${text}”`).join('、')}${after === '' ? '' : `（应在“${after}”之后）`}`;

/** Why something that is missing was not put in. */
export const notPlanned = {
  misread: (p: NotIn) => `${notIn(p)}：放进该在的位置会和前后文读混，请手工补。`,
  restart: (p: NotIn) =>
    `${notIn(p)}：后面标题的自动编号是单独起头的，补进去会有两个相同的编号；请先在 {app} 里把它们设为“继续编号”，再补。`,
  held: (p: NotIn) => `${notIn(p)}：要改的地方带着脚注、批注、域或被锁定，请手工补。`,
  locked: (p: NotIn) => `${notIn(p)}：该放的地方在锁定的内容控件里，请先在 {app} 里取消锁定，再补。`,
  table: (p: NotIn) => `${notIn(p)}：材料写在表格里，不能确定放进哪一格，请手工补。`,
};

export type NotPlannedStrings = typeof notPlanned;
