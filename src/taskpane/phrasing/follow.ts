import { useCallback, useEffect, useRef, useState } from 'react';
import { recognise } from '../../core/outline/recognise';
import type { View } from '../../core/phrasing/view';
import type { Template } from '../../core/template/schema';
import type { InteractiveHost } from '../../hosts/host';

/** Milliseconds of rest before the cursor is read: long enough not to read at every key. */
const REST = { selection: 200, content: 450 } as const;

/** Reads the document and the cursor, and recognises the outline. */
export async function readView(host: InteractiveHost, template: Template): Promise<View> {
  const { snapshot, span, from } = await host.cursor();
  const { paragraphs } = snapshot;
  const outline = recognise(paragraphs, template);
  return { paragraphs, outline, template, selection: span, ...(from === undefined ? {} : { from }) };
}

export interface Follow {
  /** `null` until the first read. */
  readonly view: View | null;
  /** True when the last read failed; the last view is then kept. */
  readonly failed: boolean;
  /** Reads now; resolves when the view is up to date. */
  readonly refresh: () => Promise<View | null>;
}

/**
 * Follows the selection: reads after a rest, one read at a time, and only while `active`. It
 * never selects, so neither focus nor scrolling moves.
 */
export function useFollow(host: InteractiveHost, template: Template, active: boolean): Follow {
  const [state, setState] = useState<{ view: View | null; failed: boolean }>({ view: null, failed: false });
  const turn = useRef(0);

  const refresh = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    try {
      const view = await readView(host, template);
      if (mine === turn.current) setState({ view, failed: false });
      return view;
    } catch {
      if (mine === turn.current) setState(({ view }) => ({ view, failed: true }));
      return null;
    }
  }, [host, template]);

  useEffect(() => {
    if (!active) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let reading = false;
    let again = false;
    const read = async () => {
      if (reading) {
        again = true;
        return;
      }
      reading = true;
      await refresh();
      reading = false;
      if (again) {
        again = false;
        void read();
      }
    };
    const stop = host.watch((what) => {
      clearTimeout(timer);
      timer = setTimeout(() => void read(), REST[what]);
    });
    void read();
    return () => {
      again = false;
      turn.current += 1;
      clearTimeout(timer);
      stop();
    };
  }, [host, active, refresh]);

  return { ...state, refresh };
}
