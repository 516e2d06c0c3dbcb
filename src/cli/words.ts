import type { Finding } from '../core/checks/types';
import type { Verdict } from '../core/outline/verdict';
import type { FileIssue } from '../core/template/issue';
import { HostError } from '../hosts/host';
import { chooseLanguage, type Language } from '../strings';
import { messageOf } from '../strings/check-words';
import { issueWords } from '../strings/issue-words';
import { checks as checksEn } from '../strings/en-US/checks';
import { cli as cliEn } from '../strings/en-US/cli';
import { notice as noticeEn } from '../strings/en-US/notice';
import { errors as errorsEn } from '../strings/en-US/errors';
import { issues as issuesEn } from '../strings/en-US/issues';
import { layout as layoutEn } from '../strings/en-US/layout';
import { overlap as overlapEn } from '../strings/en-US/overlap';
import { review as reviewEn } from '../strings/en-US/review';
import { checks as checksZh } from '../strings/zh-CN/checks';
import { notice as noticeZh, type NoticeStrings } from '../strings/zh-CN/notice';
import { cli as cliZh, type CliStrings } from '../strings/zh-CN/cli';
import { errors as errorsZh } from '../strings/zh-CN/errors';
import { issues as issuesZh, type IssueStrings } from '../strings/zh-CN/issues';
import { layout as layoutZh, type LayoutStrings } from '../strings/zh-CN/layout';
import { overlap as overlapZh, type OverlapStrings } from '../strings/zh-CN/overlap';
import { review as reviewZh, type ReviewStrings } from '../strings/zh-CN/review';
import { CliError } from './cli-error';
import { visible } from './columns';

/** Everything a command says, in one language. */
export interface CliWords {
  readonly language: Language;
  readonly cli: CliStrings;
  readonly layout: LayoutStrings;
  readonly overlap: OverlapStrings;
  readonly review: ReviewStrings;
  /** Of questions about notices. */
  readonly notice: NoticeStrings;
  /** One finding in a sentence. */
  finding(finding: Finding): string;
  /** Any error in a line. */
  error(error: unknown): string;
}

/** One sentence on what a file is and whether its structure stands. */
export function verdictWords(
  { verdict, complete }: { readonly verdict: Verdict; readonly complete: boolean | null },
  { report }: CliStrings,
): string {
  if (verdict === 'none') return report.noTemplate;
  if (verdict === 'not-a-paper') return report.notAPaper;
  if (verdict === 'draft') return report.draft;
  return complete === true ? report.complete : report.incomplete;
}

/** What of a document was not read, by name; empty when all was. */
export function unreadParts(degraded: readonly string[], { report }: CliStrings): string {
  const { unreadParts: names, listSeparator } = report;
  const known = degraded.map((part) => (Object.hasOwn(names, part) ? names[part]! : names['other']!));
  return [...new Set(known)].join(listSeparator);
}

/** The same as a sentence; empty when all was read. */
export function unreadWords(degraded: readonly string[], cli: CliStrings): string {
  return degraded.length === 0 ? '' : cli.report.unread({ what: unreadParts(degraded, cli) });
}

/** The same as a line of its own; nothing where all was read. */
export function unreadLine(degraded: readonly string[], cli: CliStrings): string {
  return degraded.length === 0 ? '' : `${unreadWords(degraded, cli)}\n`;
}

/** The words of a language. */
export function cliWordsOf(language: Language): CliWords {
  const chinese = language === 'zh-CN';
  const cli = chinese ? cliZh : cliEn;
  const checks = chinese ? checksZh : checksEn;
  const errors = chinese ? errorsZh : errorsEn;
  const issues = chinese ? issuesZh : issuesEn;
  return {
    language,
    cli,
    layout: chinese ? layoutZh : layoutEn,
    overlap: chinese ? overlapZh : overlapEn,
    review: chinese ? reviewZh : reviewEn,
    notice: chinese ? noticeZh : noticeEn,
    finding: (finding) => messageOf(finding, checks),
    error(error) {
      if (error instanceof HostError) {
        return (
          (Object.hasOwn(errors.details, error.detail) && errors.details[error.detail]) ||
          errors.host[error.code]
        );
      }
      if (error instanceof CliError)
        return [cli.errors[error.code](visible(error.about)), ...issueLines(error.issues, issues)].join('\n');
      return cli.unexpected({ about: visible(error instanceof Error ? error.message : String(error)) });
    },
  };
}

const MOST_ISSUES = 20;

function issueLines(issues: readonly FileIssue[], words: IssueStrings): string[] {
  return issues.slice(0, MOST_ISSUES).map((issue) => `  ${visible(issueWords(issue, words))}`);
}

/**
 * The language asked for by `--lang`, else the one of the locale (`LC_ALL`, `LC_MESSAGES`, `LANG`;
 * on Windows the system's), else Chinese.
 */
export function languageOf(argv: readonly string[], env: NodeJS.ProcessEnv): Language {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at < 0 ? undefined : argv[at]!.includes('=') ? argv[at]!.slice(7) : argv[at + 1];
  return chooseLanguage(
    asked,
    ...['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => localeTag(env[name])),
    windowsLocale(),
  );
}

/** `zh_CN.UTF-8` → `zh-CN`; the locales without a language say nothing. */
function localeTag(value: string | undefined): string | undefined {
  const tag = value?.split(/[.@]/)[0]?.replaceAll('_', '-');
  return tag === undefined || tag === 'C' || tag === 'POSIX' ? undefined : tag;
}

function windowsLocale(): string | undefined {
  return process.platform === 'win32' ? Intl.DateTimeFormat().resolvedOptions().locale : undefined;
}
