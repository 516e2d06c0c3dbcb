import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { builtinProfiles } from '../../../../src/core/layout/profile/builtin';
import { recognise } from '../../../../src/core/outline/recognise';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../../../src/core/template/builtin';
import { layOutDocx } from '../../../../src/hosts/docx/layout/lay-out';
import { build, draftOf } from './support/paper';

/** A program that answers, or `null`. */
function found(...names: (string | undefined)[]): string | null {
  for (const name of names) {
    if (!name) continue;
    try {
      execFileSync(name, [name.includes('office') ? '--version' : '-v'], { stdio: 'pipe', timeout: 60_000 });
      return name;
    } catch {
      // The next one, then.
    }
  }
  return null;
}

const office = found(process.env['SOFFICE'], 'soffice', 'libreoffice');
const toText = found('pdftotext');
if (!office || !toText)
  process.stderr.write('LibreOffice or pdftotext is not installed: lines on a page are not counted.\n');

const template = templateById(DEFAULT_TEMPLATE_ID)!;

/** The first page's lines, its number apart, as LibreOffice prints a paper that was plain and then set. */
async function firstPages(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, string[]>> {
  const folder = process.env['KEEP_PAGES'] ?? mkdtempSync(path.join(tmpdir(), 'gangju-pages-'));
  try {
    const names = [...files].map(([name, bytes]) => {
      writeFileSync(path.join(folder, `${name}.docx`), bytes);
      return path.join(folder, `${name}.docx`);
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await promisify(execFile)(
      office!,
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...names],
      {
        timeout: 300_000,
      },
    );
    const pages = new Map<string, string[]>();
    for (const name of files.keys()) {
      const pdf = path.join(folder, `${name}.pdf`);
      const { stdout } = await promisify(execFile)(toText!, ['-layout', '-f', '1', '-l', '1', pdf, '-']);
      pages.set(
        name,
        stdout
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      );
    }
    return pages;
  } finally {
    if (process.env['KEEP_PAGES'] === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

(office && toText ? it : it.skip)(
  'LibreOffice prints 22 lines on the first page of a paper that was set',
  async () => {
    const files = new Map(
      builtinProfiles.map((profile) => {
        const draft = draftOf(profile);
        draft.lines = draft.lines.filter(({ role }) => role !== 'blank');
        for (const line of draft.lines) {
          line.pPr = '';
          for (const part of line.parts) part.rPr = '';
        }
        Object.assign(draft, { sectPr: '', footers: {}, evenAndOdd: false });
        const set = layOutDocx(build(draft), profile, (paragraphs) => recognise(paragraphs, template));
        return [profile.id, set.bytes] as const;
      }),
    );
    const pages = await firstPages(files);
    const counts = [...pages].map(([name, lines]) => [
      name,
      lines.filter((line) => !/^[—-]\s*1\s*[—-]$/.test(line)).length,
    ]);
    const wanted = builtinProfiles.map(({ id, linesPerPage }) => [id, linesPerPage]);
    expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(wanted));
    // Which blanks of a line the text of a PDF keeps depends on the fonts that the machine has.
    for (const lines of pages.values()) expect(lines[lines.length - 1]).toMatch(/^— ?1 ?—$/);
  },
  600_000,
);
