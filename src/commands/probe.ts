import { HostError } from '../hosts/host';
import { probeWord } from '../hosts/word/probe';
import { chooseLanguage } from '../strings';
import type { ProbeStrings } from '../strings/zh-CN/probe';
import './commands.css';

/**
 * A page that no button leads to: for whoever has a Word and wants to tell what it does. Its answer
 * is a record for tests/word-records.
 */
async function start(): Promise<void> {
  const words = await wordsFor(Office.context?.displayLanguage);
  const text = document.createElement('p');
  text.textContent = words.intro;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.run;
  const result = document.createElement('textarea');
  result.readOnly = true;
  result.rows = 20;
  result.hidden = true;
  result.setAttribute('aria-label', words.result);
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    button.disabled = true;
    void ask(words).then(({ message, record }) => {
      said.textContent = message;
      result.hidden = record === '';
      result.value = record;
      button.disabled = false;
    });
  });
  document.getElementById('probe')?.replaceChildren(text, button, said, result);
}

async function ask(words: ProbeStrings): Promise<{ readonly message: string; readonly record: string }> {
  try {
    return { message: words.done, record: JSON.stringify(await probeWord(), null, 2) };
  } catch (error) {
    const notEmpty = error instanceof HostError && error.code === 'document-changed';
    return { message: notEmpty ? words.notEmpty : words.failed, record: '' };
  }
}

async function wordsFor(language: string | undefined): Promise<ProbeStrings> {
  const { probe } =
    chooseLanguage(language, navigator.language) === 'zh-CN'
      ? await import('../strings/zh-CN/probe')
      : await import('../strings/en-US/probe');
  return probe;
}

void Office.onReady(() => start());
