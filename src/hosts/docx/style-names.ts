/**
 * Names of built-in styles as files write them (`w:name`, always English and mostly lower case,
 * whatever the language of Word) → as Word's API names them. WPS and a few converters write
 * Chinese names.
 */
const BUILT_IN = new Map<string, string>(
  (
    [
      ['normal', 'Normal'],
      ['title', 'Title'],
      ['subtitle', 'Subtitle'],
      ['toc heading', 'TocHeading'],
      ['list paragraph', 'ListParagraph'],
      ['no spacing', 'NoSpacing'],
      ['header', 'Header'],
      ['footer', 'Footer'],
      ['caption', 'Caption'],
      ['footnote text', 'FootnoteText'],
      ['endnote text', 'EndnoteText'],
      ['quote', 'Quote'],
      ['intense quote', 'IntenseQuote'],
      ['正文', 'Normal'],
      ['标题', 'Title'],
      ['副标题', 'Subtitle'],
    ] as const
  ).map(([written, neutral]) => [written, neutral]),
);

/** A built-in style's language-neutral name (`heading 1` → `Heading1`); another style's name as it is. */
export function neutralStyleName(name: string): string {
  const lower = name.trim().toLowerCase();
  const levelled = /^(heading|标题|toc|目录) ?([1-9])$/.exec(lower);
  if (levelled) return `${levelled[1] === 'toc' || levelled[1] === '目录' ? 'Toc' : 'Heading'}${levelled[2]}`;
  return BUILT_IN.get(lower) ?? name;
}

/** 1–9 for `Heading1`–`Heading9`, else `null`. */
export function levelOfHeading(neutralName: string): number | null {
  const match = /^Heading([1-9])$/.exec(neutralName);
  return match ? Number(match[1]) : null;
}
