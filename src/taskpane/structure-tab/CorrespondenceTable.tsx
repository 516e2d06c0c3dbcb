import { useMemo } from 'react';
import { correspondence } from '../../core/checks/correspondence';
import type { OutlineNode } from '../../core/outline/types';
import { usePanel, usePanelState } from '../context';
import { wordsOf } from '../area-words';
import './Correspondence.css';

/** Problems, causes and measures side by side by dimension: a reading aid, each cell a jump. */
export default function CorrespondenceTable() {
  const words = wordsOf('pages').matrix;
  const { analysis } = usePanelState();
  const table = useMemo(
    () =>
      analysis === null ? null : correspondence(analysis.outline, analysis.template, analysis.paragraphs),
    [analysis],
  );
  if (table === null || table.rows.length === 0 || table.sections.length === 0) return null;
  return (
    <details className="matrix">
      <summary>{words.heading}</summary>
      <p className="matrix-hint">{words.hint}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.dimension}</th>
            <th scope="col">{words.problems}</th>
            {table.sections.map(({ id, name }) => (
              <th key={id} scope="col">
                {columnName(id, name, words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ dimension, name, problem, answers }) => (
            <tr key={dimension}>
              <th scope="row">{name}</th>
              <MatrixCell row={name} column={words.problems} nodes={problem === null ? [] : [problem]} />
              {table.sections.map((section, column) => (
                <MatrixCell
                  key={section.id}
                  row={name}
                  column={columnName(section.id, section.name, words)}
                  nodes={(answers[column] ?? []).flatMap((index) => section.items[index] ?? [])}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function columnName(
  id: string,
  name: string,
  words: { readonly causes: string; readonly measures: string },
): string {
  return id === 'causes' || id === 'measures' ? words[id] : name;
}

/** The items of one column that answer a dimension, by their numbers; a dash where there is none. */
function MatrixCell(props: {
  readonly row: string;
  readonly column: string;
  readonly nodes: readonly OutlineNode[];
}) {
  const words = wordsOf('pages').matrix;
  const { session } = usePanel();
  const { row: dimension, column, nodes } = props;
  if (nodes.length === 0)
    return (
      <td className="matrix-cell-none">
        <span aria-hidden="true">–</span>
        <span className="for-readers">{words.absent({ dimension, column })}</span>
      </td>
    );
  return (
    <td>
      {nodes.map((node, index) => (
        <button
          key={index}
          type="button"
          className="matrix-cell"
          title={node.name}
          aria-label={words.goto({ dimension, column: `${column} ${numberOf(node)}` })}
          onClick={() => void session.select(node.heading)}
        >
          {numberOf(node)}
        </button>
      ))}
    </td>
  );
}

function numberOf({ number }: OutlineNode): string {
  return number?.text.replace(/[（）()、.．\s]/gu, '') || '✓';
}
