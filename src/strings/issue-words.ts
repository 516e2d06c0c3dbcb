import type { FileIssue } from '../core/template/issue';
import type { IssueStrings } from './zh-CN/issues';

/** What is wrong with a file and where, in the reader's language. */
export function issueWords(issue: FileIssue, words: IssueStrings): string {
  const { kind, path, reason, expected = '', received = '' } = issue;
  const why = kind === 'other' ? reason : words[kind]({ expected: words.expected(expected), received });
  return words.at({ path, why });
}
