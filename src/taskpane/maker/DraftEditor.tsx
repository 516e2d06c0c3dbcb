import { useMemo } from 'react';
import { parseTemplate } from '../../core/template/parse';
import type { Template } from '../../core/template/schema';
import { issueWords } from '../../strings/issue-words';
import { wordsOf } from '../area-words';
import { saveFile } from '../parts/download';
import { Button } from '../parts/Button';
import { TemplateFacts } from './TemplateFacts';
import { AspectTable } from './AspectTable';
import { withRows, type DraftRow } from './edit';
import { PartLevels } from './PartLevels';

/** A template while it is made: its table, its parts, and what can be done with it. */
export function DraftEditor(props: {
  readonly template: Template;
  readonly rows: readonly DraftRow[];
  /** Questions still open; nothing can be done before they are answered. */
  readonly open: number;
  readonly onTemplate: (template: Template) => void;
  readonly onRows: (rows: readonly DraftRow[]) => void;
  readonly onOnce: (template: Template) => void;
  /** Where templates can be kept. */
  readonly onSave?: ((template: Template) => void) | undefined;
}) {
  const words = wordsOf('maker');
  const { template, rows, open, onSave } = props;
  const whole = useMemo(() => withRows(template, rows), [template, rows]);
  const why = useMemo(() => problemOf(whole, open, words), [whole, open, words]);
  const notes = new Map(whole.dimensions.map(({ name, note }) => [name, note ?? '']));
  const ready = why === '';
  return (
    <>
      <AspectTable rows={rows} heading={template.dimensionHeading} notes={notes} onChange={props.onRows} />
      <PartLevels template={template} onChange={props.onTemplate} />
      <TemplateFacts template={template} onChange={props.onTemplate} />
      <p id="maker-why" role="status" className="hint hint-warning">
        {why}
      </p>
      <div className="card-actions">
        {onSave !== undefined && (
          <Button
            appearance="primary"
            disabled={!ready}
            aria-describedby="maker-why"
            onClick={() => onSave(whole)}
          >
            {words.save}
          </Button>
        )}
        <Button disabled={!ready} aria-describedby="maker-why" onClick={() => props.onOnce(whole)}>
          {words.once}
        </Button>
        <Button
          disabled={!ready}
          aria-describedby="maker-why"
          onClick={() =>
            saveFile(
              `${words.fileName}-${whole.id}.json`,
              `${JSON.stringify(whole, null, 2)}\n`,
              'application/json',
            )
          }
        >
          {words.export}
        </Button>
      </div>
    </>
  );
}

/** Why a draft cannot be used yet, `''` when it can. */
function problemOf(template: Template, open: number, words: ReturnType<typeof wordsOf<'maker'>>): string {
  if (open > 0) return words.open({ count: open });
  if (template.dimensions.length === 0) return words.noNames;
  const parsed = parseTemplate(template);
  if (parsed.ok) return '';
  return words.bad + parsed.issues.map((issue) => issueWords(issue, wordsOf('issues'))).join('；');
}
