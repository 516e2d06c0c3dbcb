import * as v from 'valibot';

import { issueOf, type FileIssue } from './issue';
import { migrateTemplate } from './migrate';
import { templateSchema, type Template } from './schema';

/** Where a template file is wrong and why. */
export type TemplateIssue = FileIssue;

export type ParsedTemplate =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly issues: readonly TemplateIssue[] };

/**
 * Checks a parsed JSON value against the template schema and fills in defaults.
 * Never throws: a value that does not fit comes back with every place and reason. Besides the
 * schema, ids must be unique among sections and extras and among dimensions, and no question may be open.
 * Files of earlier versions are migrated.
 */
export function parseTemplate(json: unknown): ParsedTemplate {
  const result = v.safeParse(templateSchema, migrateTemplate(json));
  if (!result.success) {
    return {
      ok: false,
      issues: result.issues.map(issueOf),
    };
  }
  const template = result.output;
  const issues = [
    ...repeated([...template.sections], 'sections'),
    ...repeated([...template.dimensions], 'dimensions'),
    ...repeated([...template.extras], 'extras'),
  ];
  for (const [index, { id, question }] of (template.asks ?? []).entries())
    issues.push({
      path: `asks.${index}`,
      reason: `An open question (${id}): ${question}`,
      kind: 'open',
      received: question,
    });
  for (const [index, { sections }] of (template.shares ?? []).entries())
    for (const [at, id] of sections.entries())
      if (!template.sections.some((section) => section.id === id))
        issues.push({
          path: `shares.${index}.sections.${at}`,
          reason: `No section "${id}"`,
          kind: 'wrong',
          expected: template.sections.map((section) => section.id).join(' | '),
          received: `"${id}"`,
        });
  if (template.dimensions.length > 0 && !template.sections.some((s) => s.parts === 'dimensions')) {
    issues.push({
      path: 'sections',
      reason: 'No section has "parts": "dimensions"',
      kind: 'wrong',
      expected: '"parts": "dimensions"',
    });
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
    const at = `${path}.${index}.id`;
    return [{ path: at, reason: `Repeated id "${id}"`, kind: 'repeated', received: `"${id}"` }];
  });
}
