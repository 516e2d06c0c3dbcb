import { Checkbox } from '@fluentui/react-components';
import type { Plan } from '../../core/plan/types';
import { usePanel, usePanelState } from '../context';
import { wordsOf } from '../area-words';
import { PresentIcon } from '../parts/icons';
import type { Analysis } from '../store/state';
import { missingKeys, treeParts, toggled, type TreePart } from './parts';
import { Button } from '../parts/Button';

/** The outline as a tree: a tick before everything that is missing, a mark before what stands. */
export function PartTree({ analysis, whole }: { readonly analysis: Analysis; readonly whole: Plan }) {
  const words = wordsOf('pages').outline;
  const { session } = usePanel();
  const state = usePanelState();
  const parts = treeParts(analysis, whole, words);
  const missing = missingKeys(parts);
  const ticked = state.ticked ?? missing;
  const change = (key: string, on: boolean) => {
    const next = toggled(parts, ticked, key, on);
    session.tick(next.length === missing.length ? null : next);
  };
  return (
    <section className="card" aria-label={words.tree}>
      <h3>{words.tree}</h3>
      <p className="hint">{words.treeHint}</p>
      {missing.length > 0 && (
        <div className="card-actions">
          <Button size="small" appearance="subtle" onClick={() => session.tick(null)}>
            {words.all}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => session.tick([])}>
            {words.none}
          </Button>
        </div>
      )}
      <PartList parts={parts} ticked={new Set(ticked)} onChange={change} />
    </section>
  );
}

function PartList(props: {
  readonly parts: readonly TreePart[];
  readonly ticked: ReadonlySet<string>;
  readonly onChange: (key: string, on: boolean) => void;
}) {
  const words = wordsOf('pages').outline;
  return (
    <ul className="parts">
      {props.parts.map((part) => (
        <li key={part.key}>
          {part.missing ? (
            <Checkbox
              checked={props.ticked.has(part.key)}
              label={part.name}
              onChange={(_, { checked }) => props.onChange(part.key, checked === true)}
            />
          ) : (
            <span className="part-present">
              <PresentIcon />
              {part.name}
              <span className="for-readers">{words.present}</span>
            </span>
          )}
          {part.children.length > 0 && <PartList {...props} parts={part.children} />}
        </li>
      ))}
    </ul>
  );
}
