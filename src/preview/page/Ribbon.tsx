import { useRef, useState } from 'react';
import type { PreviewStrings } from '../../strings/zh-CN/preview';
import type { Bridge } from '../wire/bridge';
import { openAddinPage } from './addin-frame';
import { CommandDialog, type OpenDialog } from './CommandDialog';
import type { PreviewHost } from './host';

interface RibbonProps {
  readonly strings: PreviewStrings['ribbon'];
  readonly host: PreviewHost;
  /** Opens the panel at an address. */
  readonly onPanel: (address: string) => void;
  readonly onFailed: () => void;
}

/** The three buttons that the manifest puts on Word's ribbon, doing what Word would do with them. */
export function Ribbon({ strings, host, onPanel, onFailed }: RibbonProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [running, setRunning] = useState(false);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);

  /** Like Word, loads the function file afresh for each click and drops it when the function is done. */
  const execute = async (name: string): Promise<void> => {
    const element = frame.current;
    if (!element || running) return;
    setRunning(true);
    try {
      const bridge = await new Promise<Bridge>((resolve) => {
        openAddinPage(element, '/commands.html', () => {
          const made = host.createBridge({
            openDialog: (address, events) => {
              setDialog({ address, events });
              return () => setDialog(null);
            },
          });
          resolve(made);
          return made;
        });
      });
      if (!(await bridge.invokeCommand(name))) onFailed();
    } finally {
      setRunning(false);
      setDialog(null);
    }
  };

  return (
    <div className="ribbon" role="group" aria-label={strings.label}>
      <span className="ribbon-label" aria-hidden="true">
        {strings.label}
      </span>
      <button type="button" onClick={() => onPanel('/taskpane.html')}>
        {strings.open}
      </button>
      <button type="button" disabled={running} onClick={() => void execute('insertOutline')}>
        {running ? strings.running : strings.insert}
      </button>
      <button type="button" onClick={() => onPanel('/taskpane.html?action=check')}>
        {strings.check}
      </button>
      <iframe ref={frame} title={strings.label} className="function-file" aria-hidden="true" tabIndex={-1} />
      {dialog && <CommandDialog host={host} dialog={dialog} onClose={() => setDialog(null)} />}
    </div>
  );
}
