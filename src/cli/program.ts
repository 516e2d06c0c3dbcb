import { EXIT, type Io } from './io';
import { cliWordsOf, languageOf } from './words';

/**
 * Runs a command line (without the program's own name) and returns the exit status.
 * Heavy parts are loaded by the command that needs them.
 */
export async function runProgram(
  argv: readonly string[],
  io: Io,
  env: NodeJS.ProcessEnv,
  version: () => string = () => '',
): Promise<number> {
  const words = cliWordsOf(languageOf(argv, env));
  try {
    // What is asked for most has no options, and starts without what reads them.
    if (isPlainCheck(argv))
      return await (await import('./check')).runCheck(argv.slice(1), { format: 'text' }, io, words);
    return await (await import('./commands')).runCommands(argv, io, words, version());
  } catch (error) {
    const { createColors } = (await import('picocolors')).default;
    io.err(`${createColors(io.color).red(words.error(error))}\n`);
    return EXIT.trouble;
  }
}

/** `gangju check FILE…` and nothing else; `-` is a file. */
function isPlainCheck([command, ...files]: readonly string[]): boolean {
  return (
    command === 'check' && files.length > 0 && files.every((file) => file === '-' || !file.startsWith('-'))
  );
}
