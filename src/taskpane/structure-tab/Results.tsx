import { Suspense } from 'react';
import { later } from '../later';
import { FindingList } from './FindingList';
import { OutlineMap } from './OutlineMap';
import { Empty } from './Quiet';
import { Verdict } from './Verdict';

const Correspondence = later(() => import('./Correspondence'), 'pages');

/** What a check brought: verdict, map, findings; of an empty document only what it could hold. */
export default function Results({ bare }: { readonly bare: boolean }) {
  return (
    <>
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
    </>
  );
}
