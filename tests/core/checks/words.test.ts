import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { overlapRules } from '../../../src/core/checks/overlap/heads';
import { rules } from '../../../src/core/checks/registry';
import { messageOf } from '../../../src/strings/check-words';
import { checks as english } from '../../../src/strings/en-US/checks';
import { checks as chinese } from '../../../src/strings/zh-CN/checks';

const folder = path.join(__dirname, '../../../src/core/checks/rules');

/** Variants named in a rule's source, its helpers included. */
function variantsIn(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/variant: '([a-z-]+)'/gu)].map((match) => match[1]!);
}

describe.each([
  ['zh-CN', chinese],
  ['en-US', english],
])('%s', (_, words) => {
  test('has words for every rule and no others', () => {
    expect(Object.keys(words.rules).sort()).toEqual(
      [...rules, ...overlapRules].map((rule) => rule.id).sort(),
    );
  });

  test.each(rules.map((rule) => rule.id))('%s: title, reason, every variant', (id) => {
    const { title, messages, why } = words.rules[id as keyof typeof words.rules];
    expect(title).not.toBe('');
    expect(why).not.toBe('');
    expect(Object.keys(messages)).toEqual(
      expect.arrayContaining(['default', ...variantsIn(path.join(folder, `${id}.ts`))]),
    );
  });

  test('only a standard is called a regulation', () => {
    expect(words.sources.standard('X')).toContain('X');
    expect(words.sources.practice('X')).not.toMatch(/依据.*的规定/u);
  });
});

test('both languages have the same variants', () => {
  for (const { id } of [...rules, ...overlapRules]) {
    const key = id as keyof typeof chinese.rules;
    expect([id, Object.keys(english.rules[key].messages)]).toEqual([
      id,
      Object.keys(chinese.rules[key].messages),
    ]);
  }
});

test('the folder of rules is the one looked at', () => {
  expect(readdirSync(folder).length).toBe(rules.length);
});

test('an unknown rule is shown by its id', () => {
  expect(messageOf({ rule: 'x', params: {} }, chinese)).toBe('x');
});
