import type { Span } from '../../core/document/types';
import { dimensionNodes, sectionNodes } from '../../core/outline/summary';
import { usePanelState } from '../context';
import { wordsOf } from '../area-words';
import type { Analysis } from '../store/state';
import { MapRow, type MapRowData } from './MapRow';
import { rowOfCursor } from './row-of-cursor';
import './OutlineMap.css';

/** The outline as a map: every section and dimension of the template, there or not. */
export function OutlineMap() {
  const words = wordsOf('pages');
  const { analysis, cursor } = usePanelState();
  if (analysis === null) return null;
  const rows = mapRows(analysis);
  const here = cursor === null ? null : rowOfCursor(analysis.outline, cursor.span.paragraph);
  return (
    <section className="map" aria-label={words.map.label}>
      <h3>{words.map.label}</h3>
      <ul>
        {rows.map((row) => (
          <MapRow key={row.key} row={row} here={here === row.key} />
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
  const dimensions = summary.dimensions.map((dimension): MapRowData => ({
    key: `dimension:${dimension.id}`,
    level: 2,
    name: dimension.name,
    present: dimension.present,
    optional: false,
    heading: dimensionNodes(outline, dimension.id)[0]?.heading ?? null,
    points: dimension.points,
    items: null,
    characters: dimension.characters,
    share: null,
    usual: null,
    belongs: placeOfMissing(findings, 'missing-dimension', dimension.id) ?? documentEnd,
  }));
  return summary.sections.flatMap((section): MapRowData[] => {
    const asked = template.sections.find(({ id }) => id === section.id);
    const row: MapRowData = {
      key: `section:${section.id}`,
      level: 1,
      name: section.name,
      present: section.present,
      optional: asked?.required !== 'error',
      heading: sectionNodes(outline, section.id)[0]?.heading ?? null,
      points: null,
      items: asked?.parts === 'items' ? section.items : null,
      characters: section.characters,
      share: outline.characters > 0 ? section.characters / outline.characters : 0,
      usual: asked?.share ?? null,
      belongs: placeOfMissing(findings, 'missing-section', section.id) ?? documentEnd,
    };
    return asked?.parts === 'dimensions' ? [row, ...dimensions] : [row];
  });
}

function placeOfMissing(findings: Analysis['findings'], rule: string, id: string): Span | null {
  return findings.find((finding) => finding.rule === rule && finding.target === id)?.span ?? null;
}
