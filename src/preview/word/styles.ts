/**
 * Built-in styles: the name in a .docx (ECMA-376 writes it in English whatever the language), the
 * name in `Word.BuiltInStyleName`, and the name that a Chinese or English Word shows.
 */
interface BuiltInStyle {
  readonly docx: string;
  readonly builtIn: string;
  readonly zh: string;
  readonly en: string;
}

const numbered = (docx: string, builtIn: string, zh: string, en: string): BuiltInStyle[] =>
  Array.from({ length: 9 }, (_, i) => ({
    docx: `${docx} ${i + 1}`,
    builtIn: `${builtIn}${i + 1}`,
    zh: `${zh} ${i + 1}`,
    en: `${en} ${i + 1}`,
  }));

export const builtInStyles: readonly BuiltInStyle[] = [
  { docx: 'normal', builtIn: 'Normal', zh: '正文', en: 'Normal' },
  ...numbered('heading', 'Heading', '标题', 'Heading'),
  ...numbered('toc', 'Toc', 'TOC', 'TOC'),
  { docx: 'title', builtIn: 'Title', zh: '标题', en: 'Title' },
  { docx: 'subtitle', builtIn: 'Subtitle', zh: '副标题', en: 'Subtitle' },
  { docx: 'list paragraph', builtIn: 'ListParagraph', zh: '列表段落', en: 'List Paragraph' },
  { docx: 'no spacing', builtIn: 'NoSpacing', zh: '无间隔', en: 'No Spacing' },
  { docx: 'quote', builtIn: 'Quote', zh: '引用', en: 'Quote' },
  { docx: 'header', builtIn: 'Header', zh: '页眉', en: 'Header' },
  { docx: 'footer', builtIn: 'Footer', zh: '页脚', en: 'Footer' },
  { docx: 'caption', builtIn: 'Caption', zh: '题注', en: 'Caption' },
];

/** By the name in styles.xml, in any case; undefined for a custom style. */
export function builtInByDocxName(name: string): BuiltInStyle | undefined {
  const key = name.toLowerCase();
  return builtInStyles.find((style) => style.docx === key);
}

/** The name on the user's screen. */
export function localName(style: BuiltInStyle, language: string): string {
  return language.startsWith('zh') ? style.zh : style.en;
}
