import { useMemo, useRef } from 'react';
import type { Span } from '../../core/document/types';
import { saysNothing } from '../../road/blank';
import { isClosedTable } from '../../core/outline/cells';
import { dimensionNodes, sectionNodes } from '../../core/outline/summary';
import { usePanelState } from '../context';
import { wordsOf } from '../area-words';
import type { Analysis } from '../store/state';
import { useKeptFocus } from '../parts/kept-focus';
import { MapRow, type MapRowData } from './MapRow';
import { writtenCharacters, writtenIn } from './standing';
import { onArrowKeys, useRoving } from '../parts/roving';
import { rowOfCursor } from './row-of-cursor';
import './OutlineMap.css';

/** The outline as a map: every section and dimension of the template, there or not. */
export function OutlineMap() {
  const words = wordsOf('pages');
  const { analysis, cursor, once, settings } = usePanelState();
  const list = useRef<HTMLUListElement>(null);
  const rows = useMemo(() => (analysis === null ? [] : mapRows(analysis)), [analysis]);
  const { stop, moveTo } = useRoving(rows.length);
  useKeptFocus(list, () => list.current?.querySelectorAll<HTMLElement>('.row-main')[stop] ?? null);
  if (analysis === null) return null;
  const bare = saysNothing(analysis);
  // Nobody has said yet what an empty document shall be: it has no parts to be without.
  if (bare && once === null && settings.template === 'auto')
    return (
      <section className="map map-bare" aria-label={words.map.label}>
        <h3>{words.map.label}</h3>
        <p className="hint">{words.map.unchosen}</p>
      </section>
    );
  const here = cursor === null ? null : rowOfCursor(analysis.outline, cursor.span.paragraph);
  return (
    <section className={bare ? 'map map-bare' : 'map'} aria-label={words.map.label}>
      <h3>{words.map.label}</h3>
      {/* The rows are its controls; the list only moves between them. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul ref={list} onKeyDown={(event) => onArrowKeys(event, '.row-main', moveTo)}>
        {rows.map((row, index) => (
          <MapRow
            key={row.key}
            row={row}
            here={here === row.key}
            bare={bare}
            stop={index === stop}
            onFocus={() => moveTo(index)}
          />
        ))}
      </ul>
    </section>
  );
}

/** Rows of the map in the order of the template, dimensions under the section that holds them. */
export function mapRows({
  summary,
  template,
  outline,
  findings,
  paragraphs,
}: Analysis): readonly MapRowData[] {
  const last = Math.max(0, paragraphs.length - 1);
  const end = paragraphs[last]?.text.length ?? 0;
  const documentEnd: Span = { paragraph: last, start: end, end };
  const addable = !isClosedTable(outline, paragraphs);
  const all = writtenCharacters(outline, paragraphs);
  const dimensions = summary.dimensions.map((dimension): MapRowData => {
    const nodes = dimensionNodes(outline, dimension.id);
    const { stand, characters, points } = writtenIn(nodes.slice(0, 1), paragraphs);
    return {
      key: `dimension:${dimension.id}`,
      level: 2,
      name: dimension.name,
      present: dimension.present,
      stand,
      optional: false,
      heading: nodes[0]?.heading ?? null,
      points,
      causes: dimension.causes,
      measures: dimension.measures,
      items: null,
      characters,
      share: null,
      usual: null,
      belongs: placeOfMissing(findings, 'missing-dimension', dimension.id) ?? documentEnd,
      addable,
    };
  });
  const rows = summary.sections.flatMap((section): MapRowData[] => {
    const asked = template.sections.find(({ id }) => id === section.id);
    const nodes = sectionNodes(outline, section.id);
    const { stand, characters } = writtenIn(nodes, paragraphs);
    const row: MapRowData = {
      key: `section:${section.id}`,
      level: 1,
      name: section.name,
      present: section.present,
      stand,
      optional: asked?.required !== 'error',
      heading: nodes[0]?.heading ?? null,
      points: null,
      items: asked?.parts === 'items' ? section.items : null,
      characters,
      // Of a few sentences nobody asks how they are shared out.
      share: stand !== 'empty' && all > 0 ? characters / all : null,
      usual: asked?.share ?? null,
      belongs: placeOfMissing(findings, 'missing-section', section.id) ?? documentEnd,
      addable,
    };
    return asked?.parts === 'dimensions' ? [row, ...dimensions] : [row];
  });
  // Aspects of a paper that is read by itself may stand under no heading.
  const held = dimensions.length === 0 || rows.includes(dimensions[0]!);
  return held ? rows : [...dimensions, ...rows];
}

function placeOfMissing(findings: Analysis['findings'], rule: string, id: string): Span | null {
  return findings.find((finding) => finding.rule === rule && finding.target === id)?.span ?? null;
}
