import { useEffect, useRef } from 'react';
import { openAddinPage } from './addin-frame';
import type { PreviewHost } from './host';

interface PanelFrameProps {
  readonly host: PreviewHost;
  readonly title: string;
  /** A page of the add-in, with its query. */
  readonly address: string;
  readonly onLoaded: () => void;
}

/** The add-in's own task pane page, unchanged, with this page as its Word. */
export function PanelFrame({ host, title, address, onLoaded }: PanelFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const bridges = host.bridges();
    const stop = openAddinPage(element, address, bridges.next);
    element.addEventListener('load', onLoaded);
    return () => {
      stop();
      bridges.close();
      element.removeEventListener('load', onLoaded);
    };
  }, [host, address, onLoaded]);
  return <iframe ref={frame} title={title} className="panel-frame" />;
}
