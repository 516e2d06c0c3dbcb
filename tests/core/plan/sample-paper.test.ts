import { readFileSync } from 'node:fs';
import { applyEdits } from '../../../src/core/document/apply';
import { givenBeside } from '../../support/beside';
import { paper, plan } from './papers';

/* A real, complete paper that is not part of the project. */
givenBeside('samples/2023-theme-education.txt', 'the sample paper', (file) => {
  const lines = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
  const wishes = { scaffoldPoints: 3, items: true };
  const missing = (taken: (line: string) => boolean) => {
    const left = paper(...lines.filter((line) => !taken(line)));
    const planned = plan(left, wishes);
    return { left, ...planned, after: applyEdits(left, planned.edits).map((p) => p.text) };
  };

  it('lacks nothing', () => {
    expect(plan(paper(...lines), wishes).items).toEqual([]);
  });

  it.each([0, 1, 2, 3, 4, 5])('gets dimension %i back where it was', (k) => {
    const starts = ['（一）在', '（二）在', '（三）在', '（四）在', '（五）在', '（六）在'];
    const at = lines.findIndex((line) => line.startsWith(starts[k] ?? ''));
    const { items, after } = missing((line) => line === lines[at]);
    expect(items.filter((i) => i.kind === 'heading')).toHaveLength(1);
    const heading = (lines[at] ?? '').slice(0, (lines[at] ?? '').indexOf('。') + 1);
    expect(after[at]?.startsWith(heading)).toBe(true);
    expect(after).toHaveLength(lines.length);
  });

  it.each(['二、', '三、', '四、'])('gets the heading %s back where it was', (number) => {
    const at = lines.findIndex((line) => line.startsWith(number));
    const next = lines.findIndex((line, i) => i > at && /^[三四]、/.test(line));
    const end = next < 0 ? lines.length : next;
    const { after, items } = missing((line) => {
      const i = lines.indexOf(line);
      return i >= at && i < end;
    });
    expect(after[at]).toBe(lines[at]);
    expect(items.some((i) => i.kind === 'renumber')).toBe(false);
  });
});
