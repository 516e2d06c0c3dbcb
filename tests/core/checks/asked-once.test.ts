import { straySpace } from '../../../src/core/checks/rules/stray-space';
import type { RuleContext } from '../../../src/core/checks/rule';
import { plainParagraph } from '../../../src/core/document/plain-paragraph';

test('what a paragraph says of its blanks is asked once, however many it has', () => {
  const text = '  读'.repeat(500);
  let read = 0;
  const paragraph = Object.defineProperty(plainParagraph(''), 'text', {
    get() {
      read++;
      return text;
    },
  });
  const hits = Array.from({ length: 499 }, (_, i) => ({
    paragraph: 0,
    start: 3 * (i + 1),
    end: 3 * (i + 1) + 2,
    params: {},
  }));
  const context = { paragraphs: [paragraph], nodes: [] } as unknown as RuleContext;
  expect(straySpace.settle!(hits, context)).toEqual(hits);
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(5);
});
