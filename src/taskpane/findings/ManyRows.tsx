import { useLayoutEffect, useState, type ReactNode, type RefObject } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { FindingsRow } from './rows';
import type { DrawRow } from './RowsInView';

/** A row's height before it was measured, in pixels. */
const USUAL_HEIGHT = 92;

/** Of a list of thousands only the rows in view, and a few around them; a reader is told all the same how many there are. */
export default function ManyRows(props: {
  readonly rows: readonly FindingsRow[];
  readonly draw: DrawRow;
  readonly list: RefObject<HTMLUListElement | null>;
}): ReactNode {
  const { rows, draw, list } = props;
  const [margin, setMargin] = useState(0);
  // What stands above the list moves it within the scroller, and is drawn along with it.
  useLayoutEffect(() => {
    const body = scrollerOf(list);
    if (list.current === null || body === null) return;
    const top = list.current.getBoundingClientRect().top - body.getBoundingClientRect().top + body.scrollTop;
    setMargin((before) => (Math.abs(before - top) < 1 ? before : top));
  }, [list, rows]);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing of it is handed on to what is memoized
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollerOf(list),
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 6,
    scrollMargin: margin,
  });
  const items = virtual.getVirtualItems();
  const above = (items[0]?.start ?? margin) - margin;
  const below = virtual.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin);
  return items.map(({ index }, at) =>
    draw(rows[index]!, index, {
      count: rows.length,
      measure: virtual.measureElement,
      above: at === 0 ? above : 0,
      below: at === items.length - 1 ? below : 0,
    }),
  );
}

const scrollerOf = (list: RefObject<HTMLUListElement | null>): HTMLElement | null =>
  list.current?.closest<HTMLElement>('.panel-body') ?? null;
