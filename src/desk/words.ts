import { createContext, useContext } from 'react';
import type { Finding } from '../core/checks/types';
import type { Language } from '../strings';
import { messageOf, type CheckWords } from '../strings/check-words';
import { checks as checksEn } from '../strings/en-US/checks';
import { desk as deskEn } from '../strings/en-US/desk';
import { errors as errorsEn } from '../strings/en-US/errors';
import { issues as issuesEn } from '../strings/en-US/issues';
import { layout as layoutEn } from '../strings/en-US/layout';
import { overlap as overlapEn } from '../strings/en-US/overlap';
import { review as reviewEn } from '../strings/en-US/review';
import { checks as checksZh } from '../strings/zh-CN/checks';
import { desk as deskZh, type DeskStrings } from '../strings/zh-CN/desk';
import { errors as errorsZh, type ErrorsStrings } from '../strings/zh-CN/errors';
import { issues as issuesZh, type IssueStrings } from '../strings/zh-CN/issues';
import { layout as layoutZh, type LayoutStrings } from '../strings/zh-CN/layout';
import { overlap as overlapZh, type OverlapStrings } from '../strings/zh-CN/overlap';
import { review as reviewZh, type ReviewStrings } from '../strings/zh-CN/review';

/** Everything the desk says, in one language. */
export interface DeskWords {
  readonly language: Language;
  readonly desk: DeskStrings;
  readonly layout: LayoutStrings;
  readonly issues: IssueStrings;
  readonly overlap: OverlapStrings;
  readonly review: ReviewStrings;
  readonly checks: CheckWords;
  readonly errors: ErrorsStrings;
}

export function deskWords(language: Language): DeskWords {
  return language === 'zh-CN'
    ? {
        language,
        desk: deskZh,
        layout: layoutZh,
        issues: issuesZh,
        overlap: overlapZh,
        review: reviewZh,
        checks: checksZh,
        errors: errorsZh,
      }
    : {
        language,
        desk: deskEn,
        layout: layoutEn,
        issues: issuesEn,
        overlap: overlapEn,
        review: reviewEn,
        checks: checksEn,
        errors: errorsEn,
      };
}

/** A finding in a sentence. */
export const sentenceOf = (finding: Finding, { checks }: DeskWords): string => messageOf(finding, checks);

/** What went wrong with a file and what to do, by code and detail. */
export function problemText(
  { code, detail }: { code: string; detail: string },
  { errors }: DeskWords,
): string {
  if (Object.hasOwn(errors.details, detail)) return errors.details[detail]!;
  return Object.hasOwn(errors.host, code)
    ? errors.host[code as keyof ErrorsStrings['host']]
    : errors.host.unreadable;
}

const DeskWordsContext = createContext<DeskWords>(deskWords('zh-CN'));
export const WordsProvider = DeskWordsContext.Provider;
export const useDeskWords = (): DeskWords => useContext(DeskWordsContext);
