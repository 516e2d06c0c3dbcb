import { Suspense, lazy, type ReactNode, type RefObject } from 'react';
import type { FindingsRow } from './rows';

/** Rows that are simply drawn; of more only those in view are. */
const FEW = 60;

/** Where a row stands in a list of which only a part is drawn. */
export interface InView {
  readonly count: number;
  readonly measure: (element: Element | null) => void;
  /** Height of what is not drawn above the first row and below the last, in pixels. */
  readonly above: number;
  readonly below: number;
}

export type DrawRow = (row: FindingsRow, index: number, inView?: InView) => ReactNode;

const ManyRows = lazy(() => import('./ManyRows'));

/** Rows of the list, however many there are. */
export function RowsInView(props: {
  readonly rows: readonly FindingsRow[];
  readonly draw: DrawRow;
  readonly list: RefObject<HTMLUListElement | null>;
}) {
  const { rows, draw } = props;
  const few = () => rows.slice(0, FEW).map((row, index) => draw(row, index));
  if (rows.length <= FEW) return few();
  return (
    <Suspense fallback={few()}>
      <ManyRows {...props} />
    </Suspense>
  );
}
