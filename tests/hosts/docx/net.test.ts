import type { Edit } from '../../../src/core/document/edit';
import { openDocx } from '../../../src/hosts/docx/docx-host';
import { HostError } from '../../../src/hosts/host';
import { buildDocx, mainPart, p } from './support/build-docx';

/** What the writer is made to write instead; `null` for what it does by itself. */
let mockWritten: string | null = null;
jest.mock('../../../src/hosts/docx/write/splice', () => {
  const real = jest.requireActual<typeof import('../../../src/hosts/docx/write/splice')>(
    '../../../src/hosts/docx/write/splice',
  );
  return {
    applySplices: (...asked: Parameters<typeof real.applySplices>) =>
      mockWritten ?? real.applySplices(...asked),
  };
});

const bytes = buildDocx(p('甲') + p('乙') + p('丙'));
const insert: Edit = {
  kind: 'insert-paragraph',
  paragraph: 0,
  expect: '甲',
  where: 'after',
  text: '新',
  look: {},
};
const remove: Edit = { kind: 'delete-paragraph', paragraph: 1, expect: '乙' };

/** How a batch ends where the writer leaves a body that is not what was planned. */
async function ends(edits: readonly Edit[], body: string): Promise<string> {
  const host = openDocx(bytes);
  mockWritten = mainPart(body);
  const done = await host.apply(edits).then(
    () => 'taken',
    (error: unknown) => (error instanceof HostError ? `${error.code} ${error.detail}` : String(error)),
  );
  mockWritten = null;
  if (done !== 'taken') {
    expect(host.save()).toBe(bytes);
    expect((await host.read()).paragraphs.map(({ text }) => text)).toEqual(['甲', '乙', '丙']);
  }
  return done;
}

const REFUSED = 'host-failed the result does not read as planned';

describe('a file that would not read as planned is not taken', () => {
  it('when a character is other, missing, or in another place', async () => {
    expect(await ends([insert], p('甲') + p('新') + p('乙') + p('丙'))).toBe('taken');
    expect(await ends([insert], p('甲') + p('新') + p('乙') + p('丁'))).toBe(REFUSED);
    expect(await ends([insert], p('甲') + p('乙') + p('新') + p('丙'))).toBe(REFUSED);
    expect(await ends([insert], p('甲') + p('新') + p('乙'))).toBe(REFUSED);
    expect(await ends([insert], p('甲') + p('新') + p('乙') + p('丙') + p('丙'))).toBe(REFUSED);
  });

  it('when an empty paragraph is left where none was to go', async () => {
    expect(await ends([insert], p('甲') + p('新') + p() + p('乙') + p('丙'))).toBe(REFUSED);
    expect(await ends([insert], p('甲') + p('新') + p('乙') + p('丙') + p())).toBe(REFUSED);
  });

  it('but one that a section or a cell needs may stay, emptied', async () => {
    expect(await ends([remove], p('甲') + p('丙'))).toBe('taken');
    expect(await ends([remove], p('甲') + p() + p('丙'))).toBe('taken');
    expect(await ends([remove], p('甲') + p() + p() + p('丙'))).toBe(REFUSED);
    expect(await ends([remove], p('甲') + p('乙') + p('丙'))).toBe(REFUSED);
  });

  it('when it is no document any more', async () => {
    expect(await ends([insert], '<w:p>')).toMatch(/^host-failed /);
  });
});
