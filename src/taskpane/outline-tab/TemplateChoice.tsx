import { useState } from 'react';
import { Field, Select } from '@fluentui/react-components';
import { builtinTemplates } from '../../core/template/builtin';
import { parseTemplate } from '../../core/template/parse';
import type { Template } from '../../core/template/schema';
import { issueWords } from '../../strings/issue-words';
import { usePanel, usePanelState } from '../context';
import { wordsOf } from '../area-words';
import { HouseMark, useLocked } from '../house/HouseMark';
import { fromJson } from '../settings/keeper';
import { ownTemplates } from '../../road/own-templates';
import { useOpenMaker } from '../maker/open-maker';
import { Button } from '../parts/Button';
import { FileButton, JSON_FILES } from '../parts/FileButton';
import { PasteNotice } from '../parts/PasteNotice';
import { templateName } from '../template-name';
import { Origin } from './Origin';

/** Which campaign's template applies: the suggestion and why, the runner-up when it is near, one's own from a file. */
export function TemplateChoice() {
  const words = wordsOf('pages').outline;
  const {
    session,
    words: { language },
  } = usePanel();
  const { analysis, settings, once } = usePanelState();
  const make = useOpenMaker();
  const [issues, setIssues] = useState<readonly string[]>([]);
  const locked = useLocked();
  const own = ownTemplates(settings.templates);
  const current = analysis?.template ?? null;
  const isOwn = own.some(({ id }) => id === settings.template);

  // The built-in ones are described in Chinese; their names say as much in every language.
  const described =
    current !== null &&
    current.description !== '' &&
    (language === 'zh-CN' || !builtinTemplates.includes(current));

  const load = async (chosen: File) => {
    const json = fromJson(await chosen.text());
    if (json === undefined) {
      setIssues([words.ownNotJson]);
      return;
    }
    const parsed = parseTemplate(json);
    if (!parsed.ok) {
      setIssues(parsed.issues.map((issue) => issueWords(issue, wordsOf('issues'))));
      return;
    }
    setIssues([]);
    const others = settings.templates.filter((kept) => (kept as Template).id !== parsed.template.id);
    // Where a template came from is kept with it, unless it says so itself.
    const source = parsed.template.source ?? { from: 'file' as const, title: chosen.name.slice(0, 100) };
    session.changeSettings({
      templates: [...others, { ...parsed.template, source }],
      template: parsed.template.id,
    });
  };
  const removeOwn = () =>
    session.changeSettings({
      templates: settings.templates.filter((kept) => (kept as Template).id !== settings.template),
      template: 'auto',
    });

  return (
    <section className="card card-body" aria-label={words.template}>
      <Field label={words.template}>
        <Select
          value={once?.id ?? settings.template}
          disabled={locked('template')}
          onChange={(_, { value }) => session.changeSettings({ template: value })}
        >
          <option value="auto">
            {settings.template === 'auto' && current !== null
              ? words.auto({ title: templateName(current) })
              : words.autoPlain}
          </option>
          {once !== null && <option value={once.id}>{`${templateName(once)}${words.once}`}</option>}
          {[...own, ...builtinTemplates]
            .filter(({ id }) => id !== once?.id)
            .map((one) => (
              <option key={one.id} value={one.id}>
                {templateName(one)}
              </option>
            ))}
        </Select>
      </Field>
      <HouseMark place="template" />
      {/* In front of what is said of the paper once it is read: a button does not move away from under a hand. */}
      <div className="card-actions">
        <PasteNotice />
        <Button size="small" onClick={(event) => make('paper', event.currentTarget)}>
          {words.fromPaper}
        </Button>
        <Button size="small" onClick={(event) => make('edit', event.currentTarget)}>
          {words.edit}
        </Button>
        <FileButton size="small" accept={JSON_FILES} onFiles={([chosen]) => void load(chosen)}>
          {words.own}
        </FileButton>
        {isOwn && (
          <Button size="small" appearance="subtle" onClick={removeOwn}>
            {words.removeOwn}
          </Button>
        )}
      </div>
      {analysis !== null && settings.template === 'auto' && (
        <p className="hint">
          {analysis.outline.sections.length === 0
            ? words.suggestionEmpty({ title: templateName(analysis.template) })
            : words.suggestion({ title: templateName(analysis.template) })}
        </p>
      )}
      {analysis?.close === true && analysis.runnerUp !== null && (
        <p className="hint">
          {words.close({ title: templateName(analysis.runnerUp) })}
          <Button
            size="small"
            appearance="subtle"
            onClick={() => session.changeSettings({ template: analysis.runnerUp?.id ?? 'auto' })}
          >
            {words.switchTo({ title: templateName(analysis.runnerUp) })}
          </Button>
        </p>
      )}
      {described && <p className="hint">{current.description}</p>}
      {current?.status === 'to-confirm' && <p className="hint hint-warning">{words.toConfirm}</p>}
      {issues.length > 0 && (
        <div role="alert" className="hint hint-warning">
          <p>{words.ownBad}</p>
          <ul>
            {issues.slice(0, 5).map((issue) => (
              <li key={issue}>{issue}</li>
            ))}
          </ul>
        </div>
      )}
      {current !== null && <Origin template={current} />}
    </section>
  );
}
