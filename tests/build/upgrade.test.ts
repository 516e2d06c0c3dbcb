import { siteFiles } from '../../scripts/webpack/site';
import { manifestText } from '../manifest/read';

/*
 * An upgrade and the way back, as the guide says it: the new zip is unpacked over the old files and nothing is
 * deleted; back is the old zip once more.
 */

const encode = (text: string) => new Uint8Array(Buffer.from(text));
const decode = (bytes: Uint8Array) => Buffer.from(bytes).toString();

/** A release: its page, its first script, one that the first fetches later, and its manifest. */
function release(hash: string, version: string, revision: number, house: string | null = null) {
  const page = `<meta http-equiv="Content-Security-Policy" content=""><meta name="gangju-house" content=""><script id="office-js" src="" async></script><script src="taskpane.${hash}.js"></script>`;
  const site = {
    'taskpane.html': encode(page),
    [`taskpane.${hash}.js`]: encode(`import("./later.${hash}.js")`),
    [`later.${hash}.js`]: encode(`"later of ${hash}"`),
    'manifest.xml': encode(manifestText.replace(/<Version>[^<]+</u, `<Version>${version}.0<`)),
  };
  const target = { site: 'https://x.example/gangju', officeJs: '/office-js/office.js', revision, house };
  return siteFiles(site, target, { encode, decode });
}
type Files = Readonly<Record<string, Uint8Array>>;
/** Every file that a page needs, itself included, by what the files name. */
function needed(files: Files, page = 'site/taskpane.html'): Record<string, string> {
  const found: Record<string, string> = {};
  const open = [page];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const text = decode(files[name]!);
    found[name] = text;
    for (const [script] of text.matchAll(/\w+\.[0-9a-f]{10}\.js/gu))
      if (!(`site/${script}` in found)) open.push(`site/${script}`);
  }
  return found;
}
const versionOf = (files: Files): number[] =>
  /<Version>([\d.]+)</u.exec(decode(files['manifest.xml']!))![1]!.split('.').map(Number);
const rises = (from: number[], to: number[]): boolean => {
  const at = from.findIndex((part, index) => part !== to[index]);
  return at >= 0 && to[at]! > from[at]!;
};

const older = release('aaaaaaaaaa', '0.1.0', 1, '{"version":1,"name":"某单位"}');
const newer = release('bbbbbbbbbb', '0.2.0', 0);
const upgraded = { ...older, ...newer };
const back = { ...upgraded, ...older };

test('after an upgrade the new page has all of its files, and open panels still have theirs', () => {
  expect(needed(upgraded)).toEqual(needed(newer));
  for (const [name, text] of Object.entries(needed(older)))
    if (name !== 'site/taskpane.html') expect(decode(upgraded[name]!)).toBe(text);
});

test('a profile that is on the server is not written over by a zip without one', () => {
  expect(newer).not.toHaveProperty(['site/house.json']);
  expect(decode(upgraded['site/house.json']!)).toContain('某单位');
});

test('the way back is the old page with all of its files', () => {
  expect(needed(back)).toEqual(needed(older));
});

test('the manifest’s version rises with each release, and with each giving out of one', () => {
  expect(versionOf(older)).toEqual([0, 1, 0, 1]);
  expect(rises(versionOf(older), versionOf(newer))).toBe(true);
  expect(rises(versionOf(older), versionOf(release('aaaaaaaaaa', '0.1.0', 2)))).toBe(true);
});

test('on the way back the manifest need not be changed: both name the same addresses', () => {
  const bare = (files: Files) => decode(files['manifest.xml']!).replace(/<Version>[^<]+</u, '');
  expect(bare(older)).toBe(bare(newer));
});
