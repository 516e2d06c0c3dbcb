/** How long what happened stays on screen when nobody closes it, in milliseconds. */
export const PATIENCE = 12_000;

/** The same where something can be taken back: long enough to look at the document first. */
const PATIENCE_TO_UNDO = 60_000;

/** What a dialog of ours says and offers. */
export interface Said {
  readonly message: string;
  /** What the reader may choose among, one button each. */
  readonly choices?: readonly OfferedChoice[];
  /** The label of the button that closes it. */
  readonly close: string;
  /** The label of the button that takes back what was done; absent where nothing can be. */
  readonly undo?: string;
}

/** One answer of several. */
export interface OfferedChoice {
  readonly id: string;
  readonly title: string;
}

/** How a dialog ended; a choice by its id. */
export type DialogAnswer = 'undo' | 'closed' | { readonly chosen: string };

/** How the page that shows the message names a choice to the ribbon's page. */
export const CHOICE = 'choose:';

/**
 * Shows a message in a small dialog of Word and waits until it is answered, for a limited time: the
 * runtime of a ribbon button, and the dialog with it, ends when the button is done. Where dialogs do
 * not open the document itself is the answer. Never rejects.
 */
export function tell(said: Said): Promise<DialogAnswer> {
  const lasting = said.undo !== undefined || said.choices !== undefined;
  return new Promise((resolve) => {
    try {
      Office.context.ui.displayDialogAsync(
        dialogAddress(said),
        { width: 24, height: said.choices === undefined ? 18 : 56, displayInIframe: true },
        ({ status, value: dialog }) => {
          if (status !== Office.AsyncResultStatus.Succeeded) {
            resolve('closed');
            return;
          }
          const end = (answer: DialogAnswer): void => {
            clearTimeout(limit);
            resolve(answer);
          };
          const shut = (answer: DialogAnswer): void => {
            try {
              dialog.close();
            } finally {
              end(answer);
            }
          };
          const limit = setTimeout(() => shut('closed'), lasting ? PATIENCE_TO_UNDO : PATIENCE);
          dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => shut(answerIn(event)));
          dialog.addEventHandler(Office.EventType.DialogEventReceived, () => end('closed'));
        },
      );
    } catch {
      resolve('closed');
    }
  });
}

function answerIn(event: unknown): DialogAnswer {
  const message = (event as { readonly message?: unknown } | undefined)?.message;
  if (message === 'undo') return 'undo';
  if (typeof message !== 'string' || !message.startsWith(CHOICE)) return 'closed';
  return { chosen: message.slice(CHOICE.length) };
}

/** This page again, with the message behind the `#`: it never travels to the server. */
export function dialogAddress({ message, close, undo, choices = [] }: Said): string {
  const said = new URLSearchParams({ said: message, close, ...(undo === undefined ? {} : { undo }) });
  for (const { id, title } of choices) said.append('choice', `${id} ${title}`);
  return `${location.origin}${location.pathname}#${said.toString()}`;
}

/** What a page opened by {@link tell} shall show; `null` on the ribbon's own page. */
export function saidIn(hash: string): Said | null {
  const said = new URLSearchParams(hash.slice(1));
  const message = said.get('said');
  if (message === null) return null;
  const undo = said.get('undo');
  const choices = said.getAll('choice').map((choice): OfferedChoice => {
    const [id = '', ...title] = choice.split(' ');
    return { id, title: title.join(' ') };
  });
  return {
    message,
    close: said.get('close') ?? '×',
    ...(undo === null ? {} : { undo }),
    ...(choices.length === 0 ? {} : { choices }),
  };
}
