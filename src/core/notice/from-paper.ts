import { nameKey } from '../characters/fold';
import type { Outline, OutlineNode } from '../outline/types';
import { TEMPLATE_VERSION, type Template, type TemplateSection } from '../template/schema';
import { builtinWith, dimensionsFromInputs } from './dimensions';
import { idFor } from './ids';
import { extraLike, isExtraId, sectionLike } from './library';
import { extraOf } from '../template/extra-key';

const LONGEST_NAME = 60;
const MOST = { dimensions: 30, sections: 20 } as const;
const KNOWN = ['problems', 'cases', 'causes', 'measures'];

/**
 * The aspects and parts that a paper has, as a template. `outline` is the paper read by itself, so that no
 * campaign's template has a say in it; `today` is the day (`2026-01-31`). Always fits the schema.
 */
export function templateFromPaper(
  outline: Outline,
  today?: string,
): { readonly template: Template; readonly builtin: Template | null } {
  const headings = outline.sections
    .filter(({ id }) => id === 'problems')
    .flatMap(({ children }) => children.filter(({ kind }) => kind !== 'point'))
    .map(({ name }) => name)
    .slice(0, MOST.dimensions);
  const { names, form } = namesOf(headings);
  const title = (outline.title?.name ?? '').slice(0, LONGEST_NAME);
  const year = /20\d\d/.exec(title)?.[0];
  const template: Template = {
    version: TEMPLATE_VERSION,
    id: idFor(year, 'paper', names),
    title: title === '' ? '以本文方面为准' : title,
    description: '',
    status: 'to-confirm',
    ...(year === undefined ? {} : { year: Number(year) }),
    voice: outline.voice ?? 'person',
    paperTitle: title === '' ? '对照检查材料' : title,
    dimensionHeading: form,
    dimensionOrder: 'strict',
    sections: sectionsOf(outline),
    dimensions: dimensionsFromInputs(names.map((name) => ({ name }))),
    extras: extrasOf(outline),
    points: { min: 2, max: 4 },
    source: { from: 'paper', ...(today === undefined ? {} : { pasted: today }) },
  };
  return { template, builtin: builtinWith(names) };
}

/** Names out of headings, and how the headings are made of them; headings of several forms stay as they are. */
function namesOf(headings: readonly string[]): { readonly names: readonly string[]; readonly form: string } {
  const unique = headings
    .map((heading) => heading.trim().slice(0, LONGEST_NAME))
    .filter(
      (heading, i, all) =>
        nameKey(heading) !== '' && all.findIndex((one) => nameKey(one) === nameKey(heading)) === i,
    );
  for (const before of ['带头', '对照', '在', '']) {
    const inner = unique.map((heading) =>
      heading.startsWith(before) ? (/^(.{2,}?)方面/.exec(heading.slice(before.length))?.[1] ?? '') : '',
    );
    if (
      inner.length > 0 &&
      inner.every((name) => name !== '') &&
      new Set(inner.map(nameKey)).size === inner.length
    )
      return { names: inner, form: `${before}{name}方面` };
  }
  return { names: unique, form: '{name}' };
}

function sectionsOf(outline: Outline): Template['sections'] {
  const sections = new Map<string, TemplateSection>();
  let others = 0;
  for (const node of outline.sections) {
    if (node.id !== null && (isExtraNode(node) || sections.has(node.id))) continue;
    const name = node.name.trim().slice(0, LONGEST_NAME);
    if (node.id !== null && KNOWN.includes(node.id))
      sections.set(node.id, sectionLike(node.id, node.implied === true || name === '' ? '' : name, 'error'));
    else if (name !== '') {
      const id = `own-${++others}`;
      sections.set(id, {
        id,
        name,
        aliases: [],
        required: 'warning',
        floating: false,
        parts: 'none',
        items: {},
      });
    }
  }
  if (!sections.has('problems'))
    return [sectionLike('problems', '', 'error'), ...sections.values()].slice(0, MOST.sections);
  return [...sections.values()].slice(0, MOST.sections);
}

const isExtraNode = ({ id }: OutlineNode): boolean => extraOf(id) !== null;

function extrasOf(outline: Outline): Template['extras'] {
  const ids = outline.sections.flatMap(({ id }) => extraOf(id) ?? []);
  return [...new Set(ids)].filter(isExtraId).map((id) => extraLike(id, 'info'));
}
