import { templateFromPaper } from '../../core/notice/from-paper';
import { readByItself } from '../../core/outline/choose';
import type { Paragraph } from '../../core/document/types';
import { builtinTemplates } from '../../core/template/builtin';
import type { Template } from '../../core/template/schema';

const LONGEST_TITLE = 60;

/** The aspects and parts of the open paper, whatever template it was held against. */
export function fromPaper(paragraphs: readonly Paragraph[], today: string): Template {
  return templateFromPaper(readByItself(paragraphs, 'none').outline, today).template;
}

/** One's own template as it is; of a built-in one a copy, with an id that none of one's own has. */
export function toEdit(template: Template, own: readonly Template[]): Template {
  if (own.some(({ id }) => id === template.id)) return template;
  if (!builtinTemplates.some(({ id }) => id === template.id)) return template;
  const taken = new Set(own.map(({ id }) => id));
  let id = `${template.id}-own`;
  for (let n = 2; taken.has(id); n++) id = `${template.id}-own${n}`;
  return {
    ...template,
    id,
    title: `${template.title.slice(0, LONGEST_TITLE - 4)}（我的）`,
    status: 'to-confirm',
    source: { from: 'builtin', title: template.title.slice(0, LONGEST_TITLE) },
  };
}

/** `edited` with what a new answer changed: members that differ between the drafts before and after it. */
export function withAnswer(edited: Template, before: Template, after: Template): Template {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const changed = Object.entries(after).filter(
    ([name, value]) => !same(value, before[name as keyof Template]),
  );
  return { ...edited, ...Object.fromEntries(changed) };
}
