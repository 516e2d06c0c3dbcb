import { builtinTemplates } from '../template/builtin';
import type { TemplateExtra, TemplateSection } from '../template/schema';

/**
 * Sections and extras as the built-in templates have them: their aliases and usual shares are what a derived
 * template starts from, so that they stand in one place only.
 */
const [model] = builtinTemplates as readonly [(typeof builtinTemplates)[number]];

/** The section with this id under another name (`''`: its own); the model's own name becomes an alias. */
export function sectionLike(
  id: string,
  name: string,
  required: TemplateSection['required'],
): TemplateSection {
  const known = model.sections.find((section) => section.id === id)!;
  const called = name === '' ? known.name : name;
  const aliases = [known.name, ...known.aliases].filter((alias) => alias !== called);
  return { ...known, name: called, aliases, required };
}

/** True for an extra part that {@link extraLike} knows. */
export const isExtraId = (id: string): boolean =>
  id === 'answers' || model.extras.some((extra) => extra.id === id);

/** The extra part with this id. */
export function extraLike(id: string, required: TemplateExtra['required']): TemplateExtra {
  if (id === 'answers') return { ...ANSWERS, required };
  return { ...model.extras.find((extra) => extra.id === id)!, required };
}

const ANSWERS: TemplateExtra = {
  id: 'answers',
  name: '征求意见和反馈问题的回应情况',
  aliases: [
    '征求意见的回应情况',
    '意见建议回应情况',
    '意见建议认领情况',
    '巡察反馈问题认领情况',
    '反馈问题认领情况',
  ],
  required: 'off',
  inPreamble: false,
};

/** Every topic word of the built-in templates, each once. */
export const TOPIC_WORDS: readonly string[] = [
  ...new Set(builtinTemplates.flatMap(({ dimensions }) => dimensions.flatMap(({ topics }) => topics))),
].filter((word) => word.length > 1);
