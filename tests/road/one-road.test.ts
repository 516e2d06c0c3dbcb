import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runProgram } from '../../src/cli/program';
import { insertMissingOutline } from '../../src/commands/insert-outline';
import { readPreferences } from '../../src/commands/preferences';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../src/core/template/builtin';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { ownTemplates } from '../../src/road/own-templates';
import { SETTINGS_KEY } from '../../src/road/settings-key';
import { defaultPanelSettings } from '../../src/taskpane/settings/defaults';
import type { PanelSettings } from '../../src/taskpane/settings/schema';
import { analyseNow } from '../../src/taskpane/store/analyse';
import { createSession } from '../../src/taskpane/store/session';
import { initialState } from '../../src/taskpane/store/state';
import { createStore } from '../../src/taskpane/store/store';
import { empty, unfinished } from '../taskpane/gallery/papers';

const house = {
  ...templateById('2023-theme-education')!,
  id: 'our-house',
  title: '本单位模板',
  dimensions: [
    { id: 'grain', name: '守粮护仓', aliases: [], topics: [] },
    { id: 'roads', name: '修桥补路', aliases: [], topics: [] },
  ],
};

const folder = mkdtempSync(path.join(tmpdir(), 'gangju-road-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const linesOf = (host: MemoryHost) => host.paragraphs.map(({ text }) => text);

async function byPanel(paper: readonly string[], settings: PanelSettings): Promise<string[]> {
  const host = new MemoryHost(paper);
  const session = createSession({
    host,
    store: createStore(initialState(settings)),
    analyse: (snapshot, request) => Promise.resolve(analyseNow(snapshot, request)),
    prepare: () => Promise.resolve(),
    documentKey: 'doc',
    keep: () => true,
  });
  await session.insert();
  return linesOf(host);
}

async function byRibbon(paper: readonly string[], settings: PanelSettings): Promise<string[]> {
  const getItem = (key: string) => (key === SETTINGS_KEY ? JSON.stringify(settings) : null);
  Object.defineProperty(globalThis, 'localStorage', { value: { getItem }, configurable: true });
  const host = new MemoryHost(paper);
  await insertMissingOutline(host, await readPreferences());
  return linesOf(host);
}

async function byCommandLine(paper: readonly string[], ...options: string[]): Promise<string[]> {
  const source = path.join(folder, 'paper.txt');
  const target = path.join(folder, 'done.txt');
  writeFileSync(source, paper.join('\n'));
  const io = {
    input: () => Promise.resolve(new Uint8Array()),
    out: () => Promise.resolve(),
    err: () => undefined,
    color: false,
    columns: 80,
    interactive: false,
  };
  expect(await runProgram(['outline', source, '-o', target, '--force', ...options], io, {})).toBe(0);
  return readFileSync(target, 'utf8').replace(/\n$/, '').split('\n');
}

describe.each([
  ['an empty document', empty],
  ['a started one', unfinished],
])('%s', (_, paper) => {
  test('becomes the same paper by panel, ribbon and command line', async () => {
    // Where nothing is known, panel and ribbon ask which meeting it is for; the command line says which it took.
    const settings = { ...defaultPanelSettings, template: paper === empty ? DEFAULT_TEMPLATE_ID : 'auto' };
    const panel = await byPanel(paper, settings);
    expect(panel.length).toBeGreaterThan(paper.length);
    expect(await byRibbon(paper, settings)).toEqual(panel);
    expect(await byCommandLine(paper)).toEqual(panel);
  });

  test('the same with a template of one’s own and other wishes', async () => {
    const wishes = { scaffoldPoints: 1, items: false, title: false, preamble: false };
    const settings = { ...defaultPanelSettings, template: house.id, templates: [house], wishes };
    const panel = await byPanel(paper, settings);
    expect(panel.join('\n')).toContain('修桥补路');
    expect(await byRibbon(paper, settings)).toEqual(panel);
    const file = path.join(folder, 'house.json');
    writeFileSync(file, JSON.stringify(house));
    const options = ['--scaffold', '1', '--no-items', '--no-title', '--no-preamble'];
    expect(await byCommandLine(paper, '--template', file, ...options)).toEqual(panel);
  });
});

test('for an empty document that nothing is known of, neither panel nor ribbon takes a template unasked', async () => {
  expect(await byPanel(empty, defaultPanelSettings)).toEqual(empty);
  expect(await byRibbon(empty, defaultPanelSettings)).toEqual(empty);
});

test('a template of one’s own is found by the ribbon without being asked for, as by the panel', async () => {
  expect(ownTemplates([house])).toHaveLength(1);
  const paper = ['一、存在的问题', '（一）在守粮护仓方面。查得少。', '（二）在修桥补路方面。修得慢。'];
  const settings = { ...defaultPanelSettings, templates: [house] };
  const ribbon = await byRibbon(paper, settings);
  expect(ribbon.join('\n')).not.toContain('理论学习');
  expect(ribbon).toEqual(await byPanel(paper, settings));
});
