import { useEffect, useMemo, useRef, useState, type JSX } from 'react';
import { familyLimit, seriesFamilies, type SeriesFamily } from '../../core/counting/families';
import { parallel } from '../../core/phrasing/parallel';
import { pointsAt, type PointSeries } from '../../core/phrasing/points';
import { movePoint, reorderObstacle } from '../../core/phrasing/reorder';
import { changeFamily, renumber } from '../../core/phrasing/series';
import type { Edit } from '../../core/document/edit';
import type { CursorView } from '../../core/phrasing/view';
import { wordsOf } from '../area-words';
import { Button } from '../parts/Button';
import { ChoiceField } from './ChoiceField';
import { PhrasingFold } from './PhrasingFold';
import { PointRow } from './PointRow';
import type { RunHere } from './props';

interface SeriesCardProps {
  readonly view: CursorView | null;
  readonly run: RunHere;
}

const nothing: { readonly size: number; readonly points: ReadonlySet<number> } = {
  size: 0,
  points: new Set(),
};

/** The series at the cursor: headlines side by side, another order, other enumerators. */
export function SeriesCard({ view, run }: SeriesCardProps): JSX.Element | null {
  const { series: words, fresh, families, done } = wordsOf('phrasing');
  const series = useMemo(() => (view === null ? null : pointsAt(view)), [view]);
  const [omitted, setOmitted] = useState<{ readonly size: number; readonly points: ReadonlySet<number> }>(
    nothing,
  );
  const [family, setFamily] = useState<SeriesFamily>('ordinal');
  const [dragged, setDragged] = useState<number | null>(null);
  const focusAfter = useRef<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const size = series?.points.length ?? 0;

  // Points left out belong to this series; one of another length starts with all chosen.
  const left = omitted.size === size ? omitted.points : nothing.points;
  useEffect(() => {
    if (focusAfter.current === null) return;
    const [row, button] = focusAfter.current.split(' ');
    const buttons = list.current?.children[Number(row)]?.querySelectorAll<HTMLButtonElement>('button');
    focusAfter.current = null;
    const wanted = buttons?.[Number(button)];
    (wanted?.disabled === true ? buttons?.[1 - Number(button)] : wanted)?.focus();
  }, [series]);

  if (view === null || series === null) return null;
  const { headlines, usual } = parallel(view.paragraphs, series);
  const obstacle = reorderObstacle(view.paragraphs, series);
  const movable = obstacle === null;
  const enumerated = series.points.every((point) => point.family !== null);
  const change = (make: (now: CursorView, current: PointSeries) => readonly Edit[]) =>
    void run((now) => {
      const current = pointsAt(now);
      if (current === null || current.points.length !== size) return { landing: null, told: done.moved };
      const edits = make(now, current);
      if (edits.length === 0) return { landing: null, told: done.nothing };
      return { landing: { atCursor: null, edits, then: null }, told: done.changed };
    });
  const move = (from: number, to: number, button: 0 | 1) => {
    if (to < 0 || to >= size) return;
    focusAfter.current = `${to} ${button}`;
    change((now, current) => movePoint(now.paragraphs, current, from, to));
  };
  const chosen = series.points.map((_, index) => index).filter((index) => !left.has(index));
  const verdict =
    usual === null ? words.uneven : headlines.some(({ odd }) => odd) ? words.usual(usual) : words.even;

  return (
    <PhrasingFold title={words.label} open={series.mixed || !series.continuous}>
      {series.mixed && <p className="ph-warning">{words.mixed}</p>}
      {!series.continuous && <p className="ph-warning">{words.gap}</p>}
      <p className="ph-note">{verdict}</p>
      <ol className="ph-points" ref={list}>
        {headlines.map((headline, index) => (
          <PointRow
            key={index}
            headline={headline}
            current={index === series.current}
            first={index === 0}
            last={index === size - 1}
            movable={movable}
            chosen={enumerated ? !left.has(index) : null}
            onChoose={(on) => {
              const others = [...left].filter((one) => one !== index);
              setOmitted({ size, points: new Set(on ? others : [...others, index]) });
            }}
            onMove={(by) => move(index, index + by, by < 0 ? 0 : 1)}
            onDragStart={() => setDragged(index)}
            onDrop={() => {
              if (dragged !== null && dragged !== index)
                change((now, current) => movePoint(now.paragraphs, current, dragged, index));
              setDragged(null);
            }}
          />
        ))}
      </ol>
      <p className="ph-note">{obstacle === null ? words.drag : words.blocked[obstacle]}</p>
      <div className="ph-row">
        {enumerated && (
          <>
            <ChoiceField
              label={fresh.family}
              value={familyLimit(family) < size ? 'shi' : family}
              options={seriesFamilies
                .filter((one) => familyLimit(one) >= size)
                .map((one) => [one, families[one]] as const)}
              onChange={setFamily}
            />
            <Button
              size="small"
              onClick={() =>
                change((now, current) =>
                  changeFamily(now.paragraphs, current, familyLimit(family) < size ? 'shi' : family, chosen),
                )
              }
            >
              {words.convert}
            </Button>
          </>
        )}
        <Button size="small" onClick={() => change((now, current) => renumber(now.paragraphs, current))}>
          {words.renumber}
        </Button>
      </div>
    </PhrasingFold>
  );
}
