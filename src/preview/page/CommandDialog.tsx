import { useEffect, useRef } from 'react';
import type { DialogEvents } from '../wire/bridge';
import { openAddinPage } from './addin-frame';
import type { PreviewHost } from './host';

/** A dialog that a page of the add-in asked for. */
export interface OpenDialog {
  readonly address: string;
  readonly events: DialogEvents;
}

interface CommandDialogProps {
  readonly host: PreviewHost;
  readonly dialog: OpenDialog;
  readonly onClose: () => void;
}

/** `Office.context.ui.displayDialogAsync`: a page of the add-in over the document. Escape closes it. */
export function CommandDialog({ host, dialog, onClose }: CommandDialogProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const shell = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    shell.current?.show();
    if (!frame.current) return undefined;
    return openAddinPage(frame.current, dialog.address, () =>
      host.createBridge({ messageParent: dialog.events.message }),
    );
  }, [host, dialog]);
  return (
    <dialog
      ref={shell}
      className="command-dialog"
      aria-label="Office"
      onCancel={() => {
        dialog.events.closed();
        onClose();
      }}
    >
      <button
        type="button"
        aria-label="×"
        onClick={() => {
          dialog.events.closed();
          onClose();
        }}
      >
        ×
      </button>
      <iframe ref={frame} title="Office" />
    </dialog>
  );
}
