import { contentSecurityPolicy } from '../../scripts/webpack/csp';
import { manifestFor } from '../../scripts/webpack/manifest';
import { DEFAULT_ORIGIN, OFFICE_JS_CDN, officeJsFrom, originFrom } from '../../scripts/webpack/settings';
import { manifestText } from '../manifest/read';

describe('ORIGIN', () => {
  test.each([
    [undefined, DEFAULT_ORIGIN],
    ['', DEFAULT_ORIGIN],
    ['https://office.example.org', 'https://office.example.org'],
    ['https://office.example.org/', 'https://office.example.org'],
    [' https://office.example.org:8443 ', 'https://office.example.org:8443'],
  ])('%j is %s', (given, origin) => {
    expect(originFrom(given)).toBe(origin);
  });

  test.each([
    'http://office.example.org',
    'office.example.org',
    'https://office.example.org/addins',
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
});

test('the manifest is rewritten for its server, and nothing of the development server is left', () => {
  const rewritten = manifestFor(manifestText, 'https://office.example.org');
  expect(rewritten).not.toContain('localhost');
  expect(rewritten.match(/https:\/\/office\.example\.org\//g)).toHaveLength(
    manifestText.match(/https:\/\/localhost:3000\//g)!.length,
  );
});
