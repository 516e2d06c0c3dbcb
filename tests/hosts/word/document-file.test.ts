import { base64, documentFile, openAsNew } from '../../../src/hosts/word/document-file';
import { setPage } from '../../../src/hosts/word/page-setup';
import { customProfile, profileById } from '../../../src/core/layout/profile/builtin';

type Globals = Record<'Office' | 'Word', unknown>;
const globals = globalThis as unknown as Globals;
afterEach(() => {
  delete (globals as Partial<Globals>).Office;
  delete (globals as Partial<Globals>).Word;
});

const succeeded = (value: unknown) => ({ status: 'succeeded', value });

/** An Office that hands a file out in slices, or refuses. */
function office(bytes: readonly number[] | null) {
  const closed: number[] = [];
  const slices = bytes === null ? [] : [bytes.slice(0, 3), bytes.slice(3)];
  const file = {
    size: bytes?.length ?? 0,
    sliceCount: slices.length,
    getSliceAsync: (i: number, done: (result: unknown) => void) => done(succeeded({ data: slices[i] })),
    closeAsync: () => closed.push(1),
  };
  globals.Office = {
    FileType: { Compressed: 'compressed' },
    AsyncResultStatus: { Succeeded: 'succeeded' },
    context: {
      requirements: { isSetSupported: () => true },
      document: {
        getFileAsync: (_: unknown, __: unknown, done: (result: unknown) => void) =>
          done(bytes === null ? { status: 'failed', error: { code: 5001 } } : succeeded(file)),
      },
    },
  };
  return closed;
}

test('the document comes in slices, in order, and its file is closed again', async () => {
  const closed = office([1, 2, 3, 4, 5]);
  expect([...(await documentFile())!]).toEqual([1, 2, 3, 4, 5]);
  expect(closed).toHaveLength(1);
});

test('a Word that has no file to give, and a page without Word, say so', async () => {
  expect(await documentFile()).toBeNull();
  office(null);
  expect(await documentFile()).toBeNull();
  expect(await openAsNew(new Uint8Array(1))).toBe(false);
});

test('a new document is opened from the bytes, and a refusal is no error', async () => {
  const opened: string[] = [];
  const run = (fails: boolean) => (work: (context: unknown) => Promise<void>) =>
    work({
      application: { createDocument: (text: string) => ({ open: () => opened.push(text) }) },
      sync: () => (fails ? Promise.reject(new Error('no')) : Promise.resolve()),
    });
  globals.Word = { run: run(false) };
  expect(await openAsNew(Uint8Array.of(80, 75))).toBe(true);
  expect(opened).toEqual([Buffer.from([80, 75]).toString('base64')]);
  globals.Word = { run: run(true) };
  expect(await openAsNew(Uint8Array.of(80, 75))).toBe(false);
});

test('base64 of many bytes is that of all of them', () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, i) => i % 251);
  expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
});

test('the page is set section by section where Word has page set-up, and left where it has not', async () => {
  office([]);
  const pages: Record<string, unknown>[] = [{}, {}];
  const sections = { load: () => undefined, items: pages.map((pageSetup) => ({ pageSetup })) };
  globals.Word = {
    run: (work: (context: unknown) => Promise<void>) =>
      work({ document: { sections }, sync: () => Promise.resolve() }),
  };
  expect(await setPage(customProfile)).toBe(true);
  expect(pages[1]!['topMargin']).toBeCloseTo(104.88, 1);
  expect(pages[1]!['layoutMode']).toBeUndefined();
  await setPage(profileById('grid')!);
  expect(pages[0]).toMatchObject({ layoutMode: 'Grid', linesPage: 22, charsLine: 28 });
  globals.Word = { run: () => Promise.reject(new Error('not there')) };
  expect(await setPage(customProfile)).toBe(false);
});
