import fc from 'fast-check';
import { check } from '../../../src/core/checks/check';
import { TextMemo } from '../../../src/core/checks/memo';
import { rules } from '../../../src/core/checks/registry';
import { defaultSettings } from '../../../src/core/checks/settings';
import type { Finding } from '../../../src/core/checks/types';
import { applyEdits } from '../../../src/core/document/apply';
import type { Edit } from '../../../src/core/document/edit';
import type { Paragraph } from '../../../src/core/document/types';
import { recognise } from '../../../src/core/outline/recognise';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../../src/core/template/builtin';
import { paper } from '../../support/right-paper';
import { checkParagraphs } from './support/run';
import { paragraphsOf } from './support/text';

const RUNS = 300;

/** Scraps of what such papers are made of, right and wrong, in any order. */
const scrap = fc.constantFrom(
  ...[
    '一、存在的问题',
    '二、典型案例剖析',
    '三、问题的原因',
    '四、整改的措施',
    '（一）在理论学习方面。',
    '(二)政治素质方面',
    '㈢能力本领方面',
    '（五）、担当作为',
    '六、',
  ],
  ...[
    '一是',
    '二是',
    '三是',
    '第一，',
    '第二，',
    '首先，',
    '最后，',
    '1.',
    '2、',
    '（1）',
    '①',
    '一方面，',
    '另一方面，',
  ],
  ...[
    '学习不够。',
    '用得少，',
    '我没有做到',
    ',',
    '.',
    ';',
    ':',
    '?',
    '!',
    '...',
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '(',
    ')',
    '（',
    '）',
    '《',
    '》',
    '【待补：',
    '】',
    '[',
    ']',
    '{{',
    '}}',
  ],
  ...[
    ' ',
    '　',
    '\u000B',
    '\t',
    '\n',
    '\n',
    '\n',
    '××',
    'XX',
    'X',
    '*',
    '**',
    '__',
    '某某',
    'A总书记',
    'ZZ',
    'AI',
    'www.a.cn',
    '会员',
    '下载范文',
    '13900000000',
    '2023年',
    '，，',
    '𠮷',
    '\ud800',
    '……',
    '…………1',
  ],
  paper(),
  paper().replace(/\n/gu, ''),
  paper({ numbers: [1, 2, 2, 4, 6, 9] }),
);
const text = fc.array(scrap, { maxLength: 30 }).map((scraps) => scraps.join(''));

const overlaps = (edits: readonly Edit[]): boolean => {
  const spans = edits.flatMap((edit) =>
    edit.kind === 'replace'
      ? [[edit.paragraph, edit.start, edit.end] as const]
      : edit.kind === 'split'
        ? [[edit.paragraph, edit.at, edit.until] as const]
        : [],
  );
  return spans.some(([p, s, e], i) => spans.some(([q, t, f], j) => i < j && p === q && s < f && t < e));
};

const key = (finding: Finding): string =>
  JSON.stringify([finding.rule, finding.target, finding.span, finding.variant]);
const fixable = (findings: readonly Finding[], rule: string) =>
  findings.filter((finding) => finding.rule === rule && finding.fix !== null);

test('never throws, spans lie in the text, the same again gives the same', () => {
  fc.assert(
    fc.property(text, (source) => {
      const paragraphs = paragraphsOf(source);
      const findings = checkParagraphs(paragraphs);
      for (const { span, fix } of findings) {
        const length = paragraphs[span.paragraph]!.text.length;
        expect(span.start >= 0 && span.start <= span.end && span.end <= length).toBe(true);
        if (fix !== null) expect(() => applyEdits(paragraphs, fix)).not.toThrow();
      }
      expect(new Set(findings.map(key)).size).toBe(findings.length);
      expect(checkParagraphs(paragraphs)).toEqual(findings);
    }),
    { numRuns: RUNS },
  );
});

/** Findings of `rule` that a click could mend, gone after all of them were. */
function expectMended(source: string, kinds: readonly string[]): void {
  const paragraphs = paragraphsOf(source);
  const findings = checkParagraphs(paragraphs);
  for (const rule of new Set(findings.map((finding) => finding.rule))) {
    if (!kinds.includes(rule)) continue;
    const edits = fixable(findings, rule).flatMap((finding) => finding.fix ?? []);
    if (edits.length === 0) continue;
    expect([rule, overlaps(edits)]).toEqual([rule, false]);
    const after = checkParagraphs(applyEdits(paragraphs, edits));
    expect([rule, fixable(after, rule)]).toEqual([rule, []]);
    const before = findings.filter((finding) => finding.rule === rule).length;
    expect(after.filter((finding) => finding.rule === rule).length).toBeLessThan(before);
  }
}

const ofKind = (kind: string): string[] => rules.filter((rule) => rule.kind === kind).map((rule) => rule.id);

test('fixes of characters: of any text, together, and none of their kind is left', () => {
  fc.assert(
    fc.property(text, (source) => expectMended(source, ofKind('text'))),
    { numRuns: RUNS },
  );
});

test('a quotation mark that would be read as an apostrophe once turned is not turned', () => {
  for (const source of ['’一、存在的问题13900000000‘ZZ', '他说’学了3‘遍A', '’A‘B’C‘']) {
    expectMended(source, ['unbalanced-quotes']);
  }
});

test('fixes of numbers and run-on paragraphs: of any numbering of a paper', () => {
  const numbers = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 6, maxLength: 6 });
  const joined = fc.subarray(['\n（二）在', '\n（五）在', '\n三、', '\n（三）本领']);
  fc.assert(
    fc.property(numbers, joined, (values, joints) => {
      let source = paper({ numbers: values });
      for (const joint of joints) source = source.replace(joint, joint.slice(1));
      expectMended(source, ofKind('paper'));
    }),
    { numRuns: 100 },
  );
});

test('with what is kept the findings are the same, edit after edit', () => {
  const template = templateById(DEFAULT_TEMPLATE_ID)!;
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (sources) => {
      const memo = new TextMemo();
      for (const source of sources) {
        const paragraphs: Paragraph[] = paragraphsOf(source);
        const outline = recognise(paragraphs, template);
        expect(check(paragraphs, outline, template, defaultSettings, memo)).toEqual(
          check(paragraphs, outline, template),
        );
      }
    }),
    { numRuns: 60 },
  );
});

test('switched off, every rule is silent', () => {
  const off = {
    ...defaultSettings,
    rules: Object.fromEntries(rules.map((rule) => [rule.id, 'off' as const])),
  };
  expect(checkParagraphs(paragraphsOf('(一),【待补：】\n一、'), undefined, off)).toEqual([]);
});
