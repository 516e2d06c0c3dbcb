import { BODY_TEXT_LEVEL, type Paragraph } from '../../../../src/core/document/types';
import { buildDocx, p, style } from './build-docx';

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

// eslint-disable-next-line no-control-regex
const BREAKS = /([\u000B\t])/;

/** Text as Word stores it: breaks and tabs are elements. */
export const runOf = (text: string, rPr = '') =>
  text === ''
    ? ''
    : `<w:r>${rPr && `<w:rPr>${rPr}</w:rPr>`}${text
        .split(BREAKS)
        .map((part) =>
          part === '\u000B'
            ? '<w:br/>'
            : part === '\t'
              ? '<w:tab/>'
              : part && `<w:t xml:space="preserve">${escape(part)}</w:t>`,
        )
        .join('')}</w:r>`;

const STYLES =
  style('a', 'Normal', '', true) +
  style('1', 'heading 1', '<w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
  style('2', 'heading 2', '<w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
  style('T', 'Title', '<w:basedOn w:val="a"/>');
const IDS: Readonly<Record<string, string>> = { Heading1: '1', Heading2: '2', Title: 'T' };

/** Text with a footnote's mark wherever something that is no character stands. */
const marked = (text: string, marks: readonly number[]) =>
  [0, ...marks]
    .map((at, i) => runOf(text.slice(at, marks[i] ?? text.length)))
    .join('<w:r><w:footnoteReference w:id="2"/></w:r>');

/** A .docx that reads as these paragraphs (text, style, outline level, marks). */
export function docxOf(paragraphs: readonly Paragraph[]): Uint8Array {
  const body = paragraphs.map(({ text, style: name, outlineLevel, marks = [] }) => {
    const id = IDS[name];
    const level =
      id === undefined && outlineLevel !== BODY_TEXT_LEVEL
        ? `<w:outlineLvl w:val="${outlineLevel - 1}"/>`
        : '';
    return p(marked(text, marks), (id === undefined ? '' : `<w:pStyle w:val="${id}"/>`) + level);
  });
  return buildDocx({
    body: body.join('') + '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>',
    styles: STYLES,
  });
}
