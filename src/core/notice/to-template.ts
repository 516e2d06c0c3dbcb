import { TEMPLATE_VERSION, type Template } from '../template/schema';
import { builtinWith, dimensionsFromInputs, type DimensionInput } from './dimensions';
import { idFor } from './ids';
import { extraLike, sectionLike } from './library';
import { settle } from './questions';
import type { Answers, Ask, NoticeFacts, NoticeList, NoticePart, NoticeReading, Voice } from './types';

/** A template made of a notice, and what must still be asked before it may be used. */
export interface Derived {
  readonly template: Template;
  readonly asks: readonly Ask[];
  /** The built-in template with the same aspects, which may be used instead. */
  readonly builtin: Template | null;
  /** The list that was taken. */
  readonly list: NoticeList | null;
}

const LONGEST = { name: 60, note: 200, description: 300 } as const;
const MOST_DIMENSIONS = 30;

/**
 * The template that a notice asks for, under the answers given so far. `today` is the day it is pasted
 * (`2026-01-31`). Always a template that fits the schema; with open questions it is a draft.
 */
export function templateFrom(reading: NoticeReading, answers: Answers, today?: string): Derived {
  const { list, voice, parts, asks } = settle(reading, answers);
  const named = namesFrom(list, answers.names);
  const { facts } = reading;
  const title = titlesOf(facts, voice, named.inputs.length, named.mark);
  const dimensions = dimensionsFromInputs(named.inputs);
  const template: Template = {
    version: TEMPLATE_VERSION,
    id: idFor(
      facts.year,
      facts.meeting === 'organisational' ? 'org-life' : 'notice',
      named.inputs.map(({ name }) => name),
    ),
    title: title.template,
    description: describe(named.inputs),
    status: 'to-confirm',
    ...(facts.year === null ? {} : { year: facts.year }),
    voice,
    ...audienceOf(facts, list, voice),
    paperTitle: title.paper,
    dimensionHeading: headingOf(named.mark),
    dimensionOrder: 'strict',
    sections: sectionsOf(parts, facts),
    dimensions,
    extras: parts.filter(({ id }) => isExtra(id)).map(({ id, level }) => extraLike(id, level)),
    points: { min: 2, max: 4 },
    ...(facts.length === null ? {} : { length: { min: facts.length.min, max: facts.length.max } }),
    ...sharesOf(facts, parts),
    source: { from: 'notice', ...(today === undefined ? {} : { pasted: today }) },
  };
  return { template, asks, builtin: builtinWith(named.inputs.map(({ name }) => name)), list };
}

/** Whom the notice speaks to where it asks for this paper. */
function audienceOf(facts: NoticeFacts, list: NoticeList | null, voice: Voice): Pick<Template, 'audience'> {
  const said = list?.voice === voice && list.audience !== '' ? list.audience : facts.audience[voice];
  return said === undefined ? {} : { audience: cut(said, LONGEST.name) };
}

/** How an inserted heading reads: 带头A方面, 对照A方面, else 在A方面. */
function headingOf(mark: string): string {
  return mark === '带头' || mark === '对照' ? `${mark}{name}方面` : '在{name}方面';
}

interface NamedInputs {
  readonly inputs: readonly DimensionInput[];
  readonly mark: string;
}

/** The names of the list, or those that the user typed: all of them, or just the missing ones. */
function namesFrom(list: NoticeList | null, typed: string | undefined): NamedInputs {
  const known =
    list?.names.map(({ name, note }) => ({ name: cut(name, LONGEST.name), note: cut(note, LONGEST.note) })) ??
    [];
  if (typed === undefined || typed.trim() === '')
    return {
      inputs: known.filter(({ name }) => name !== '').slice(0, MOST_DIMENSIONS),
      mark: list?.mark ?? '',
    };
  const names = splitNames(typed);
  const missing = (list?.stated ?? 0) - known.length;
  const adds = list !== null && missing > 0 && names.length === missing;
  const inputs = adds
    ? [...known, ...names.map((name) => ({ name }))]
    : names.map((name) => known.find((one) => one.name === name) ?? { name });
  for (const mark of ['带头', '对照'])
    if (inputs.length > 0 && inputs.every(({ name }) => name.startsWith(mark) && name.length > mark.length))
      return { inputs: inputs.map((one) => ({ ...one, name: one.name.slice(mark.length) })), mark };
  return { inputs, mark: list?.mark ?? '' };
}

/** Typed names: a line or a ； each; where there is neither, 、 or ， parts them. */
function splitNames(typed: string): string[] {
  const coarse = typed.split(/[\n;；|]/);
  const pieces = coarse.length > 1 ? coarse : typed.split(/[、，,]/);
  return pieces
    .map((piece) => cut(piece.trim(), LONGEST.name))
    .filter((piece) => piece !== '')
    .slice(0, MOST_DIMENSIONS);
}

/** Never half a character. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.charCodeAt(most - 1) >= 0xd800 && text.charCodeAt(most - 1) <= 0xdbff ? most - 1 : most;
  return text.slice(0, end).trim();
}

function titlesOf(
  facts: NoticeFacts,
  voice: Voice,
  count: number,
  mark: string,
): { readonly template: string; readonly paper: string } {
  const meeting = facts.meeting === null ? '' : facts.meeting === 'democratic' ? '民主生活会' : '组织生活会';
  const theme = facts.theme === '' || meeting === '' ? '' : `${facts.theme}专题`;
  const when = facts.year === null ? '' : theme === '' ? `${facts.year}年度` : `${facts.year}年`;
  const who = voice === 'team' ? '领导班子' : '个人';
  const paper = facts.paper === '' ? '对照检查材料' : facts.paper;
  const noun = mark === '带头' || mark === '对照' ? mark : '方面';
  const aspects = count === 0 ? '' : `（${hanNumber(count)}个${noun}）`;
  return {
    template: cut(`${when}${theme}${meeting}${who}${paper.replace(/材料$/, '')}${aspects}`, LONGEST.name),
    paper: cut(`${theme === '' ? when : ''}${theme}${meeting}${who}${paper}`, LONGEST.name),
  };
}

const hanNumber = (n: number): string =>
  ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'][n] ?? String(n);

function describe(inputs: readonly DimensionInput[]): string {
  if (inputs.length === 0) return '';
  return cut(`由通知整理：${inputs.map(({ name }) => name).join('；')}。`, LONGEST.description);
}

function sectionsOf(parts: readonly NoticePart[], facts: NoticeFacts): Template['sections'] {
  const names = {
    cases: '典型案例剖析',
    causes: '原因剖析',
    measures: facts.direction ? '努力方向和整改措施' : '整改措施',
  };
  const asked = (['cases', 'causes', 'measures'] as const).flatMap((id) => {
    const part = parts.find((one) => one.id === id);
    return part ? [sectionLike(id, names[id], part.level)] : [];
  });
  return [sectionLike('problems', '存在的问题', 'error'), ...asked];
}

const isExtra = (id: NoticePart['id']): boolean => id === 'last-year' || id === 'declare' || id === 'answers';

function sharesOf({ share }: NoticeFacts, parts: readonly NoticePart[]): Pick<Template, 'shares'> {
  if (share === null) return {};
  const sections = share.sections.filter((id) => id === 'problems' || parts.some((part) => part.id === id));
  return { shares: [{ sections: [...sections], min: share.min }] };
}
