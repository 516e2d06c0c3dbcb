import { countOf, KINDS, merged, replaced, replacedByMerge } from '../../src/taskpane/settings/kinds';
import {
  DAMAGED_KEY,
  keepSettings,
  readSettings,
  type SettingsShelf,
} from '../../src/taskpane/settings/keeper';
import { SETTINGS_KEY } from '../../src/road/settings-key';
import { defaultPanelSettings } from '../../src/taskpane/settings/defaults';
import { parsePanelSettings, type PanelSettings } from '../../src/taskpane/settings/schema';
import { documentKeyOf, UNSAVED, withIgnoredIn } from '../../src/taskpane/store/ignores';
import { settingsFromFile, settingsToFile } from '../../src/taskpane/settings/transfer-file';
import { builtinTemplates } from '../../src/core/template/builtin';
import { issues as englishIssues } from '../../src/strings/en-US/issues';
import { pages as english } from '../../src/strings/en-US/panel-pages';
import { issues } from '../../src/strings/zh-CN/issues';
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
    expect(settingsFromFile(settingsToFile(all), words, issues)).toEqual({ ok: true, settings: all });
  });

  test.each(['', 'text', '{}', '{"product":"other","version":1}'])(
    'is refused when it is no such file: %j',
    (text) => {
      expect(settingsFromFile(text, words, issues)).toEqual({ ok: false, why: words.importBad });
    },
  );

  const refused = (settings: object, language: 'zh' | 'en'): string => {
    const text = JSON.stringify({ product: 'gangju', version: 1, ...settings });
    const read =
      language === 'zh'
        ? settingsFromFile(text, words, issues)
        : settingsFromFile(text, english.settings, englishIssues);
    return read.ok ? 'accepted' : read.why;
  };

  test.each([
    [
      { live: 'yes' },
      '文件不符合要求，什么也没有改。live：应为真假值，现为 "yes"',
      'The file does not fit; nothing was changed. live: should be boolean, but is "yes"',
    ],
    [
      { wishes: { scaffoldPoints: 9 } },
      '文件不符合要求，什么也没有改。wishes.scaffoldPoints：应为不大于 5，现为 9',
      'The file does not fit; nothing was changed. wishes.scaffoldPoints: should be <=5, but is 9',
    ],
    [
      { colour: 1 },
      '文件不符合要求，什么也没有改。colour：没有这样的项，请核对拼写',
      'The file does not fit; nothing was changed. colour: is not a known entry',
    ],
  ])('says where it does not fit and why, in both languages: %j', (settings, zh, en) => {
    expect(refused(settings, 'zh')).toBe(zh);
    expect(refused(settings, 'en')).toBe(en);
  });

  test('says what is wrong with a template in it', () => {
    expect(refused({ templates: [{ id: 'x' }] }, 'zh')).toMatch(/templates\.0\.\w+：缺少这一项/u);
  });
});

describe('what comes in or goes back', () => {
  const own = {
    ...defaultPanelSettings,
    live: false,
    templates: [{ id: 'mine' }],
    layouts: [{ id: 'look', margin: 1 }],
    phrases: [{ text: '一句。' }],
    phrasing: {
      plain: false,
      favourites: [{ text: '甲。', kind: 'own' as const, topic: null }],
      recents: [{ text: '乙。', kind: 'own' as const, topic: null }],
    },
    ignores: { documents: { a: ['x'] }, rules: ['stray-space'] },
  };
  const other = {
    ...defaultPanelSettings,
    templates: [{ id: 'theirs' }],
    layouts: [{ id: 'look', margin: 2 }, { id: 'other' }],
    phrases: [{ text: '一句。' }, { text: '两句。' }],
    phrasing: {
      plain: false,
      favourites: [{ text: '丙。', kind: 'own' as const, topic: null }],
      recents: [{ text: '丁。', kind: 'own' as const, topic: null }],
    },
    ignores: { documents: { a: ['y'], b: ['z'] }, rules: [] },
  };

  test('is merged: nothing of one’s own is lost', () => {
    const now = merged(own, other, new Set(KINDS));
    expect(now.templates).toEqual([{ id: 'mine' }, { id: 'theirs' }]);
    expect(now.phrases.map(({ text }) => text)).toEqual(['一句。', '两句。']);
    expect(now.ignores).toEqual({ documents: { a: ['x', 'y'], b: ['z'] }, rules: ['stray-space'] });
    expect(now.layouts).toEqual([{ id: 'look', margin: 2 }, { id: 'other' }]);
    expect(now.phrasing.favourites.map(({ text }) => text)).toEqual(['甲。', '丙。']);
    expect(now.phrasing.recents.map(({ text }) => text)).toEqual(['乙。', '丁。']);
  });

  test('by kinds: the others stay as they were', () => {
    const now = replaced(own, defaultPanelSettings, new Set(['settings'] as const));
    expect(now).toEqual({ ...own, live: true });
    expect(replaced(own, other, new Set(['phrases'] as const))).toEqual({ ...own, phrases: other.phrases });
    expect(replaced(own, defaultPanelSettings, new Set(['favourites'] as const)).phrasing).toEqual({
      ...own.phrasing,
      favourites: [],
    });
    expect(replaced(own, defaultPanelSettings, new Set(['recents'] as const)).phrasing).toEqual({
      ...own.phrasing,
      recents: [],
    });
    expect(replaced(own, other, new Set(['layouts'] as const))).toEqual({ ...own, layouts: other.layouts });
    expect(KINDS.map((kind) => countOf(own, kind))).toEqual([1, 1, 1, 1, 1, 1, 2]);
  });

  test('what a merge replaces is counted: the same name with something else in it', () => {
    const count = (theirs: PanelSettings) => KINDS.map((kind) => replacedByMerge(own, theirs, kind));
    expect(count(own)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(count({ ...own, ...other })).toEqual([1, 0, 1, 0, 0, 0, 0]);
    const fonts = { ...own, fonts: { body: '宋体' } };
    expect(replacedByMerge(fonts, { ...fonts, fonts: { body: '仿宋' } }, 'settings')).toBe(1);
    expect(replacedByMerge(fonts, { ...fonts, fonts: {} }, 'settings')).toBe(0);
  });
});

test('settings of another version are not guessed at', () => {
  expect(parsePanelSettings({ version: 2 })).toMatchObject({ ok: false });
});
