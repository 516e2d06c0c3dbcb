import {
  DAMAGED_KEY,
  keepSettings,
  readSettings,
  SETTINGS_KEY,
  type Shelf,
} from '../../src/taskpane/settings/keeper';
import { defaultPanelSettings, parsePanelSettings } from '../../src/taskpane/settings/schema';
import { settingsFromFile, settingsToFile } from '../../src/taskpane/settings/transfer-file';
import { builtinTemplates } from '../../src/core/template/builtin';
import { pages } from '../../src/strings/zh-CN/panel-pages';

function shelf(content: Record<string, string> = {}): Shelf & { readonly content: Record<string, string> } {
  return {
    content,
    getItem: (key) => content[key] ?? null,
    setItem: (key, value) => void (content[key] = value),
    removeItem: (key) => void delete content[key],
  };
}

const blocked: Shelf = {
  getItem: () => {
    throw new Error('blocked');
  },
  setItem: () => {
    throw new Error('blocked');
  },
  removeItem: () => undefined,
};

test('what was kept is read again', () => {
  const place = shelf();
  const changed = { ...defaultPanelSettings, live: false, phrases: [{ text: '对照要求，还有差距。' }] };
  expect(keepSettings(place, changed)).toBe(true);
  expect(readSettings(place)).toEqual({ settings: changed, storage: 'ok' });
});

test('a phrase may be a bare text', () => {
  const text = '{"version":1,"phrases":[" 一句。 ",{"text":"另一句。","dimension":"style"}]}';
  expect(readSettings(shelf({ [SETTINGS_KEY]: text })).settings.phrases).toEqual([
    { text: '一句。' },
    { text: '另一句。', dimension: 'style' },
  ]);
});

test('nothing kept means the defaults', () => {
  expect(readSettings(shelf())).toEqual({ settings: defaultPanelSettings, storage: 'ok' });
});

test.each(['{"version":1', '{"version":2}', '[]', '{"version":1,"live":"yes"}', '{"version":1,"unknown":1}'])(
  'a damaged store is put aside, not lost: %s',
  (text) => {
    const place = shelf({ [SETTINGS_KEY]: text });
    expect(readSettings(place)).toEqual({ settings: defaultPanelSettings, storage: 'damaged' });
    expect(place.content).toEqual({ [DAMAGED_KEY]: text });
  },
);

test('a blocked store is said and not fatal', () => {
  expect(readSettings(blocked).storage).toBe('blocked');
  expect(readSettings(null).storage).toBe('blocked');
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

test('settings of another version are not guessed at', () => {
  expect(parsePanelSettings({ version: 2 })).toMatchObject({ ok: false });
});
