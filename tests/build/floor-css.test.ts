import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describeBuilt, dist, filesIn, textOf } from './built';

const floorCss = jest.requireActual<(this: { resourcePath: string }, source: string) => string>(
  '../../scripts/webpack/floor-css',
);
const made = (css: string): string => floorCss.call({ resourcePath: 'a.css' }, css).replace(/\s+/gu, ' ');

/** What Chromium 80 drops together with everything that stands beside it, or leaves out without a twin. */
const TOO_NEW = /:where\(|(?:padding|margin)-(?:inline|block):|[{;\s]inset:|@layer|@container|@property/u;

describe('a stylesheet as the floor reads it', () => {
  test('selectors get a twin that it knows, and newer engines their own', () => {
    expect(made(':is(.a, .b) { color: red }')).toMatch(/:-webkit-any\(\.a, \.b\) \{.*:is\(\.a, \.b\) \{/u);
  });

  test.each([
    ['padding-inline: var(--a)', 'padding-inline-start: var(--a); padding-inline-end: var(--a);'],
    [
      'margin-block: var(--a) calc(1px + var(--b))',
      'margin-block-start: var(--a); margin-block-end: calc(1px + var(--b));',
    ],
  ])('shorthands of two sides name both: %s', (given, sides) => {
    expect(made(`.a { ${given} }`)).toContain(sides);
  });

  test('what parts the items of a row or a column is a margin where there are no distances', () => {
    const css = made(
      '.row { display: flex; gap: 2px 4px } .col { display: flex; flex-direction: column; gap: 3px }',
    );
    expect(css).toMatch(/^@supports \(not \(appearance: none\)\).*\.row > \* \+ \* \{ margin-left: 4px; \}/u);
    expect(css).toContain('.col > * + * { margin-top: 3px; }');
    expect(made('.grid { display: grid; gap: 2px }')).not.toContain('@supports');
  });

  test('imports stay in front', () => {
    expect(made("@import './b.css'; .a { display: flex; gap: 1px }")).toMatch(
      /^@import "\.\/b\.css"; @supports/u,
    );
  });
});

describeBuilt('the built stylesheets', () => {
  test('hold nothing that the floor would drop', () => {
    const sheets = filesIn(dist)
      .filter((name) => name.endsWith('.css'))
      .map((name) => [name, textOf(dist, name)] as const);
    const desk = readFileSync(path.join(dist, 'gangju-desk.html'), 'utf8');
    const all = [...sheets, ['desk', desk.slice(desk.indexOf('<style'), desk.indexOf('</style>'))] as const];
    expect(
      all.flatMap(([name, css]) => (TOO_NEW.test(css) ? [`${name}: ${TOO_NEW.exec(css)![0]}`] : [])),
    ).toEqual([]);
  });
});
