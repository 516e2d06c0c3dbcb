import { createElement } from 'react';
import { saysNothing } from '../../road/blank';
import { usePanelState } from '../context';
import { Checking, FirstUse } from './Quiet';
import { resultsView } from './results-view';
import './StructureTab.css';

/** The paper at a glance: verdict, map, findings. */
export function StructureTab() {
  const { analysis, work, stale } = usePanelState();
  if (analysis === null) return work === null ? <FirstUse /> : <Checking stage={work.stage} />;
  return (
    <div className={stale ? 'structure structure-old' : 'structure'} aria-busy={work !== null}>
      {createElement(resultsView(), { bare: saysNothing(analysis) })}
    </div>
  );
}
