import { readNotice } from '../../../src/core/notice/read-notice';
import { templateFrom } from '../../../src/core/notice/to-template';
import { parseTemplate } from '../../../src/core/template/parse';
import { dimensionsFromInputs } from '../../../src/core/notice/dimensions';
import { MORE_PASSAGES, SHORT_FORMS } from './more-passages';
import { PASSAGES } from './passages';
import { FORMS, TRAPS, type Twin } from './twins';

const derive = (text: string) => templateFrom(readNotice(text), {}, '2030-01-31');

describe.each([
  ['the forms', FORMS],
  ['the traps', TRAPS],
  ['whole passages', PASSAGES],
  ['more passages', MORE_PASSAGES],
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

test.each([
  ['党员领导干部要从学习、履职、守纪三个方面查摆问题，剖析原因，提出整改措施。', 'person', '党员领导干部'],
  ['领导班子要从谋划、落实、团结三个方面查摆问题，剖析原因，提出整改措施。', 'team', '领导班子'],
  ['要从学习、履职、守纪三个方面查摆问题，剖析原因，提出整改措施。', 'person', undefined],
])('whom it speaks to is kept in its own words: %s', (text, voice, audience) => {
  const { template } = derive(text);
  expect([template.voice, template.audience]).toEqual([voice, audience]);
});

test('the answer for whom brings the words for them', () => {
  const reading = readNotice(
    '领导班子要围绕把方向、管大局、促落实三个方面查摆问题；班子成员要围绕守规矩、敢担当、转作风、拒腐蚀四个方面查摆问题。剖析原因，提出整改措施。',
  );
  expect(templateFrom(reading, { voice: 'team' }).template.audience).toBe('领导班子');
  expect(templateFrom(reading, { voice: 'person' }).template.audience).toBe('班子成员');
});

test.each(SHORT_FORMS)('short forms of %s', (name, aliases) => {
  expect(dimensionsFromInputs([{ name }])[0]!.aliases).toEqual(aliases);
});
