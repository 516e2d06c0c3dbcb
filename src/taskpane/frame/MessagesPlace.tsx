import { Suspense, useState } from 'react';
import { usePanelState } from '../context';
import { later } from '../later';

const Messages = later(() => import('./Messages'), 'pages');

/** Where messages stand; they are fetched when there is the first one to give, and stay for those that follow. */
export function MessagesPlace() {
  const { notice, problem, storage, readOnly, analysis, work } = usePanelState();
  const [wanted, setWanted] = useState(false);
  const something =
    notice !== null ||
    problem !== null ||
    readOnly ||
    storage !== 'ok' ||
    (work !== null && work.kind !== 'check') ||
    (analysis !== null && (analysis.degraded.length > 0 || analysis.revisionsPending === true));
  if (something && !wanted) setWanted(true);
  if (!something && !wanted) return null;
  return (
    <Suspense fallback={null}>
      <Messages />
    </Suspense>
  );
}
