import { Mesh } from '../parts/Screen';
import { useWords } from '../context';
import { PasteNotice } from '../parts/PasteNotice';
import type { Stage } from '../store/state';
import '../parts/Screen.css';

/** Before the first check. */
export function FirstUse() {
  const words = useWords().firstUse;
  return (
    <section className="quiet">
      <Mesh />
      <h2>{words.title}</h2>
      <p>{words.body}</p>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <PasteNotice />
    </section>
  );
}

const stages: readonly Stage[] = ['reading', 'recognising', 'judging'];

/** The first check of a paper, with how far it is. */
export function Checking({ stage }: { readonly stage: Stage }) {
  const words = useWords().checking;
  const done = stages.indexOf(stage);
  return (
    <section className="quiet">
      <div
        className="progress"
        role="progressbar"
        aria-label={words.label}
        aria-valuemin={0}
        aria-valuemax={stages.length}
        aria-valuenow={done}
        aria-valuetext={words[stage]}
      >
        <span style={{ width: `${((done + 0.6) / stages.length) * 100}%` }} />
      </div>
      <p>{words[stage]}</p>
    </section>
  );
}
