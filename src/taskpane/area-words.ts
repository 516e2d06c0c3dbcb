import type { Language } from '../strings';
import { inApp } from '../strings/in-app';
import type { CheckWords } from '../strings/check-words';
import type { CompareStrings } from '../strings/zh-CN/compare';
import type { IssueStrings } from '../strings/zh-CN/issues';
import type { LayoutStrings } from '../strings/zh-CN/layout';
import type { MakerStrings } from '../strings/zh-CN/maker';
import type { NoticeStrings } from '../strings/zh-CN/notice';
import type { PagesStrings } from '../strings/zh-CN/panel-pages';
import type { PhrasingStrings } from '../strings/zh-CN/phrasing';
import { APP } from './words';

/** Words that are fetched with the part of the panel that shows them; those of the first screen are in words.ts. */
export interface AreaWords {
  /** The tabs and pages that are fetched later. */
  readonly pages: PagesStrings;
  /** Findings and rules. */
  readonly checks: CheckWords;
  /** The 比对 page. */
  readonly compare: CompareStrings;
  /** The 版式 page. */
  readonly layout: LayoutStrings;
  /** The 措辞 tab. */
  readonly phrasing: PhrasingStrings;
  /** The page where templates are made. */
  readonly maker: MakerStrings;
  /** What is wrong with a file. */
  readonly issues: IssueStrings;
  /** Questions and evidence about notices. */
  readonly notice: NoticeStrings;
}
export type Area = keyof AreaWords;

const fetchers: { readonly [A in Area]: Readonly<Record<Language, () => Promise<AreaWords[A]>>> } = {
  pages: {
    'zh-CN': async () => (await import('../strings/zh-CN/panel-pages')).pages,
    'en-US': async () => (await import('../strings/en-US/panel-pages')).pages,
  },
  checks: {
    'zh-CN': async () => (await import('../strings/zh-CN/checks')).checks,
    'en-US': async () => (await import('../strings/en-US/checks')).checks,
  },
  compare: {
    'zh-CN': async () => (await import('../strings/zh-CN/compare')).compare,
    'en-US': async () => (await import('../strings/en-US/compare')).compare,
  },
  layout: {
    'zh-CN': async () => (await import('../strings/zh-CN/layout')).layout,
    'en-US': async () => (await import('../strings/en-US/layout')).layout,
  },
  phrasing: {
    'zh-CN': async () => (await import('../strings/zh-CN/phrasing')).phrasing,
    'en-US': async () => (await import('../strings/en-US/phrasing')).phrasing,
  },
  maker: {
    'zh-CN': async () => (await import('../strings/zh-CN/maker')).maker,
    'en-US': async () => (await import('../strings/en-US/maker')).maker,
  },
  issues: {
    'zh-CN': async () => (await import('../strings/zh-CN/issues')).issues,
    'en-US': async () => (await import('../strings/en-US/issues')).issues,
  },
  notice: {
    'zh-CN': async () => (await import('../strings/zh-CN/notice')).notice,
    'en-US': async () => (await import('../strings/en-US/notice')).notice,
  },
};

const held: Partial<AreaWords> = {};
const languages: Partial<Record<Area, Language>> = {};

/** Fetches the words of some areas in the language the page speaks (`<html lang>`); to be awaited before they are drawn. */
export async function prepareWords(...areas: readonly Area[]): Promise<void> {
  await Promise.all(areas.map(prepare));
}

async function prepare<A extends Area>(area: A): Promise<void> {
  const language: Language = document.documentElement.lang === 'en-US' ? 'en-US' : 'zh-CN';
  if (languages[area] === language) return;
  const words: AreaWords[A] = await fetchers[area][language]();
  held[area] = inApp(words, APP);
  languages[area] = language;
}

/** The words of an area; {@link prepareWords} comes first. */
export function wordsOf<A extends Area>(area: A): AreaWords[A] {
  const words: AreaWords[A] | undefined = held[area];
  if (words === undefined) throw new Error(`words of ${area} are not there yet`);
  return words;
}
