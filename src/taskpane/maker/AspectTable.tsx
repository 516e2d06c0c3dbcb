import { useRef, useState, type KeyboardEvent } from 'react';
import { Input } from '@fluentui/react-components';
import { wordsOf } from '../area-words';
import { Button } from '../parts/Button';
import { emptyRow, moved, type DraftRow } from './edit';

const NUMBERS = ['', ...'一二三四五六七八九十'];

/** The aspects, one a row: name, short names, how the heading will read; to be ordered by drag or keys. */
export function AspectTable(props: {
  readonly rows: readonly DraftRow[];
  readonly heading: string;
  readonly notes: ReadonlyMap<string, string>;
  readonly onChange: (rows: readonly DraftRow[]) => void;
}) {
  const words = wordsOf('maker');
  const { rows, onChange } = props;
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);

  const change = (key: number, part: Partial<DraftRow>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  /** The focus goes along with the row, or to the next one when it is gone. */
  const focus = (at: number) =>
    requestAnimationFrame(() =>
      list.current?.querySelectorAll<HTMLElement>('.maker-name input')[at]?.focus(),
    );
  const move = (from: number, to: number) => {
    if (to < 0 || to >= rows.length) return;
    onChange(moved(rows, from, to));
    focus(to);
  };
  const remove = (at: number) => {
    onChange(rows.filter((_, i) => i !== at));
    focus(Math.min(at, rows.length - 2));
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(at, event.key === 'ArrowUp' ? at - 1 : at + 1);
  };

  return (
    <section className="card" aria-label={words.aspects}>
      <h3>{words.aspects}</h3>
      <p className="hint">{words.aliasesHint}</p>
      <ol className="maker-rows" ref={list}>
        {rows.map((row, i) => {
          const name = row.name.trim() === '' ? String(i + 1) : row.name;
          const note = props.notes.get(row.name.trim());
          return (
            // Dragging is a convenience beside the visible buttons.
            // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
            <li
              key={row.key}
              className={dragged === i ? 'maker-row maker-dragged' : 'maker-row'}
              onDragOver={(event) => dragged !== null && event.preventDefault()}
              onDrop={() => {
                if (dragged !== null) onChange(moved(rows, dragged, i));
                setDragged(null);
              }}
              onKeyDown={(event) => onKeyDown(event, i)}
            >
              <span
                className="maker-grip"
                draggable
                aria-hidden="true"
                onDragStart={(event) => {
                  event.dataTransfer.effectAllowed = 'move';
                  setDragged(i);
                }}
                onDragEnd={() => setDragged(null)}
              >
                ⠿
              </span>
              <div className="maker-fields">
                <Input
                  className="maker-name"
                  aria-label={words.nameOf({ number: i + 1 })}
                  placeholder={words.name}
                  value={row.name}
                  maxLength={60}
                  onChange={(_, { value }) => change(row.key, { name: value })}
                />
                <Input
                  size="small"
                  aria-label={words.aliasesOf({ number: i + 1 })}
                  placeholder={words.aliases}
                  value={row.aliases}
                  onChange={(_, { value }) => change(row.key, { aliases: value })}
                />
                <p className="hint">
                  <span className="for-readers">{words.preview}</span>
                  {`（${NUMBERS[i + 1] ?? i + 1}）${props.heading.replace('{name}', row.name.trim() || '…')}`}
                </p>
                {note !== undefined && note !== '' && <p className="hint">{note}</p>}
              </div>
              <div className="maker-moves">
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={words.up({ name })}
                  disabled={i === 0}
                  onClick={() => move(i, i - 1)}
                >
                  ↑
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={words.down({ name })}
                  disabled={i === rows.length - 1}
                  onClick={() => move(i, i + 1)}
                >
                  ↓
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={words.remove({ name })}
                  onClick={() => remove(i)}
                >
                  ×
                </Button>
              </div>
            </li>
          );
        })}
      </ol>
      <div className="card-actions">
        <Button
          size="small"
          disabled={rows.length >= 30}
          onClick={() => {
            onChange([...rows, emptyRow()]);
            focus(rows.length);
          }}
        >
          {words.add}
        </Button>
      </div>
    </section>
  );
}
