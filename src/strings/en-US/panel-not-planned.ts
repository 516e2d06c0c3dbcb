import type { NotPlannedStrings } from '../zh-CN/panel-not-planned';

const notIn = ({ texts, after }: { texts: readonly string[]; after: string }): string =>
  `Not added: ${texts.map((text) => `“${text}”`).join(', ')}${after === '' ? '' : ` (belongs after “${after}”)`}`;

/** Why something that is missing was not put in. */
export const notPlanned: NotPlannedStrings = {
  misread: (p) => `${notIn(p)}. In its place it would be read as something else; please add it by hand.`,
  restart: (p) =>
    `${notIn(p)}. The automatic numbering of the headings after it starts over, so a number would appear twice. Let them continue numbering in {app} first.`,
  held: (p) =>
    `${notIn(p)}. What would change for it holds a note, comment or field or is locked; please add it by hand.`,
  locked: (p) => `${notIn(p)}. It belongs amid a locked content control; unlock that in {app} first.`,
  table: (p) =>
    `${notIn(p)}. The paper is written in a table, and which cell it belongs to is not known; please add it by hand.`,
};
