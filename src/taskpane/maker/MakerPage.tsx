import { useState } from 'react';
import { isAlone } from '../../core/outline/alone';
import type { Template } from '../../core/template/schema';
import { ownTemplates } from '../../road/own-templates';
import { templateNamed } from '../../road/read-paper';
import { wordsOf } from '../area-words';
import { usePanel, usePanelState, useWords } from '../context';
import { useReadFirst } from '../read-first';
import { Origin } from '../outline-tab/Origin';
import '../outline-tab/outline-tab.css';
import type { MakerStart } from './open-maker';
import { today } from '../../road/today';
import { Fluent } from '../parts/Fluent';
import { Page } from '../parts/Page';
import { DraftEditor } from './DraftEditor';
import { draftRows, type DraftRow } from './edit';
import { FromNotice } from './FromNotice';
import './maker.css';
import { fromPaper, toEdit } from './start';

/** Where a template is made of a notice or of the open paper, or changed. */
export default function MakerPage(props: {
  readonly start: MakerStart;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const words = wordsOf('maker');
  const { session } = usePanel();
  const { analysis, settings, once } = usePanelState();

  const finish = (change: () => void) => {
    change();
    // What was made is held against the open document at once.
    if (analysis === null) void session.check();
    props.onDone();
  };
  const useOnce = (template: Template) => finish(() => session.useOnce(template));
  const save = (template: Template) =>
    finish(() => {
      const others = settings.templates.filter((kept) => (kept as Template).id !== template.id);
      session.changeSettings({ templates: [...others, template], template: template.id });
    });
  const choose = ({ id }: Template) => finish(() => session.changeSettings({ template: id }));

  const made = (): Template | null => {
    const own = ownTemplates(settings.templates);
    // A paper that no template fits has nothing but its own aspects to begin with.
    const alone =
      once === null && settings.template === 'auto' && analysis !== null && isAlone(analysis.verdict);
    if (props.start === 'edit' && !alone)
      return toEdit(
        once ??
          (settings.template === 'auto' && analysis
            ? analysis.template
            : templateNamed({ template: settings.template, own })),
        own,
      );
    return analysis === null ? null : fromPaper(analysis.paragraphs, today());
  };

  return (
    <Fluent>
      <Page title={words.titles[props.start]} onClose={props.onClose}>
        {props.start === 'notice' ? (
          <FromNotice onOnce={useOnce} onSave={save} onBuiltin={choose} />
        ) : (
          <OnceRead start={made} onOnce={useOnce} onSave={save} />
        )}
      </Page>
    </Fluent>
  );
}

interface MadeProps {
  readonly start: () => Template | null;
  readonly onOnce: (template: Template) => void;
  readonly onSave: (template: Template) => void;
}

/** What is made of the open paper is made once that has been read. */
function OnceRead(props: MadeProps) {
  const { checking } = useWords();
  if (!useReadFirst()) return <MadeTemplate {...props} />;
  return (
    <p className="hint" role="status">
      {checking.label}
    </p>
  );
}

/** A template that is there already, to be changed. */
function MadeTemplate(props: MadeProps) {
  const words = wordsOf('maker');
  const [first] = useState(props.start);
  const [template, setTemplate] = useState(first);
  const [rows, setRows] = useState<readonly DraftRow[]>(() => (first === null ? [] : draftRows(first)));
  if (template === null) return <p className="hint">{words.noPaper}</p>;
  return (
    <>
      <Origin template={template} />
      <DraftEditor
        template={template}
        rows={rows}
        open={0}
        onTemplate={setTemplate}
        onRows={setRows}
        onOnce={props.onOnce}
        onSave={props.onSave}
      />
    </>
  );
}
