import type { NewParagraphLook } from '../document/edit';
import type { Paragraph } from '../document/types';
import { familySet, type SeriesFamily } from '../counting/families';
import { slot } from '../document/slots';
import type { Figures } from './gbt9704';
import type { Habit } from './habits';
import { numberLike } from '../counting/number-like';

/** A paragraph that will be made. */
export interface NewParagraph {
  readonly text: string;
  readonly look: NewParagraphLook;
}

/** What a heading brings with it. */
export interface MadeBlock {
  /** The heading as it will read, number included. */
  readonly heading: string;
  readonly paragraphs: readonly NewParagraph[];
}

/** What there is to make a heading of. */
export interface Recipe {
  readonly name: string;
  readonly value: number;
  readonly level: 1 | 2;
  /** Text under (or behind) the heading, one entry a paragraph or point. */
  readonly body: readonly string[];
  /** A sibling's habit, `null` when there is no sibling. */
  readonly habit: Habit | null;
}

/** Surroundings a heading is made for. */
export interface BlockSetting {
  readonly paragraphs: readonly Paragraph[];
  readonly figures: Figures;
  /** A body paragraph to copy where no sibling has one; `null` in an empty document. */
  readonly bodyLike: number | null;
}

/** Makes the heading and its scaffold, like its siblings or, without any, by the figures. */
export function make(recipe: Recipe, setting: BlockSetting): MadeBlock {
  const { habit, level, body } = recipe;
  const number = numberText(recipe);
  // Level 1 stands on its own line; level 2 runs in unless its siblings do not.
  const runIn = habit === null ? level === 2 : habit.runIn;
  const tail = habit === null ? (runIn ? '。' : '') : habit.tail || (runIn ? '。' : '');
  const heading = number + recipe.name;
  const lead = (habit?.marks ?? '') + heading + tail;
  const text = runIn ? lead + body.join('') : lead;
  const first: NewParagraph = { text, look: headingLook(recipe, setting, runIn, lead.length) };
  if (runIn || body.length === 0) return { heading, paragraphs: [first] };
  const look = bodyLook(setting, habit?.bodyLike ?? null);
  const rest = habit?.pointsApart === true ? body : [body.join('')];
  return { heading, paragraphs: [first, ...rest.map((t) => ({ text: t, look }))] };
}

function numberText({ habit, level, value }: Recipe): string {
  const number = habit?.number ?? null;
  if (number === 'automatic' || number === 'none') return '';
  if (number !== null && number.sample !== '') {
    const text = numberLike(number.sample, value);
    if (text !== null) return text + number.gap;
  }
  return numberLike(level === 1 ? '一、' : '（一）', value) ?? '';
}

function headingLook(
  { habit }: Recipe,
  setting: BlockSetting,
  runIn: boolean,
  leadLength: number,
): NewParagraphLook {
  const { figures } = setting;
  if (habit !== null) {
    // The host gives the first part the look of the model's own beginning.
    const runs = runIn ? [{ length: leadLength, format: habit.boldLead ? { bold: true } : {} }] : undefined;
    return {
      like: habit.like,
      ...(habit.number === 'automatic' ? { joinList: true } : {}),
      ...(runs ? { runs } : {}),
    };
  }
  if (!runIn) return figures.level1;
  if (setting.bodyLike !== null) return { like: setting.bodyLike };
  return { ...figures.body, runs: [{ length: leadLength, format: figures.level2Lead }] };
}

/** Look of plain text: like a sibling's body, the paper's body, or by the figures. */
export function bodyLook(setting: BlockSetting, like: number | null): NewParagraphLook {
  const model = like ?? setting.bodyLike;
  return model === null ? setting.figures.body : { like: model };
}

/** `count` points of one family, each with a slot that asks a question. */
export function points(family: SeriesFamily, questions: readonly string[]): string[] {
  return familySet(family, questions.length).map(
    (enumerator, i) => `${enumerator}${slot(questions[i] ?? '')}。`,
  );
}
