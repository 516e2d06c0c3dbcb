import { readNotice } from '../../../src/core/notice/read-notice';
import { templateFrom } from '../../../src/core/notice/to-template';
import { parseTemplate } from '../../../src/core/template/parse';
import { FORMS, TRAPS, type Twin } from './twins';

const derive = (text: string) => templateFrom(readNotice(text), {}, '2030-01-31');

describe.each([
  ['the forms', FORMS],
  ['the traps', TRAPS],
])('%s', (_, twins) => {
  test.each(twins.map((twin) => [twin.row, twin] as const))('%s', (_row, twin: Twin) => {
    const { template, asks } = derive(twin.text);
    if (twin.names !== undefined) expect(template.dimensions.map(({ name }) => name)).toEqual(twin.names);
    if (twin.heading !== undefined) expect(template.dimensionHeading).toBe(twin.heading);
    if (twin.notes !== undefined) expect(template.dimensions.map(({ note }) => note)).toEqual(twin.notes);
    const open = asks.map(({ id }) => id);
    if (twin.asks === 'any') expect(open).not.toEqual([]);
    else expect(open).toEqual(twin.asks ?? []);
    expect(parseTemplate(JSON.parse(JSON.stringify(template)))).toMatchObject({ ok: true });
  });
});
