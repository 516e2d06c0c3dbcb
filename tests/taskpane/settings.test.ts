import { countOf, KINDS, merged, replaced } from '../../src/taskpane/settings/kinds';
import {
  DAMAGED_KEY,
  keepSettings,
  readSettings,
  type SettingsShelf,
} from '../../src/taskpane/settings/keeper';
import { SETTINGS_KEY } from '../../src/road/settings-key';
import { defaultPanelSettings } from '../../src/taskpane/settings/defaults';
import { parsePanelSettings } from '../../src/taskpane/settings/schema';
import { documentKeyOf, UNSAVED, withIgnoredIn } from '../../src/taskpane/store/ignores';
import { settingsFromFile, settingsToFile } from '../../src/taskpane/settings/transfer-file';
import { builtinTemplates } from '../../src/core/template/builtin';
import { pages } from '../../src/strings/zh-CN/panel-pages';

function shelf(
  content: Record<string, string> = {},
): SettingsShelf & { readonly content: Record<string, string> } {
  return {
    content,
    getItem: (key) => content[key] ?? null,
    setItem: (key, value) => void (content[key] = value),
    removeItem: (key) => void delete content[key],
  };
}

const blocked: SettingsShelf = {
  getItem: () => {
    throw new Error('blocked');
  },
  setItem: () => {
    throw new Error('blocked');
  },
  removeItem: () => undefined,
};

test('what was kept is read again', async () => {
  const place = shelf();
  const changed = { ...defaultPanelSettings, live: false, phrases: [{ text: '对照要求，还有差距。' }] };
  expect(keepSettings(place, changed)).toBe(true);
  expect(await readSettings(place)).toEqual({ settings: changed, storage: 'ok' });
});

test('a phrase may be a bare text', async () => {
  const text = '{"version":1,"phrases":[" 一句。 ",{"text":"另一句。","dimension":"style"}]}';
  expect((await readSettings(shelf({ [SETTINGS_KEY]: text }))).settings.phrases).toEqual([
    { text: '一句。' },
    { text: '另一句。', dimension: 'style' },
  ]);
});

test('the defaults are those of the schema', () => {
  expect(parsePanelSettings({ version: 1 })).toEqual({ ok: true, settings: defaultPanelSettings });
});

test('what is ignored in a document that was never saved is not kept: the next new one is another', async () => {
  const place = shelf();
  const documents = { [UNSAVED]: ['a'], other: ['b'] };
  keepSettings(place, { ...defaultPanelSettings, ignores: { documents, rules: [] } });
  expect((await readSettings(place)).settings.ignores.documents).toEqual({ other: ['b'] });
  expect(settingsToFile({ ...defaultPanelSettings, ignores: { documents, rules: [] } })).not.toContain(
    UNSAVED,
  );
});

test('documents have no names in the store, and the oldest are forgotten', () => {
  expect(documentKeyOf('')).toBe(UNSAVED);
  expect(documentKeyOf('C:\\材料.docx')).toMatch(/^[a-z0-9]+$/u);
  expect(documentKeyOf('C:\\材料.docx')).not.toBe(documentKeyOf('C:\\材料2.docx'));
  let settings = defaultPanelSettings;
  for (let at = 0; at < 310; at += 1) settings = withIgnoredIn(settings, `d${at}`, ['x']);
  expect(Object.keys(settings.ignores.documents)).toHaveLength(300);
  expect(settings.ignores.documents['d0']).toBeUndefined();
  expect(withIgnoredIn(settings, 'd309', []).ignores.documents['d309']).toBeUndefined();
});

test('nothing kept means the defaults', async () => {
  expect(await readSettings(shelf())).toEqual({ settings: defaultPanelSettings, storage: 'ok' });
});

test.each(['{"version":1', '{"version":2}', '[]', '{"version":1,"live":"yes"}', '{"version":1,"unknown":1}'])(
  'a damaged store is put aside, not lost: %s',
  async (text) => {
    const place = shelf({ [SETTINGS_KEY]: text });
    expect(await readSettings(place)).toEqual({ settings: defaultPanelSettings, storage: 'damaged' });
    expect(place.content).toEqual({ [DAMAGED_KEY]: text });
  },
);

test('a blocked store is said and not fatal', async () => {
  expect((await readSettings(blocked)).storage).toBe('blocked');
  expect((await readSettings(null)).storage).toBe('blocked');
  expect(keepSettings(blocked, defaultPanelSettings)).toBe(false);
});

describe('the file of settings', () => {
  const words = pages.settings;

  test('brings everything back', () => {
    const all = {
      ...defaultPanelSettings,
      templates: [{ ...builtinTemplates[0], id: 'own' }],
      check: { rules: { placeholder: 'off' as const }, thresholds: { 'many-points.over': 2 } },
      phrases: [{ text: '对照要求，还有差距。', dimension: 'theory' }, { text: '一句。' }],
      phrasing: {
        plain: true,
        favourites: [{ text: '读得不细。', kind: 'headline' as const, topic: 'theory' as const }],
        recents: [{ text: '一句。', kind: 'own' as const, topic: null }],
      },
      ignores: { documents: { a: ['x'] }, rules: ['stray-space'] },
    };
    expect(settingsFromFile(settingsToFile(all), words)).toEqual({ ok: true, settings: all });
  });

  test.each(['', 'text', '{}', '{"product":"other","version":1}'])(
    'is refused when it is no such file: %j',
    (text) => {
      expect(settingsFromFile(text, words)).toEqual({ ok: false, why: words.importBad });
    },
  );

  test('says where it does not fit', () => {
    expect(settingsFromFile('{"product":"gangju","version":1,"wishes":{"scaffoldPoints":9}}', words)).toEqual(
      {
        ok: false,
        why: words.importDamaged({ where: 'wishes.scaffoldPoints' }),
      },
    );
    expect(settingsFromFile('{"product":"gangju","version":1,"templates":[{"id":"x"}]}', words)).toEqual({
      ok: false,
      why: words.importDamaged({ where: 'templates.0' }),
    });
  });
});

describe('what comes in or goes back', () => {
  const own = {
    ...defaultPanelSettings,
    live: false,
    templates: [{ id: 'mine' }],
    phrases: [{ text: '一句。' }],
    ignores: { documents: { a: ['x'] }, rules: ['stray-space'] },
  };
  const other = {
    ...defaultPanelSettings,
    templates: [{ id: 'theirs' }],
    phrases: [{ text: '一句。' }, { text: '两句。' }],
    ignores: { documents: { a: ['y'], b: ['z'] }, rules: [] },
  };

  test('is merged: nothing of one’s own is lost', () => {
    const now = merged(own, other, new Set(KINDS));
    expect(now.templates).toEqual([{ id: 'mine' }, { id: 'theirs' }]);
    expect(now.phrases.map(({ text }) => text)).toEqual(['一句。', '两句。']);
    expect(now.ignores).toEqual({ documents: { a: ['x', 'y'], b: ['z'] }, rules: ['stray-space'] });
  });

  test('by kinds: the others stay as they were', () => {
    const now = replaced(own, defaultPanelSettings, new Set(['settings'] as const));
    expect(now).toEqual({ ...own, live: true });
    expect(replaced(own, other, new Set(['phrases'] as const))).toEqual({ ...own, phrases: other.phrases });
    expect(countOf(own, 'ignores')).toBe(2);
  });
});

test('settings of another version are not guessed at', () => {
  expect(parsePanelSettings({ version: 2 })).toMatchObject({ ok: false });
});
