import { useEffect, useMemo } from 'react';
import type { Plan } from '../../core/plan/types';
import { planFor } from '../../road/complete';
import { usePanel, usePanelState, useWords } from '../context';
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
  const { session } = usePanel();
  const { analysis, work, ticked, settings } = usePanelState();
  const unread = analysis === null && work === null;
  useEffect(() => {
    if (unread) void session.check();
    // Once, when the tab is opened before anything was read.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

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
