import { useState } from 'react';
import { csvRow } from '../../review/csv';
import { Button } from '../../taskpane/parts/Button';
import { saveFile } from '../../taskpane/parts/download';
import { today } from '../../road/today';
import { useDeskState } from '../view/context';
import { useDeskWords } from '../words';
import { annotatedZip } from './annotated';
import { laidOutZip } from './laid-out';
import { reportHtml, deskReportMarkdown } from './report';
import { DOCX_TYPE } from '../../taskpane/report/docx-parts';
import { RoomyFold } from '../view/RoomyFold';
import { issuesDocx } from './issues';
import { findingsSheet, issuesSheet, missingSheet, overlapSheet, roundSheet, tableSheet } from './sheets';
import { workbook } from './xlsx';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What leaves the desk. Every file says that it is internal, and holds no path of the machine. */
export function Exports() {
  const words = useDeskWords();
  const text = words.desk.exports;
  const state = useDeskState();
  const [told, setTold] = useState('');
  if (!state.entries.some(({ paper }) => paper !== undefined)) return null;

  const save =
    (base: string, extension: string, type: string, make: () => Promise<string | Uint8Array<ArrayBuffer>>) =>
    async () => {
      const name = `${base}-${today()}.${extension}`;
      try {
        saveFile(name, await make(), type);
        setTold(text.done({ name }));
      } catch {
        setTold(words.desk.failed);
      }
    };
  const withLast = state.entries.some(({ role }) => role === 'last');
  const bytes = async (blob: Promise<Blob>) => new Uint8Array(await (await blob).arrayBuffer());
  const { internal } = words.review;
  const { fileNames } = text;
  const all = () =>
    [tableSheet, findingsSheet, overlapSheet, missingSheet, ...(withLast ? [roundSheet] : [])].map((sheet) =>
      sheet(state, words),
    );
  const csv = () => {
    const { head, rows } = tableSheet(state, words);
    return `\uFEFF${[[internal], head, ...rows].map(csvRow).join('')}`;
  };
  const choices: readonly (readonly [string, () => Promise<void>])[] = [
    [text.xlsx, save(fileNames.table, 'xlsx', XLSX, () => bytes(workbook(all(), internal)))],
    [text.csv, save(fileNames.table, 'csv', 'text/csv', () => Promise.resolve(csv()))],
    [text.annotated, save(fileNames.annotated, 'zip', 'application/zip', () => annotatedZip(state, words))],
    [text.laidOut, save(fileNames.laidOut, 'zip', 'application/zip', () => laidOutZip(state, words))],
    [text.html, save(fileNames.report, 'html', 'text/html', () => Promise.resolve(reportHtml(state, words)))],
    [
      text.markdown,
      save(fileNames.report, 'md', 'text/markdown', () => Promise.resolve(deskReportMarkdown(state, words))),
    ],
    [
      text.issues,
      save(fileNames.issues, 'xlsx', XLSX, () => bytes(workbook([issuesSheet(state, words)], internal))),
    ],
    [
      text.issuesDocx,
      save(fileNames.issues, 'docx', DOCX_TYPE, () => Promise.resolve(issuesDocx(state, words))),
    ],
  ];
  return (
    <section aria-label={text.label}>
      <RoomyFold label={text.label}>
        <div className="desk-exports">
          {choices.map(([label, run]) => (
            <Button key={label} size="small" onClick={() => void run()}>
              {label}
            </Button>
          ))}
          <span role="status">{told}</span>
        </div>
      </RoomyFold>
    </section>
  );
}
