import type { FileIssue } from '../../core/template/issue';
import type { IssueStrings } from '../../strings/zh-CN/issues';
import { issueWords } from '../../strings/issue-words';

/** So many mistakes of a file are told at once. */
const MOST = 10;

/** What is wrong with a file that was picked, each mistake with its place; nothing where nothing is. */
export function Mistakes({
  intro,
  issues,
  words,
  className,
}: {
  readonly intro: string;
  readonly issues: readonly FileIssue[];
  readonly words: IssueStrings;
  readonly className?: string;
}) {
  if (issues.length === 0) return null;
  return (
    <div role="alert" className={className}>
      <p>{intro}</p>
      <ul>
        {issues.slice(0, MOST).map((issue) => {
          const told = issueWords(issue, words);
          return <li key={told}>{told}</li>;
        })}
      </ul>
    </div>
  );
}
