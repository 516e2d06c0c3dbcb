/** @jest-environment jsdom */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { childNames, elements, manifestText, only, parseManifest, projectRoot } from './read';

const manifest = parseManifest();
const app = manifest.documentElement;
const resources = only(manifest, 'Resources');
const resource = (id: string) =>
  elements(resources, '*').find((element) => element.getAttribute('id') === id);
const value = (element: Element) => element.getAttribute('DefaultValue') ?? '';

describe('order', () => {
  test('of the add-in', () => {
    expect(childNames(app)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
  });

  test('of the ribbon, where Word ignores what stands out of order', () => {
    expect(childNames(only(manifest, 'DesktopFormFactor'))).toEqual([
      'GetStarted',
      'FunctionFile',
      'ExtensionPoint',
    ]);
    expect(childNames(only(manifest, 'GetStarted'))).toEqual(['Title', 'Description', 'LearnMoreUrl']);
    expect(childNames(only(manifest, 'CustomTab'))).toEqual(['Group', 'Label']);
    expect(childNames(only(manifest, 'Group'))).toEqual(['Label', 'Icon', 'Control', 'Control', 'Control']);
    for (const control of elements(manifest, 'Control')) {
      expect(childNames(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    }
    expect(childNames(resources)).toEqual(['Images', 'Urls', 'ShortStrings', 'LongStrings']);
  });
});

describe('what it asks for', () => {
  test('no more than reading and writing the document, from WordApi 1.3 on', () => {
    expect(only(manifest, 'Permissions').textContent).toBe('ReadWriteDocument');
    const set = only(manifest, 'Set');
    expect([set.getAttribute('Name'), set.getAttribute('MinVersion')]).toEqual(['WordApi', '1.3']);
    expect(elements(manifest, 'AppDomain')).toEqual([]);
    expect(elements(manifest, 'Runtime')).toEqual([]);
  });

  test('Word only', () => {
    const hosts = elements(manifest, 'Host').map(
      (host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'),
    );
    expect(hosts).toEqual(['Document', 'Document']);
  });

  test('one origin for every address', () => {
    const addresses = [...manifestText.matchAll(/(?:DefaultValue|Value)="(https?:[^"]+)"/g)].map(
      ([, address]) => address!,
    );
    expect(addresses.length).toBeGreaterThan(30);
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(
      new Set(['https://localhost:3000']),
    );
  });
});

describe('resources', () => {
  const referred = elements(manifest, '*').flatMap((element) => element.getAttribute('resid') ?? []);

  test('every reference is answered and every resource is used', () => {
    const ids = elements(resources, '*').flatMap((element) => element.getAttribute('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(referred.filter((id) => resource(id) === undefined)).toEqual([]);
    expect(ids.filter((id) => !referred.includes(id))).toEqual([]);
  });

  test('ids have at most 32 characters', () => {
    for (const id of referred) expect(id.length).toBeLessThanOrEqual(32);
  });

  test.each([
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ])('%s have at most %i characters in both languages', (list, most) => {
    for (const string of elements(only(resources, list), 'String')) {
      const english = only(string, 'Override');
      expect(english.getAttribute('Locale')).toBe('en-US');
      for (const text of [value(string), english.getAttribute('Value') ?? '']) {
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(most);
      }
    }
  });

  test('name and description fit and are in both languages', () => {
    expect(only(manifest, 'DefaultLocale').textContent).toBe('zh-CN');
    const description = [...app.children].find((element) => element.localName === 'Description')!;
    for (const [element, most] of [
      [only(manifest, 'DisplayName'), 125],
      [description, 250],
    ] as const) {
      expect(value(element).length).toBeLessThanOrEqual(most);
      expect(only(element, 'Override').getAttribute('Value')!.length).toBeLessThanOrEqual(most);
    }
  });
});

describe('the buttons do what the code offers', () => {
  const url = (id: string) => new URL(value(resource(id)!));

  test('open, insert, check', () => {
    const actions = elements(manifest, 'Control').map((control) => {
      const action = only(control, 'Action');
      const [source] = elements(action, 'SourceLocation');
      const target = source ? url(source.getAttribute('resid')!) : null;
      return [
        control.getAttribute('id'),
        action.getAttribute('xsi:type'),
        target ? target.pathname + target.search : only(action, 'FunctionName').textContent,
      ];
    });
    expect(actions).toEqual([
      ['Gangju.Open', 'ShowTaskpane', '/taskpane.html'],
      ['Gangju.Insert', 'ExecuteFunction', 'insertOutline'],
      ['Gangju.Check', 'ShowTaskpane', '/taskpane.html?action=check'],
    ]);
  });

  test('both panes are one', () => {
    expect(new Set(elements(manifest, 'TaskpaneId').map((id) => id.textContent)).size).toBe(1);
  });

  test('addresses are pages that the build writes', () => {
    const pages = elements(only(resources, 'Urls'), 'Url').map((element) => new URL(value(element)).pathname);
    expect(new Set(pages)).toEqual(new Set(['/taskpane.html', '/commands.html', '/support.html']));
  });

  test('the function is registered by the commands page', () => {
    const folder = path.join(projectRoot, 'src/commands');
    const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(path.join(folder, name), 'utf8'))
      .join('\n');
    for (const name of elements(manifest, 'FunctionName')) {
      expect(code).toMatch(new RegExp(`actions\\.associate\\(\\s*['"]${name.textContent}['"]`));
    }
  });
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(only(manifest, 'Version').textContent).toBe(`${version}.0`);
});
