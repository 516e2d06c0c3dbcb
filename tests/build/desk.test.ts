import { createHash } from 'node:crypto';
import { describeBuilt, dist, filesIn, textOf } from './built';

/** One file that can be carried on a stick: bytes at most. */
const MOST_BYTES = 1.5 * 1024 * 1024;

describeBuilt("the reviewer's desk", () => {
  const html = () => textOf(dist, 'gangju-desk.html');
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
  const directive = (name: string) =>
    new RegExp(`${name} ([^;"]*)`, 'u').exec(html())?.[1]?.split(' ') ?? null;

  test('is one file, small enough to hand on, and leaves nothing beside it', () => {
    expect(Buffer.byteLength(html())).toBeLessThanOrEqual(MOST_BYTES);
    expect(filesIn(dist).filter((name) => /(^|\/)desk[.\w]*\.(js|css)$/u.test(name))).toEqual([]);
    expect(html()).not.toMatch(/<link|<script[^>]* src=|<img/u);
  });

  test('its policy names its own script and style by hash, workers of its own, and no way to send anything', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/u.exec(html())![1]!;
    const script = html().slice(html().indexOf('<script>') + 8, html().lastIndexOf('</script>'));
    const style = html().slice(html().indexOf('<style>') + 7, html().indexOf('</style>'));
    expect(directive('default-src')).toEqual(["'none'"]);
    expect(directive('script-src')).toEqual([hashOf(script)]);
    expect(directive('style-src')).toContain(hashOf(style));
    expect(directive('worker-src')).toEqual(['blob:']);
    expect(policy).not.toMatch(/connect-src|unsafe|https?:/u);
    expect(script).not.toMatch(/<\/script/iu);
  });
});
