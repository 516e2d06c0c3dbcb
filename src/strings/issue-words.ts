import type { FileIssue } from '../core/template/issue';
import type { IssueStrings } from './zh-CN/issues';

/** What is wrong with a file and where, in the reader's language. */
export function issueWords(issue: FileIssue, words: IssueStrings): string {
  const { kind, path, reason, expected = '', received = '' } = issue;
  // A value is shown as it stands in the file; of what is too large for that only the kind is known.
  const found = received === 'Array' || received === 'Object' ? words.expected(received) : received;
  const why =
    kind === 'other' ? reason : words[kind]({ expected: words.expected(expected), received: found });
  return words.at({ path, why });
}
