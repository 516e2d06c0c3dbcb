import { parse } from 'acorn';
import { describeBuilt, dist, filesIn, textOf } from './built';

/** The edition of the language that Chromium 80 knows; of the later ones it has class fields, which are looked for apart. */
const EDITION = 2020;

/** Called by nobody's code unless it is shimmed (src/shims): what came after Chromium 80. */
const TOO_NEW =
  /\.(?:findLast|findLastIndex|toSorted|toReversed|toSpliced)\(|\bstructuredClone\(|\.canParse\(|Promise\.any\(|Object\.groupBy\(|Array\.fromAsync\(|AbortSignal\.(?:timeout|any)\(/;

/** Public and private fields (Chromium 72 and 74) are left as they are; their words are taken out before the parse. */
const parses = (text: string): string => {
  try {
    parse(text, { ecmaVersion: EDITION });
    return '';
  } catch (problem) {
    const { message, pos = 0 } = problem as { message: string; pos?: number };
    return `${message}: ${text.slice(Math.max(0, pos - 40), pos + 40)}`;
  }
};

describeBuilt('every script can be read by the floor of panel and desk', () => {
  const scripts = () => filesIn(dist).filter((name) => name.endsWith('.js'));

  test('its syntax', () => {
    const wrong = scripts().flatMap((name) => {
      const said = parses(textOf(dist, name));
      return said === '' ? [] : [`${name}: ${said}`];
    });
    expect(wrong).toEqual([]);
  });

  test('and that of the desk', () => {
    const html = textOf(dist, 'gangju-desk.html');
    const script = html.slice(html.indexOf('<script>') + 8, html.lastIndexOf('</script>'));
    expect(parses(script)).toBe('');
    expect(TOO_NEW.exec(script)?.[0]).toBeUndefined();
  });

  test('what it calls', () => {
    expect(scripts().filter((name) => TOO_NEW.test(textOf(dist, name)))).toEqual([]);
  });
});
