import { chooseLanguage } from '../strings';
import type { CommandsStrings } from '../strings/zh-CN/commands';
import './commands.css';
import type { Outcome, TakenBack } from './insert-outline';
import { CHOICE, saidIn, tell, type Said } from './tell';

/** The ribbon's 插入提纲: inserts without the panel, says what came of it, and always ends. */
export async function insertOutline(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const [ribbon, words] = await Promise.all([work(), wordsFor(Office.context.displayLanguage)]);
    const host = ribbon.createWordHost();
    const preferences = await ribbon.readPreferences();
    let outcome = await ribbon.insertMissingOutline(host, preferences);
    if (outcome.kind === 'which') {
      const { why, choices } = outcome;
      const answer = await tell({ message: words.which[why], close: words.notNow, choices });
      if (typeof answer === 'string') return;
      ribbon.rememberChoice(answer.chosen);
      const standard = { ...preferences.standard, template: answer.chosen };
      outcome = await ribbon.insertMissingOutline(host, { ...preferences, standard });
    }
    const journal = outcome.kind === 'inserted' ? outcome.journal : null;
    const undo = journal === null ? {} : { undo: words.undo };
    const answer = await tell({ message: say(outcome, words), close: words.close, ...undo });
    // It lives as long as the message: whoever closes it keeps what was inserted.
    if (answer === 'undo' && journal !== null)
      await tell({
        message: sayTakenBack(await ribbon.takeBackOutline(host, journal), words),
        close: words.close,
      });
  } finally {
    event.completed();
  }
}

/** The page is loaded for the message as well, which needs none of this. */
const work = () => import(/* webpackChunkName: "ribbon-work" */ './work');

async function wordsFor(language: string | undefined): Promise<CommandsStrings> {
  const { commands } =
    chooseLanguage(language, navigator.language) === 'zh-CN'
      ? await import('../strings/zh-CN/commands')
      : await import('../strings/en-US/commands');
  return commands;
}

function say(outcome: Outcome, words: CommandsStrings): string {
  switch (outcome.kind) {
    case 'which':
      return words.which[outcome.why];
    case 'unable':
      return words.unable({ left: outcome.left });
    case 'inserted':
      return (
        words.inserted({ count: outcome.count }) +
        (outcome.left > 0 ? words.andLeft({ left: outcome.left }) : '')
      );
    default:
      return words[outcome.kind];
  }
}

function sayTakenBack(taken: TakenBack, words: CommandsStrings): string {
  if (taken === null) return words.undoFailed;
  if (taken.removed === 0) return words.undoNothing;
  return taken.left === 0 ? words.undone : words.undonePart({ left: taken.left });
}

/** Draws the message when this page is the dialog, with buttons that tell the ribbon's page what was chosen. */
function showSaid({ message, close, undo, choices = [] }: Said): void {
  const place = document.getElementById('said');
  if (place === null) return;
  const text = document.createElement('p');
  text.setAttribute('role', 'status');
  text.textContent = message;
  const button = (label: string, answer: string): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.addEventListener('click', () => Office.context.ui.messageParent(answer));
    return made;
  };
  const shut = button(close, 'close');
  const chosen = choices.map(({ id, title }) => button(title, `${CHOICE}${id}`));
  for (const one of chosen) one.className = 'choice';
  place.replaceChildren(text, ...chosen, shut, ...(undo === undefined ? [] : [button(undo, 'undo')]));
  place.hidden = false;
  (chosen[0] ?? shut).focus();
}

void Office.onReady(() => {
  const said = saidIn(location.hash);
  if (said === null)
    Office.actions.associate(
      'insertOutline',
      (event: Office.AddinCommands.Event) => void insertOutline(event),
    );
  else showSaid(said);
});
