/** Elements that are passed over with all they contain. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:drawing', // pictures and text boxes: their text is not the body's
  'w:pict',
  'w:object',
  'w:rt', // the small reading above a ruby base
  'w:delText',
  'w:instrText',
  'w:delInstrText',
  'w:sectPr',
  'w:tblPr',
  'w:tblGrid',
  'w:tcPr',
  'w:rubyPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:footnotePr',
  'm:oMath',
  'm:oMathPara',
]);

/** Elements inside a paragraph that runs may stand in. */
export const CONTAINERS: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:ruby',
  'w:rubyBase',
  'mc:AlternateContent',
  'mc:Choice',
  'mc:Fallback',
]);

/** Content controls that hold one paragraph or what Word makes by itself. */
export const CLOSED_CONTROLS: ReadonlySet<string> = new Set([
  'w:text',
  'w:date',
  'w:dropDownList',
  'w:comboBox',
  'w:picture',
  'w:docPartObj',
  'w:docPartList',
  'w:citation',
  'w:bibliography',
]);

/** What stands among the characters and is none: new words over it would take it away from its place. */
export const ANCHORED: ReadonlySet<string> = new Set([
  'w:footnoteReference',
  'w:endnoteReference',
  'w:commentReference',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:fldChar',
  'w:fldSimple',
  'w:drawing',
  'w:pict',
  'w:object',
  'm:oMath',
]);

/** Elements whose text is kept elsewhere than in the body, and what that is called among the things not read. */
export const ELSEWHERE: Readonly<Record<string, string>> = {
  'w:altChunk': 'embedded-documents',
  'w:subDoc': 'embedded-documents',
  'w:txbxContent': 'text-boxes',
  'w:footnoteReference': 'footnotes',
  'w:endnoteReference': 'endnotes',
};

/** Of these only where they hold text. */
export const TEXT_BOX = 'w:txbxContent';
