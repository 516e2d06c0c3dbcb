import type { Paragraph, Span } from '../../../src/core/document/types';
import { recognise } from '../../../src/core/outline/recognise';
import type { CursorView } from '../../../src/core/phrasing/view';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../../src/core/template/builtin';
import type { Template } from '../../../src/core/template/schema';
import { bodyParagraph } from '../../../src/hosts/memory/memory-host';

/** The default template. */
export function theTemplate(id: string = DEFAULT_TEMPLATE_ID): Template {
  const template = templateById(id);
  if (template === undefined) throw new Error(`no template ${id}`);
  return template;
}

/** A document from lines; `|` is the cursor, two of them in one line a selection. */
export function viewOf(lines: readonly string[], template: Template = theTemplate()): CursorView {
  let selection: Span | null = null;
  const paragraphs: Paragraph[] = lines.map((line, paragraph) => {
    const [before, ...rest] = line.split('|');
    if (rest.length > 0 && before !== undefined) {
      const end = before.length + (rest.length > 1 ? (rest[0]?.length ?? 0) : 0);
      selection = { paragraph, start: before.length, end };
    }
    return bodyParagraph(line.replaceAll('|', ''));
  });
  return {
    paragraphs,
    outline: recognise(paragraphs, template),
    template,
    selection: selection ?? { paragraph: 0, start: 0, end: 0 },
  };
}
