import { useMemo } from 'react';
import type { Plan } from '../../core/plan/types';
import { planFor } from '../../road/complete';
import { usePanelState, useWords } from '../context';
import { useReadFirst } from '../read-first';
import { wordsOf } from '../area-words';
import type { Analysis } from '../store/state';
import type { PanelSettings } from '../settings/schema';
import { Fluent } from '../parts/Fluent';
import { Options } from './Options';
import './outline-tab.css';
import { PartTree } from './PartTree';
import { PlanPreview } from './PlanPreview';
import { TemplateChoice } from './TemplateChoice';

/** What the outline shall be, what of it is missing, and what the button would write. */
export default function OutlineTab() {
  const words = wordsOf('pages').outline;
  const { tabs } = useWords();
  const { analysis, ticked, settings } = usePanelState();
  useReadFirst();

  const whole = useMemo(() => plan(analysis, settings, null), [analysis, settings]);
  const chosen = useMemo(
    () => (ticked === null ? whole : plan(analysis, settings, ticked)),
    [analysis, settings, ticked, whole],
  );

  return (
    <Fluent>
      <div className="outline-tab">
        <h2 className="for-readers">{tabs.outline}</h2>
        <TemplateChoice />
        {analysis === null || whole === null || chosen === null ? (
          <p className="hint">{words.previewBlank}</p>
        ) : (
          <>
            <PartTree analysis={analysis} whole={whole} />
            <Options />
            <PlanPreview plan={chosen} />
          </>
        )}
      </div>
    </Fluent>
  );
}

function plan(
  analysis: Analysis | null,
  settings: PanelSettings,
  only: readonly string[] | null,
): Plan | null {
  if (analysis === null) return null;
  const { wishes } = settings;
  return planFor(analysis, { wishes: only === null ? wishes : { ...wishes, only } });
}
