import { nameKey } from '../characters/fold';
import { builtinTemplates } from '../template/builtin';
import type { Template, TemplateDimension } from '../template/schema';
import { TOPIC_WORDS } from './library';

/** A name as it was read, confirmed or typed. */
export interface DimensionInput {
  readonly name: string;
  readonly note?: string;
  /** Short names given by hand; else halves of the name. */
  readonly aliases?: readonly string[];
}

/** A half shorter than this is no name of its own. */
const SHORTEST_ALIAS = 4;

/** A built-in template with exactly these aspects, in this order. */
export function builtinWith(names: readonly string[]): Template | null {
  if (names.length === 0) return null;
  const keys = names.map(nameKey);
  return (
    builtinTemplates.find(
      ({ dimensions }) =>
        dimensions.length === keys.length && dimensions.every(({ name }, i) => nameKey(name) === keys[i]),
    ) ?? null
  );
}

/** Dimensions from names: ids, short names and topic words, none of which two dimensions share. */
export function dimensionsFromInputs(inputs: readonly DimensionInput[]): TemplateDimension[] {
  const known = builtinWith(inputs.map(({ name }) => name));
  const halves = inputs.map(({ name, aliases }) => (aliases ? [...aliases] : halvesOf(name)));
  return inputs.map(({ name, note }, i) => {
    const others = inputs.flatMap((other, k) => (k === i ? [] : [other.name, ...halves[k]!]));
    const taken = new Set([nameKey(name), ...others.map(nameKey)]);
    const builtin = known?.dimensions[i];
    const aliases = unique([...halves[i]!, ...(builtin?.aliases ?? [])]).filter(
      (alias) => !taken.has(nameKey(alias)),
    );
    return {
      id: builtin?.id ?? `d${i + 1}`,
      name,
      aliases,
      topics: builtin ? [...builtin.topics] : topicsOf(name, others),
      ...(note === undefined || note === '' ? {} : { note }),
    };
  });
}

const unique = (list: readonly string[]): string[] => [...new Set(list)];

/** 严守规矩，维护团结 → both halves; 理论武装（学思用贯通） → what stands before the bracket. Quotation marks hold a name together. */
function halvesOf(name: string): string[] {
  const bare = name.replaceAll(/[（(][^（）()]*[）)]/g, '').trim();
  const halves = /[“”]/.test(bare) ? [bare] : bare.split(/[，,、；;]/).map((half) => half.trim());
  const parts = halves.length > 1 ? halves.filter((half) => nameKey(half).length >= SHORTEST_ALIAS) : [];
  return bare !== name && nameKey(bare).length > 1 ? [bare, ...parts] : parts;
}

/** Topic words that the name has and no other name. */
function topicsOf(name: string, others: readonly string[]): string[] {
  const key = nameKey(name);
  const keys = others.map(nameKey);
  return TOPIC_WORDS.filter((word) => key.includes(word) && !keys.some((other) => other.includes(word)));
}
