import { Suspense } from 'react';
import { isAlone } from '../../core/outline/alone';
import { usePanelState } from '../context';
import { later } from '../later';
import { FindingList } from '../findings/FindingList';
import { OutlineMap } from './OutlineMap';
import { VerdictCard } from './VerdictCard';
import { WhichMeeting } from './WhichMeeting';

const CorrespondenceTable = later(() => import('./CorrespondenceTable'), 'pages');

/** What a check brought: verdict, map, findings; of an empty document only what it could hold. */
export default function Results({ bare }: { readonly bare: boolean }) {
  const { analysis, asking } = usePanelState();
  const why = bare ? 'empty' : analysis === null || !isAlone(analysis.verdict) ? null : analysis.verdict;
  return (
    <>
      {why !== null && (bare || asking) && <WhichMeeting why={why} />}
      {!bare && <VerdictCard />}
      <OutlineMap />
      {!bare && (
        <>
          <FindingList />
          <Suspense fallback={null}>
            <CorrespondenceTable />
          </Suspense>
        </>
      )}
    </>
  );
}
