import { textOfParagraphs } from '../core/notice/from-paragraphs';
import { isAnswer } from '../core/notice/questions';
import { readNotice } from '../core/notice/read-notice';
import { templateFrom, type Derived } from '../core/notice/to-template';
import type { Answers, Ask, NoticeReading } from '../core/notice/types';
import { choiceOf, questionOf } from '../strings/ask-words';
import { today } from '../road/today';
import { CliError } from './cli-error';
import { visible } from './columns';
import type { Io } from './io';
import { readable, readBytes } from './paper';
import type { CliWords } from './words';

/** A notice's file, read. */
export interface ReadNotice extends Derived {
  readonly reading: NoticeReading;
}

/**
 * Reads a notice's file and answers what `--answer ID=VALUE` answers. Its text goes no further.
 * Throws {@link CliError} `bad-answer`, a file error or `HostError`.
 */
export async function noticeFrom(file: string, given: readonly string[], io: Io): Promise<ReadNotice> {
  const bytes = await readBytes(file, io);
  const { paragraphs } = await readable(bytes).read();
  const text =
    bytes.kind !== 'text' ? textOfParagraphs(paragraphs) : paragraphs.map((one) => one.text).join('\n');
  const reading = readNotice(text);
  return { reading, ...templateFrom(reading, answersIn(given, reading), today()) };
}

function answersIn(given: readonly string[], reading: NoticeReading): Answers {
  const answers: Record<string, string> = {};
  for (const one of given) {
    const at = one.indexOf('=');
    const [id, value] = [one.slice(0, Math.max(0, at)).trim(), one.slice(at + 1)];
    if (at < 1 || !isAnswer(reading, id, value)) throw new CliError('bad-answer', one);
    answers[id] = value;
  }
  return answers;
}

/** The open questions as they are written into a template's file. */
export function asksFor(
  asks: readonly Ask[],
  { lists }: NoticeReading,
  { notice }: CliWords,
): { readonly id: string; readonly question: string; readonly choices?: string[] }[] {
  return asks.map((ask) => ({
    id: ask.id,
    question: questionOf(ask, lists, notice).slice(0, 300),
    ...(ask.choices.length === 0
      ? {}
      : {
          choices: ask.choices.map((choice) => `${choice}: ${choiceOf(choice, lists, notice)}`.slice(0, 300)),
        }),
  }));
}

/** The open questions for a reader, each with how it is answered. */
export function printAsks(asks: readonly Ask[], reading: NoticeReading, io: Io, words: CliWords): void {
  const text = words.cli.template;
  io.err(`${text.open({ count: asks.length })}\n`);
  for (const { id, question, choices = [] } of asksFor(asks, reading, words)) {
    io.err(`  ${id}: ${visible(question)}\n`);
    for (const choice of choices) io.err(`      ${visible(choice)}\n`);
  }
  io.err(`${text.howToAnswer}\n`);
}
