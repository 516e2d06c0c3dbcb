import type { Plan, PlannedItem } from '../../core/plan/types';
import { usePanel, usePanelState } from '../context';
import { wordsOf } from '../area-words';
import { NotPlannedList } from '../parts/NotPlannedList';
import { Button } from '../parts/Button';

/** What a click on the insert button would write, and between which neighbours. */
export function PlanPreview({ plan }: { readonly plan: Plan }) {
  const words = wordsOf('pages').outline;
  const { session } = usePanel();
  const { receipt } = usePanelState();
  return (
    <section className="card" aria-label={words.preview}>
      <h3>{words.preview}</h3>
      {plan.items.length === 0 && plan.left !== undefined ? null : plan.items.length === 0 ? (
        <p className="hint">{words.previewEmpty}</p>
      ) : (
        <>
          <p className="hint">{words.how}</p>
          <ol className="plan">
            {plan.items.map((item, index) => (
              <PlanRow key={item.key} item={item} previous={plan.items[index - 1]} />
            ))}
          </ol>
        </>
      )}
      <NotPlannedList left={plan.left ?? []} />
      {receipt !== null && (
        <div className="card-actions">
          <span className="hint">{words.lastInserted({ count: receipt.count })}</span>
          <Button size="small" onClick={() => void session.undoInsert()}>
            {words.removeInserted}
          </Button>
        </div>
      )}
    </section>
  );
}

/** One heading to come; its neighbour is named only where it is not the row above. */
function PlanRow({
  item,
  previous,
}: {
  readonly item: PlannedItem;
  readonly previous: PlannedItem | undefined;
}) {
  const words = wordsOf('pages').outline;
  const follows =
    previous !== undefined && (item.after === previous.text || previous.scaffold.includes(item.after));
  return (
    <li className={item.kind === 'renumber' ? 'plan-row plan-renumber' : 'plan-row'}>
      {!follows && (
        <span className="plan-place">
          {item.after === '' ? words.atStart : words.after({ text: shorten(item.after) })}
        </span>
      )}
      <span className="plan-text">{item.text}</span>
      {item.kind === 'renumber' && <span className="plan-note">{words.renumber}</span>}
      {item.scaffold.length > 0 && (
        <span className="plan-note">{words.scaffoldLines({ count: item.scaffold.length })}</span>
      )}
    </li>
  );
}

function shorten(text: string): string {
  const plain = text.trim();
  return plain.length > 22 ? `${plain.slice(0, 21)}…` : plain;
}
