import * as v from 'valibot';

import { templateSchema, type Template } from './schema';

/** Where a template file is wrong (`sections.0.name`, `''` for the whole file) and why. */
export interface TemplateIssue {
  readonly path: string;
  readonly reason: string;
}

export type ParsedTemplate =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly issues: readonly TemplateIssue[] };

/**
 * Checks a parsed JSON value against the template schema and fills in defaults.
 * Never throws: a value that does not fit comes back with every place and reason. Besides the
 * schema, ids must be unique among sections and extras and among dimensions.
 */
export function parseTemplate(json: unknown): ParsedTemplate {
  const result = v.safeParse(templateSchema, json);
  if (!result.success) {
    return {
      ok: false,
      issues: result.issues.map((issue) => ({
        path: v.getDotPath(issue) ?? '',
        reason: issue.message,
      })),
    };
  }
  const template = result.output;
  const issues = [
    ...repeated([...template.sections], 'sections'),
    ...repeated([...template.dimensions], 'dimensions'),
    ...repeated([...template.extras], 'extras'),
  ];
  if (template.dimensions.length > 0 && !template.sections.some((s) => s.parts === 'dimensions')) {
    issues.push({ path: 'sections', reason: 'No section has "parts": "dimensions"' });
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, template };
}

function repeated(list: readonly { id: string }[], path: string): TemplateIssue[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: `${path}.${index}.id`, reason: `Repeated id "${id}"` }];
  });
}
