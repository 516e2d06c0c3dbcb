import { Suspense } from 'react';
import { later } from '../later';
import { usePanelState } from '../context';
import { Checking, Empty, FirstUse } from './Quiet';
import { FindingList } from './FindingList';
import { OutlineMap } from './OutlineMap';
import { Verdict } from './Verdict';

const Correspondence = later(() => import('./Correspondence'));

/** The paper at a glance: verdict, map, findings. */
export function StructureTab() {
  const { analysis, work, stale } = usePanelState();
  if (analysis === null) return work === null ? <FirstUse /> : <Checking stage={work.stage} />;
  const bare = analysis.paragraphs.every(({ text }) => text.trim() === '');
  return (
    <div className={stale ? 'structure structure-old' : 'structure'} aria-busy={work !== null}>
      {bare ? <Empty /> : <Verdict />}
      <OutlineMap />
      {!bare && (
        <>
          <FindingList />
          <Suspense fallback={null}>
            <Correspondence />
          </Suspense>
        </>
      )}
    </div>
  );
}
