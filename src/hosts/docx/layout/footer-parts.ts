import type { LayoutProfile } from '../../../core/layout/profile/schema';
import { nameToWrite } from '../../../core/layout/wanted';
import { escapeAttribute } from '../write/markup';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT_W = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_R = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** Namespaces of a main part: transitional or strict. */
export const namespaces = (xml: string): { readonly w: string; readonly r: string } =>
  xml.includes(STRICT_W) ? { w: STRICT_W, r: STRICT_R } : { w: W, r: R };

export const FOOTER_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml';

/** Our own footers: file, relationship id and kind. */
export const FOOTERS = {
  odd: { file: 'gwfooter1.xml', id: 'rIdGWfooter1', kind: 'default' },
  even: { file: 'gwfooter2.xml', id: 'rIdGWfooter2', kind: 'even' },
} as const;

/** `— 1 —`, one character from the outer edge of odd and even pages, or in the middle. */
export function footerXml(
  side: keyof typeof FOOTERS,
  { pageNumber, fonts }: LayoutProfile,
  w: string,
): string {
  const name = escapeAttribute(nameToWrite(fonts.pageNumber));
  const size = Math.round(fonts.pageNumber.size * 2);
  const free = Math.round(fonts.pageNumber.size * 20);
  const rPr = `<w:rPr><w:rFonts w:hint="eastAsia" w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`;
  const run = (content: string) => `<w:r>${rPr}${content}</w:r>`;
  const mark = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
  const text = (words: string) => run(`<w:t xml:space="preserve">${words}</w:t>`);
  const [indent, align] =
    pageNumber.position === 'centred'
      ? ['', 'center']
      : side === 'odd'
        ? [`<w:ind w:rightChars="100" w:right="${free}"/>`, 'right']
        : [`<w:ind w:leftChars="100" w:left="${free}"/>`, 'left'];
  return (
    `<w:ftr xmlns:w="${w}"><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>${indent}<w:jc w:val="${align}"/></w:pPr>` +
    `${text('— ')}${mark('begin')}${run('<w:instrText xml:space="preserve"> PAGE </w:instrText>')}${mark('separate')}${text('1')}${mark('end')}${text(' —')}</w:p></w:ftr>`
  );
}
