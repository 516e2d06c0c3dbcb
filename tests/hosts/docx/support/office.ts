import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** The program, or `null`. Set SOFFICE to use another than the one on the path. */
function findOffice(): string | null {
  for (const name of [process.env['SOFFICE'], 'soffice', 'libreoffice']) {
    if (!name) continue;
    try {
      execFileSync(name, ['--version'], { stdio: 'pipe', timeout: 60_000 });
      return name;
    } catch {
      // The next one, then.
    }
  }
  return null;
}

/** LibreOffice's program, or `null`: then a word is said, and what needs it is skipped. */
export const office = findOffice();
if (!office)
  process.stderr.write('LibreOffice is not installed: what it makes of written files is not tested.\n');

/** What LibreOffice makes of some files in another format, in their order; starting it is what takes the time. */
export async function convertedAll(files: readonly Uint8Array[], format: string): Promise<Uint8Array[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gangju-office-'));
  try {
    const names = files.map((bytes, i) => {
      const file = path.join(folder, `${i}.docx`);
      writeFileSync(file, bytes);
      return file;
    });
    const out = path.join(folder, 'out');
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await promisify(execFile)(
      office!,
      [profile, '--headless', '--convert-to', format, '--outdir', out, ...names],
      { timeout: 170_000, maxBuffer: 1 << 26 },
    );
    return names.map((_, i) => readFileSync(path.join(out, `${i}.${format.replace(/:.*/u, '')}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What LibreOffice reads in files: its text export, automatic numbers included, a line a paragraph. */
export async function officeTexts(files: readonly Uint8Array[]): Promise<string[][]> {
  const texts = await convertedAll(files, 'txt:Text (encoded):UTF8');
  return texts.map((bytes) => new TextDecoder().decode(bytes).replace(/\n$/, '').split('\n'));
}
