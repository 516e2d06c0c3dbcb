import { SaxesParser } from 'saxes';
import { contentSecurityPolicy } from '../../scripts/webpack/csp';
import { manifestFor } from '../../scripts/webpack/manifest';
import { deskFor, pageFor, siteFiles } from '../../scripts/webpack/site';
import { DEFAULT_ORIGIN, OFFICE_JS_CDN, officeJsFrom, originFrom } from '../../scripts/webpack/settings';
import { manifestText } from '../manifest/read';

/** How often each element stands in well-formed XML; throws where it is not. */
function elementsOf(xml: string): Record<string, number> {
  const counts: Record<string, number> = {};
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => (counts[name] = (counts[name] ?? 0) + 1));
  parser.write(xml).close();
  return counts;
}

describe('ORIGIN', () => {
  test.each([
    [undefined, DEFAULT_ORIGIN],
    ['', DEFAULT_ORIGIN],
    ['https://office.example.org', 'https://office.example.org'],
    ['https://office.example.org/', 'https://office.example.org'],
    [' https://office.example.org:8443 ', 'https://office.example.org:8443'],
    ['https://office.example.org/addins', 'https://office.example.org/addins'],
    ['https://x.example/tools/gangju/', 'https://x.example/tools/gangju'],
    ['https://x.example/工具/', 'https://x.example/%E5%B7%A5%E5%85%B7'],
  ])('%j is %s', (given, origin) => {
    expect(originFrom(given)).toBe(origin);
  });

  test.each([
    'http://office.example.org',
    'office.example.org',
    "https://office.example.org/a'b",
    'https://office.example.org/a;b',
    'https://office.example.org/a,b',
    'https://office.example.org/a//b',
    'https://office.example.org/?a=1',
    'https://office.example.org?',
    'https://office.example.org#',
    'https://someone@office.example.org',
    'file:///C:/addin',
    'https://',
  ])('%s is refused in words', (given) => {
    expect(() => originFrom(given)).toThrow(`ORIGIN must be an https origin`);
    expect(() => originFrom(given)).toThrow(`got "${given}"`);
  });
});

describe('OFFICE_JS', () => {
  test.each([
    [undefined, OFFICE_JS_CDN],
    ['/office-js/office.js', '/office-js/office.js'],
    ['https://cdn.example.org/lib/office.js', 'https://cdn.example.org/lib/office.js'],
  ])('%j is %s', (given, address) => {
    expect(officeJsFrom(given)).toBe(address);
  });

  test.each([
    'http://cdn.example.org/office.js',
    '//cdn.example.org/office.js',
    'office.js',
    '/a"b',
    'javascript:x',
  ])('%s is refused in words', (given) => {
    expect(() => officeJsFrom(given)).toThrow('OFFICE_JS must be an https address');
  });
});

describe('the content security policy', () => {
  const directives = (officeJs: string) =>
    new Map(
      contentSecurityPolicy(officeJs)
        .split('; ')
        .map((directive) => [directive.split(' ')[0]!, directive.split(' ').slice(1)]),
    );

  test('allows nothing by default and scripts from two places', () => {
    const policy = directives('https://cdn.example.org/lib/office.js');
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'", 'https://cdn.example.org']);
    expect(policy.get('form-action')).toEqual(["'none'"]);
  });

  test('a path of our own adds no place', () => {
    expect(directives('/office-js/office.js').get('script-src')).toEqual(["'self'"]);
  });

  test('lets nothing be sent, no text be evaluated and no inline style or script in', () => {
    const policy = contentSecurityPolicy(OFFICE_JS_CDN);
    expect(policy).not.toMatch(/unsafe|connect-src|\*/);
  });

  test('lets one file be fetched and nothing else, where a page reads the profile of its house', () => {
    const house = 'https://x.example/tools/gangju/house.json';
    const policy = contentSecurityPolicy(OFFICE_JS_CDN, house);
    expect(policy.split('; ').filter((directive) => directive.startsWith('connect-src'))).toEqual([
      `connect-src ${house}`,
    ]);
    expect(policy).not.toMatch(/unsafe|\*/);
  });
});

test('the manifest is rewritten for its server, and nothing of the development server is left', () => {
  const rewritten = manifestFor(manifestText, 'https://office.example.org');
  expect(rewritten).not.toContain('localhost');
  expect(rewritten.match(/https:\/\/office\.example\.org\//g)).toHaveLength(
    manifestText.match(/https:\/\/localhost:3000\//g)!.length,
  );
});

describe('a site that was made for one address is made for another', () => {
  const page =
    '<meta http-equiv="Content-Security-Policy" content="old"><meta name="gangju-house" content="old"><script id="office-js" src="old" async></script>';
  const target = { site: 'https://x.example/tools/gangju', officeJs: 'https://cdn.example.org/a.js?x=1&y=2' };

  test('a page names its office.js, its profile and the policy, however often it is written', () => {
    const once = pageFor(page, target);
    expect(once).toContain('src="https://cdn.example.org/a.js?x=1&amp;y=2"');
    expect(once).toContain('name="gangju-house" content="https://x.example/tools/gangju/house.json"');
    expect(once).toContain('connect-src https://x.example/tools/gangju/house.json;');
    expect(once).not.toContain('old');
    expect(pageFor(once, target)).toBe(once);
  });

  test('a page that reads no profile may fetch nothing', () => {
    expect(pageFor(page.replace('gangju-house', 'other'), target)).not.toContain('connect-src');
  });

  test('the desk holds the profile as data that no page ends', () => {
    const desk = '<script type="application/json" id="gangju-house"></script>';
    const made = deskFor(desk, '\uFEFF{ "version": 1, "name": "</script><script>$&" }');
    expect(made.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(made.slice(desk.indexOf('>') + 1, made.lastIndexOf('<')))).toEqual({
      version: 1,
      name: '</script><script>$&',
    });
    expect(deskFor(made, null)).toBe(desk);
  });

  test('all files of it, with settings for three servers', () => {
    const encode = (text: string) => new Uint8Array(Buffer.from(text));
    const decode = (bytes: Uint8Array) => Buffer.from(bytes).toString();
    const files = siteFiles(
      { 'manifest.xml': encode(manifestText), 'taskpane.html': encode(page), 'a.0123456789.js': encode('1') },
      { ...target, revision: 2, house: '{"version":1}' },
      { encode, decode },
    );
    expect(Object.keys(files).sort()).toEqual([
      'manifest.xml',
      'nginx.conf',
      'site/.htaccess',
      'site/a.0123456789.js',
      'site/house.json',
      'site/manifest.xml',
      'site/taskpane.html',
      'site/web.config',
    ]);
    expect(decode(files['manifest.xml']!)).not.toContain('localhost');
    expect(elementsOf(decode(files['site/web.config']!))).toMatchObject({ configuration: 1, mimeMap: 3 });
    expect(decode(files['nginx.conf']!)).toContain('location ^~ /tools/gangju/ {');
  });
});
