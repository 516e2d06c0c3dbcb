import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../core/checks/types';
import { wordsOf } from '../area-words';
import { usePanel, usePanelState } from '../context';
import { useKeptFocus } from '../parts/kept-focus';
import { staying } from '../parts/staying';
import { onArrowKeys, onBarKeys, useOneStop } from '../parts/roving';
import { isGap } from '../store/beside';
import { useShownFindings } from '../structure-tab/shown';
import { ChangesSince } from './ChangesSince';
import { CommentsOffer } from './CommentsOffer';
import { FilterBar } from './FilterBar';
import { FindingRow } from './FindingRow';
import { HintsRow } from './HintsRow';
import { IgnoredList } from './IgnoredList';
import { RowsInView, type DrawRow } from './RowsInView';
import { arrangedFindings, findingsRows, type FindingsFilter, type FindingsRow } from './rows';
import { SlotRow } from './SlotRow';
import { Walk } from './Walk';
import './FindingList.css';

const EVERYTHING: FindingsFilter = { severity: null, rule: null };

/** What is to be looked at, in the order in which a reader comes upon it; equal findings are one row, hints fold away. */
export function FindingList() {
  const words = wordsOf('pages').findings;
  const { session } = usePanel();
  const { analysis, before } = usePanelState();
  const { open, ignored, slots } = useShownFindings();
  const [filter, setFilter] = useState(EVERYTHING);
  const [hints, setHints] = useState(false);
  const [current, setCurrent] = useState<string | null>(null);
  const section = useRef<HTMLElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const focused = useRef(0);

  const rows = useMemo(() => (analysis === null ? [] : findingsRows(open)), [open, analysis]);
  const { told, folded, places } = useMemo(
    () => arrangedFindings(rows, filter, hints),
    [rows, filter, hints],
  );
  const sameRule = useMemo(() => fixableByRule(rows), [rows]);

  const go = useCallback(
    (key: string, finding: Finding) => {
      setCurrent(key);
      return isGap(finding) ? session.selectBeside(finding.span) : session.select(finding.span);
    },
    [session],
  );
  const at = places.findIndex(({ key }) => key === current);
  const step = useCallback(
    (by: 1 | -1) => {
      const count = places.length;
      const next = places[at < 0 ? (by > 0 ? 0 : count - 1) : (at + by + count) % count];
      // Whoever walks wants the next place, by the same key.
      if (next !== undefined) void staying(() => go(next.key, next.finding));
    },
    [places, at, go],
  );
  useStepKeys(step);
  useOneStop(bar);
  useKeptFocus(section, () => {
    const all = list.current?.querySelectorAll<HTMLElement>('.finding-main') ?? [];
    return all[Math.min(focused.current, all.length - 1)] ?? heading.current;
  });

  const stop = stopOf(hints ? [...told, ...folded] : told, current);
  const draw: DrawRow = (row, index, inView) => (
    <FindingRow
      key={row.key}
      row={row}
      sameRule={sameRule.get(row.rule) ?? []}
      current={current}
      isNew={before !== null && row.places.some(({ key }) => !before.has(key))}
      stop={index === stop}
      index={index}
      inView={inView}
      onGo={(key, finding) => void go(key, finding)}
      onFocus={() => (focused.current = index)}
    />
  );

  return (
    <section className="findings" ref={section}>
      {/* One stop for the Tab key between the map and the rows. */}
      <div role="toolbar" tabIndex={-1} aria-label={words.filter} ref={bar} onKeyDown={onBarKeys}>
        <header className="findings-head">
          <h3 ref={heading} tabIndex={-1}>
            {words.label}
          </h3>
          {places.length > 0 && <Walk position={at} count={places.length} onStep={step} />}
        </header>
        <ChangesSince open={open} />
        <FilterBar rows={rows} filter={filter} onChange={setFilter} />
      </div>
      {open.length === 0 && slots.length === 0 && (
        <p className="findings-none">{ignored.length === 0 ? words.none : words.noneLeft}</p>
      )}
      {/* The rows are its controls; the list only moves between them. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul
        aria-label={words.label}
        ref={list}
        onKeyDown={(event) => onArrowKeys(event, '.finding-main', () => undefined)}
      >
        {slots.length > 0 && <SlotRow slots={slots} />}
        <RowsInView rows={told} draw={draw} list={list} />
        {folded.length > 0 && (
          <HintsRow count={folded.length} open={hints} onToggle={() => setHints(!hints)} />
        )}
        {hints && folded.map((row, index) => draw(row, told.length + index))}
      </ul>
      {open.length > 0 && <CommentsOffer rows={hints ? [...told, ...folded] : told} />}
      {ignored.length > 0 && <IgnoredList ignored={ignored} />}
    </section>
  );
}

/** The row where the Tab key stops: the one that was gone to, else the first. */
function stopOf(rows: readonly FindingsRow[], current: string | null): number {
  const at = rows.findIndex(({ places }) => places.some(({ key }) => key === current));
  return Math.max(0, at);
}

function fixableByRule(rows: readonly FindingsRow[]): ReadonlyMap<string, readonly Finding[]> {
  const byRule = new Map<string, Finding[]>();
  for (const { rule, places } of rows)
    for (const { finding } of places)
      if (finding.fix !== null) byRule.set(rule, [...(byRule.get(rule) ?? []), finding]);
  return byRule;
}

/** F8 and Shift+F8 go from one place to the next, wherever in the panel the focus is. */
function useStepKeys(step: (by: 1 | -1) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [step]);
}
