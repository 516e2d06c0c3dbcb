import { dimensionsFromInputs } from '../../core/notice/dimensions';
import { extraLike, isExtraId, sectionLike } from '../../core/notice/library';
import type { Template } from '../../core/template/schema';

/** The parts of the table, in the order of a paper. */
export const PARTS = ['last-year', 'problems', 'cases', 'causes', 'measures', 'declare', 'answers'] as const;
export type EditedPartId = (typeof PARTS)[number];
export type PartSeverity = 'error' | 'warning' | 'off';

/** Forms that a heading may have. */
export const HEADINGS = ['在{name}方面', '带头{name}方面', '对照{name}方面', '{name}方面', '{name}'] as const;

/** One row of the table. `key` stays with it while it moves. */
export interface DraftRow {
  readonly key: number;
  readonly name: string;
  /** Parted by 、. */
  readonly aliases: string;
}

let nextKey = 0;

/** Rows for a template's aspects. */
export function draftRows({ dimensions }: Template): DraftRow[] {
  return dimensions.map(({ name, aliases }) => ({ key: nextKey++, name, aliases: aliases.join('、') }));
}

export const emptyRow = (): DraftRow => ({ key: nextKey++, name: '', aliases: '' });

/** Rows in another order: the one at `from` stands at `to`. */
export function moved(rows: readonly DraftRow[], from: number, to: number): readonly DraftRow[] {
  const row = rows[from];
  if (row === undefined || to < 0 || to >= rows.length || from === to) return rows;
  const others = rows.filter((_, i) => i !== from);
  return [...others.slice(0, to), row, ...others.slice(to)];
}

/** The template with the aspects of the rows; what is known of an aspect whose name stays is kept. */
export function withRows(template: Template, rows: readonly DraftRow[]): Template {
  const named = rows.filter(({ name }) => name.trim() !== '');
  const known = new Map(template.dimensions.map((dimension) => [dimension.name, dimension]));
  const fresh = dimensionsFromInputs(
    named.map(({ name, aliases }) => ({
      name: name.trim(),
      note: known.get(name.trim())?.note ?? '',
      aliases: aliases
        .split(/[、，,;；]/)
        .map((alias) => alias.trim())
        .filter((alias) => alias !== ''),
    })),
  );
  const used = new Set<string>();
  const dimensions = fresh.map((dimension) => {
    const before = known.get(dimension.name);
    // Short names that stand in the row are the user's; they are kept as they are typed.
    const id = [before?.id, dimension.id, ...fresh.map((_, i) => `d${i + 1}`)].find(
      (one) => one !== undefined && !used.has(one),
    )!;
    used.add(id);
    return { ...dimension, id, ...(before ? { topics: before.topics } : {}) };
  });
  return { ...template, dimensions };
}

/** How much a part is asked for. */
export function levelOf({ sections, extras }: Template, part: EditedPartId): PartSeverity {
  const found = [...sections, ...extras].find(({ id }) => id === part);
  if (found === undefined || found.required === 'off') return 'off';
  return found.required === 'error' ? 'error' : 'warning';
}

const ORDER = ['problems', 'cases', 'causes', 'measures'];

/** The template with a part asked for so much; a part not asked for is left out, the problems never. */
export function withLevel(template: Template, part: EditedPartId, level: PartSeverity): Template {
  const has = [...template.sections, ...template.extras].some(({ id }) => id === part);
  const set = <
    One extends { readonly id: string; readonly required: Template['sections'][number]['required'] },
  >(
    list: readonly One[],
  ): One[] =>
    list.flatMap((one) =>
      one.id !== part ? [one] : level === 'off' && part !== 'problems' ? [] : [{ ...one, required: level }],
    );
  if (has || level === 'off')
    return {
      ...template,
      sections: set(template.sections),
      extras: set(template.extras),
      ...sharesWithout(template, part, level),
    };
  if (isExtraId(part)) return { ...template, extras: [...template.extras, extraLike(part, level)] };
  const before = template.sections.filter(
    ({ id }) => ORDER.includes(id) && ORDER.indexOf(id) < ORDER.indexOf(part),
  );
  const at = before.length === 0 ? 0 : template.sections.indexOf(before[before.length - 1]!) + 1;
  const section = sectionLike(part, '', level);
  return {
    ...template,
    sections: [...template.sections.slice(0, at), section, ...template.sections.slice(at)],
  };
}

/** A share speaks of parts that are there. */
function sharesWithout(
  { shares }: Template,
  part: EditedPartId,
  level: PartSeverity,
): Pick<Template, 'shares'> {
  if (level !== 'off' || shares === undefined) return {};
  return { shares: shares.filter(({ sections }) => !sections.includes(part)) };
}
