/** How long what happened stays on screen when nobody closes it, in milliseconds. */
export const PATIENCE = 12_000;

/** The same where something can be taken back: long enough to look at the document first. */
export const PATIENCE_TO_UNDO = 60_000;

/** What a dialog of ours says and offers. */
export interface Said {
  readonly message: string;
  /** The label of the button that closes it. */
  readonly close: string;
  /** The label of the button that takes back what was done; absent where nothing can be. */
  readonly undo?: string;
}

/** How a dialog ended. */
export type Answer = 'undo' | 'closed';

/**
 * Shows a message in a small dialog of Word and waits until it is answered, for a limited time: the
 * runtime of a ribbon button, and the dialog with it, ends when the button is done. Where dialogs do
 * not open the document itself is the answer. Never rejects.
 */
export function tell(message: string, close: string, undo?: string): Promise<Answer> {
  return new Promise((resolve) => {
    try {
      Office.context.ui.displayDialogAsync(
        dialogAddress({ message, close, undo }),
        { width: 24, height: 18, displayInIframe: true },
        ({ status, value: dialog }) => {
          if (status !== Office.AsyncResultStatus.Succeeded) {
            resolve('closed');
            return;
          }
          const end = (answer: Answer): void => {
            clearTimeout(limit);
            resolve(answer);
          };
          const shut = (answer: Answer): void => {
            try {
              dialog.close();
            } finally {
              end(answer);
            }
          };
          const limit = setTimeout(() => shut('closed'), undo === undefined ? PATIENCE : PATIENCE_TO_UNDO);
          dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => shut(answerIn(event)));
          dialog.addEventHandler(Office.EventType.DialogEventReceived, () => end('closed'));
        },
      );
    } catch {
      resolve('closed');
    }
  });
}

const answerIn = (event: unknown): Answer =>
  (event as { readonly message?: unknown } | undefined)?.message === 'undo' ? 'undo' : 'closed';

/** This page again, with the message behind the `#`: it never travels to the server. */
export function dialogAddress({ message, close, undo }: Said): string {
  const said = new URLSearchParams({ said: message, close, ...(undo === undefined ? {} : { undo }) });
  return `${location.origin}${location.pathname}#${said.toString()}`;
}

/** What a page opened by {@link tell} shall show; `null` on the ribbon's own page. */
export function saidIn(hash: string): Said | null {
  const said = new URLSearchParams(hash.slice(1));
  const message = said.get('said');
  if (message === null) return null;
  const undo = said.get('undo');
  return { message, close: said.get('close') ?? '×', ...(undo === null ? {} : { undo }) };
}
