import { useMemo } from 'react';
import { usePanel, usePanelState } from '../context';
import { surroundings } from '../details';
import '../outline-tab/outline-tab.css';
import { copyText } from '../parts/clipboard';
import { saveFile } from '../parts/download';
import { today } from '../../road/today';
import { wordsOf } from '../area-words';
import { Page } from '../parts/Page';
import { useReadFirst } from '../read-first';
import { useShownFindings } from '../structure-tab/shown';
import { DOCX_TYPE, reportDocx } from './docx';
import { reportModel, reportName, type ReportModel } from './model';
import './report.css';
import { reportMarkdown, reportText } from './text';
import { Button } from '../parts/Button';

/** The check as a page for the file: read it here, take it along, or print it. */
export default function ReportPage({ onClose }: { readonly onClose: () => void }) {
  const { session, words } = usePanel();
  const { analysis, stale } = usePanelState();
  const waiting = useReadFirst();
  const shown = useShownFindings();
  const pages = wordsOf('pages');
  const text = pages.report;
  const model = useMemo(
    () =>
      analysis === null
        ? null
        : reportModel({ analysis, shown, words, pages, stale, when: new Date(), file: surroundings.file }),
    [analysis, shown, words, pages, stale],
  );
  const save = (ending: string, content: string | Uint8Array<ArrayBuffer>, type: string) => {
    if (model === null) return;
    const name = `${reportName(model, text.file, text.paperTitle)}-${today()}.${ending}`;
    saveFile(name, content, type);
    session.notice({ kind: 'saved', name });
  };
  return (
    <Page title={text.title} onClose={onClose}>
      {model === null ? (
        <p className="hint" role="status">
          {waiting ? words.panel.checking.label : text.none}
        </p>
      ) : (
        <>
          <div className="card-actions no-print">
            <Button
              size="small"
              onClick={() =>
                void copyText(reportText(model)).then((done) => {
                  if (done) session.notice({ kind: 'copied' });
                })
              }
            >
              {text.copy}
            </Button>
            <Button size="small" onClick={() => save('md', reportMarkdown(model), 'text/markdown')}>
              {text.markdown}
            </Button>
            <Button size="small" onClick={() => save('docx', reportDocx(model), DOCX_TYPE)}>
              {text.docx}
            </Button>
            <Button size="small" onClick={() => globalThis.print()}>
              {text.print}
            </Button>
          </div>
          <p className="hint no-print">{text.containsText}</p>
          <Sheet model={model} />
        </>
      )}
    </Page>
  );
}

/** The report as it will be printed. */
function Sheet({ model }: { readonly model: ReportModel }) {
  return (
    <article className="sheet card">
      <h3>{model.heading}</h3>
      <dl>
        {model.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {model.warning !== '' && <p className="hint-warning">{model.warning}</p>}
      <h4>{model.mapHeading}</h4>
      <table>
        <thead>
          <tr>
            {model.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.rows.map(({ level, cells }) => (
            <tr key={cells[0]} className={`sheet-${level}`}>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {model.matrix !== null && (
        <>
          <h4>{model.matrix.heading}</h4>
          <table>
            <thead>
              <tr>
                {model.matrix.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {model.matrix.rows.map((cells) => (
                <tr key={cells[0]}>
                  {cells.map((cell, column) => (
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <h4>{model.findingsHeading}</h4>
      {model.groups.length === 0 && <p>{model.noFindings}</p>}
      {model.groups.map(({ heading, findings }) => (
        <div key={heading} className="sheet-group">
          <h5>{heading}</h5>
          <ul>
            {findings.map(({ severity, what, where }, index) => (
              <li key={index}>
                <b>{severity}</b> {what} <span className="finding-where">{where}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="hint">{model.footer}</p>
    </article>
  );
}
