import { createWordHost } from '../hosts/word/word-host';
import { chooseLanguage } from '../strings';
import type { CommandsStrings } from '../strings/zh-CN/commands';
import './commands.css';
import { insertMissingOutline, type Outcome } from './insert-outline';
import { readPreferences } from './preferences';
import { saidIn, tell } from './tell';

/** The ribbon's 插入提纲: inserts without the panel, says what came of it, and always ends. */
export async function insertOutline(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const [outcome, words] = await Promise.all([
      insertMissingOutline(createWordHost(), readPreferences()),
      wordsFor(Office.context.displayLanguage),
    ]);
    await tell(say(outcome, words), words.close);
  } finally {
    event.completed();
  }
}

async function wordsFor(language: string | undefined): Promise<CommandsStrings> {
  const { commands } =
    chooseLanguage(language, navigator.language) === 'zh-CN'
      ? await import('../strings/zh-CN/commands')
      : await import('../strings/en-US/commands');
  return commands;
}

function say(outcome: Outcome, words: CommandsStrings): string {
  return outcome.kind === 'inserted' ? words.inserted({ count: outcome.count }) : words[outcome.kind];
}

/** Draws the message when this page is the dialog, with a button that asks the ribbon's page to close it. */
function showSaid(message: string, close: string): void {
  const place = document.getElementById('said');
  if (place === null) return;
  const text = document.createElement('p');
  text.setAttribute('role', 'status');
  text.textContent = message;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = close;
  button.addEventListener('click', () => Office.context.ui.messageParent('close'));
  place.replaceChildren(text, button);
  place.hidden = false;
  button.focus();
}

void Office.onReady(() => {
  const said = saidIn(location.hash);
  if (said === null)
    Office.actions.associate(
      'insertOutline',
      (event: Office.AddinCommands.Event) => void insertOutline(event),
    );
  else showSaid(said.message, said.close);
});
