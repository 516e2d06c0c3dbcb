import { useEffect, useId, useRef, useState } from 'react';
import { builtinTemplates } from '../../core/template/builtin';
import type { Template } from '../../core/template/schema';
import { meetingsFor } from '../../road/meetings';
import { ownTemplates } from '../../road/own-templates';
import { wordsOf } from '../area-words';
import { usePanel, usePanelState } from '../context';
import { useOpenMaker } from '../maker/open-maker';
import { Button } from '../parts/Button';
import { PasteNotice } from '../parts/PasteNotice';
import { templateName } from '../template-name';
import '../outline-tab/outline-tab.css';
import './WhichMeeting.css';

/**
 * Which meeting the paper is for: asked where nothing in the document says so. A choice lays its outline out,
 * and holds for this paper; other papers still speak for themselves.
 */
export function WhichMeeting({ why }: { readonly why: 'empty' | 'none' | 'not-a-paper' }) {
  const words = wordsOf('pages').meeting;
  const { session } = usePanel();
  const { settings, asking, readOnly, work } = usePanelState();
  const make = useOpenMaker();
  const section = useRef<HTMLElement>(null);
  const heading = useId();
  // A choice moves nothing: the second click of two would be another one.
  const [lastThen] = useState(settings.last);
  const { last, own, builtin } = meetingsFor(ownTemplates(settings.templates), builtinTemplates, lastThen);

  // Whoever asked for an outline answers here; a mere check leaves the focus where it is.
  const asked = asking && work === null;
  useEffect(() => {
    if (asked) section.current?.querySelector<HTMLElement>('button')?.focus();
  }, [asked]);

  const choice = (template: Template) => (
    <li key={template.id}>
      <Button className="meeting" disabledFocusable={readOnly} onClick={() => void session.layOut(template)}>
        {templateName(template)}
        {template === last && <span className="meeting-last">{words.last}</span>}
      </Button>
    </li>
  );

  return (
    <section className="meetings card card-body" aria-labelledby={heading} ref={section}>
      <h2 id={heading}>{words.title}</h2>
      <p className="hint">{readOnly ? words.readOnly : words[why]}</p>
      {last !== null && <ul>{choice(last)}</ul>}
      {own.length > 0 && (
        <>
          <h3>{words.own}</h3>
          <ul>{own.map(choice)}</ul>
        </>
      )}
      <ul>{builtin.map(choice)}</ul>
      <div className="meetings-ways">
        <span className="hint">{words.otherwise}</span>
        <PasteNotice />
        {why !== 'empty' && (
          <Button size="small" onClick={(event) => make('paper', event.currentTarget)}>
            {wordsOf('pages').outline.fromPaper}
          </Button>
        )}
      </div>
    </section>
  );
}
