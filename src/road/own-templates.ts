import { parseTemplate } from '../core/template/parse';
import type { Template } from '../core/template/schema';

let last: { readonly from: readonly unknown[]; readonly templates: readonly Template[] } | null = null;

/** The user's own templates that fit the schema; the others are passed over (settings say so). */
export function ownTemplates(stored: readonly unknown[]): readonly Template[] {
  if (last?.from === stored) return last.templates;
  const templates = stored.flatMap((json) => {
    const parsed = parseTemplate(json);
    return parsed.ok ? [parsed.template] : [];
  });
  last = { from: stored, templates };
  return templates;
}
