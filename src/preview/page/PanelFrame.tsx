import { useEffect, useRef } from 'react';
import type { PreviewHost } from './host';
import { openAddinPage } from './panel-frame';

interface Props {
  readonly host: PreviewHost;
  readonly title: string;
  readonly onLoaded: () => void;
}

/** The add-in's own task pane page, unchanged, with this page as its Word. */
export function PanelFrame({ host, title, onLoaded }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const started = useRef(false);
  useEffect(() => {
    const element = frame.current;
    // The first document of a frame is there once only: a second navigation would lose the bridge.
    if (!element || started.current) return;
    started.current = true;
    element.addEventListener('load', onLoaded);
    openAddinPage(element, '/taskpane.html', host.createBridge());
  }, [host, onLoaded]);
  return <iframe ref={frame} title={title} className="panel-frame" />;
}
