import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** How long a page may take for one thing that a test waits for, in milliseconds: patience, not a measure. */
const PATIENCE = 30_000;
const PAUSE = 100;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}
interface Evaluated {
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

/** One page of an engine that is too old for Playwright, over the debugging protocol's pipe. */
export interface OldPage {
  /** What the engine calls itself, e.g. `HeadlessChrome/80.0.3987.0`. */
  readonly engine: string;
  /** Uncaught exceptions and console errors so far. */
  readonly errors: readonly string[];
  go(url: string): Promise<void>;
  /** The value of an expression in the page. */
  value(expression: string): Promise<unknown>;
  /** Waits until an expression is true; says what it waited for where it does not come. */
  until(expression: string): Promise<void>;
  /** Presses a button, tab or row by its accessible words, in the page or in its panel. */
  press(name: string): Promise<void>;
  /** Waits until a text is to be read, in the page or in its panel. */
  reads(text: string): Promise<void>;
  /** Gives files to an input. */
  give(selector: string, files: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** In the page: itself, and the panel's frame where there is one. */
const HELPERS = `
  window.papers = () => [document, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument)].filter(Boolean);
  window.named = (name) => papers().flatMap((page) => [...page.querySelectorAll('button, [role=tab], summary, a')])
    .find((one) => !one.disabled && (one.getAttribute('aria-label') || one.textContent).replace(/\\s+/g, ' ').trim().startsWith(name));
  window.reads = (text) => papers().some((page) => page.body && page.body.innerText.includes(text));
`;

/** Starts the engine with an empty page. */
export async function openOldEngine(program: string, more: readonly string[] = []): Promise<OldPage> {
  const profile = mkdtempSync(path.join(tmpdir(), 'old-engine-'));
  const switches = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--lang=zh-CN'];
  const child = spawn(
    program,
    [...switches, ...more, '--remote-debugging-pipe', `--user-data-dir=${profile}`, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const [toEngine, fromEngine] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
  const errors: string[] = [];
  const waiting = new Map<number, (message: Message) => void>();
  let last = 0;
  hear(fromEngine, (message) => {
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else noteError(message, errors);
  });
  const send = async (method: string, params: object = {}, sessionId?: string) => {
    last += 1;
    const id = last;
    const answered = new Promise<Message>((resolve) => waiting.set(id, resolve));
    toEngine.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    const { result, error } = await answered;
    waiting.delete(id);
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  };

  const { product } = await send('Browser.getVersion');
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const page = (method: string, params?: object) => send(method, params, sessionId as string);
  for (const domain of ['Runtime', 'Page', 'DOM']) await page(`${domain}.enable`);
  await page('Page.addScriptToEvaluateOnNewDocument', { source: HELPERS });

  const value = async (expression: string): Promise<unknown> => {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = (await page('Runtime.evaluate', asked)) as Evaluated;
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result?.value;
  };
  const until = async (expression: string): Promise<void> => {
    const end = Date.now() + PATIENCE;
    while ((await value(expression).catch(() => false)) !== true) {
      if (Date.now() > end) {
        const seen = await value(`papers().map((one) => one.body.innerText).join('\\n---\\n')`);
        throw new Error(`Never true: ${expression}\nErrors: ${errors.join('\n')}\nThe page: ${String(seen)}`);
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  };
  return {
    engine: product as string,
    errors,
    value,
    until,
    go: async (url) => void (await page('Page.navigate', { url })),
    press: async (name) => {
      await until(`!!named(${JSON.stringify(name)})`);
      await value(`named(${JSON.stringify(name)}).click()`);
    },
    reads: (text) => until(`reads(${JSON.stringify(text)})`),
    give: async (selector, files) => {
      const { root } = (await page('DOM.getDocument')) as { root: { nodeId: number } };
      const { nodeId } = await page('DOM.querySelector', { nodeId: root.nodeId, selector });
      await page('DOM.setFileInputFiles', { nodeId, files });
    },
    close: async () => {
      child.kill();
      await gone;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Messages of the pipe are parted by NUL. */
function hear(stream: Readable, take: (message: Message) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (data: string) => {
    const parts = (rest + data).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) take(JSON.parse(part) as Message);
  });
}

function noteError({ method, params }: Message, errors: string[]): void {
  if (method === 'Runtime.exceptionThrown') {
    const { exceptionDetails } = params as unknown as { exceptionDetails: Evaluated['exceptionDetails'] };
    errors.push(exceptionDetails?.exception?.description ?? exceptionDetails?.text ?? '');
  }
  if (method === 'Runtime.consoleAPICalled' && params?.['type'] === 'error')
    errors.push(JSON.stringify(params['args']));
}
