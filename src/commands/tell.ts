/** How long what happened stays on screen when nobody closes it, in milliseconds. */
export const PATIENCE = 12_000;

/**
 * Shows a message in a small dialog of Word and waits until it is closed, at most {@link PATIENCE}:
 * the runtime of a ribbon button, and the dialog with it, ends when the button is done. Where dialogs
 * do not open the document itself is the answer. Never rejects.
 */
export function tell(message: string, close: string): Promise<void> {
  return new Promise((resolve) => {
    try {
      Office.context.ui.displayDialogAsync(
        dialogAddress(message, close),
        { width: 24, height: 18, displayInIframe: true },
        ({ status, value: dialog }) => {
          if (status !== Office.AsyncResultStatus.Succeeded) {
            resolve();
            return;
          }
          const end = (): void => {
            clearTimeout(limit);
            resolve();
          };
          const shut = (): void => {
            try {
              dialog.close();
            } finally {
              end();
            }
          };
          const limit = setTimeout(shut, PATIENCE);
          dialog.addEventHandler(Office.EventType.DialogMessageReceived, shut);
          dialog.addEventHandler(Office.EventType.DialogEventReceived, end);
        },
      );
    } catch {
      resolve();
    }
  });
}

/** This page again, with the message behind the `#`: it never travels to the server. */
export function dialogAddress(message: string, close: string): string {
  const said = new URLSearchParams({ said: message, close });
  return `${location.origin}${location.pathname}#${said.toString()}`;
}

/** What a page opened by {@link tell} shall show; `null` on the ribbon's own page. */
export function saidIn(hash: string): { readonly message: string; readonly close: string } | null {
  const said = new URLSearchParams(hash.slice(1));
  const message = said.get('said');
  return message === null ? null : { message, close: said.get('close') ?? '×' };
}
