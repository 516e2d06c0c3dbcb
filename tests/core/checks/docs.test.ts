import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checks as words } from '../../../src/strings/zh-CN/checks';
import { overlapRules, overlapThresholds } from '../../../src/core/checks/overlap/heads';
import type { Rule } from '../../../src/core/checks/rule';
import { ruleModules } from './support/modules';
import type { RuleModule } from './support/modules';
import { quoted, run } from './support/run';

const file = path.join(__dirname, '../../../docs/rules.md');
const SEVERITIES = { error: '错误', warning: '警告', info: '提示' } as const;
const BASES = { standard: '标准', notice: '通知', practice: '惯例' } as const;

const INTRODUCTION = `# 检查规则

本页由规则登记表生成，请勿手工修改：\`UPDATE_DOCS=1 npx jest tests/core/checks/docs\`。

每条规则都可以在设置文件里关闭或改变级别，阈值也在那里修改，格式见 [settings.schema.json](settings.schema.json)：

\`\`\`json
{
  "version": 1,
  "rules": { "heading-length": "off", "stray-space": "warning" },
  "thresholds": { "many-points.over": 2 }
}
\`\`\`

级别：**错误**，通常会被退回；**警告**，审核时会问到；**提示**，仅供参考。依据为“标准”的才是规定，其余为实务通常做法，建议核对。提纲（模板）写明某部分不作要求或级别不同的，以提纲为准。目录、引文和附在后面的别的材料中不检查。`;

/** The first wrong example, its place marked; whole papers are told by their message alone. */
function example({ rule, examples }: RuleModule): string {
  const [wrong] = examples.wrong;
  if (wrong === undefined) return '';
  const { paragraphs, findings } = run(wrong.text, wrong.template);
  const found = findings.filter((finding) => finding.rule === rule.id);
  const [first] = found;
  if (first === undefined) return '';
  const message = ruleMessage(rule, first.variant)(first.params);
  if (wrong.text.includes('\n')) {
    const at = quoted(paragraphs, first);
    return at === '' ? `- 例：${message}` : `- 例：\`${at.trim()}\` → ${message}`;
  }
  const fixed = wrong.fixed === undefined ? '' : `，可改为：\`${visible(wrong.fixed)}\``;
  return `- 例：\`${visible(wrong.text)}\` → ${message}${fixed}`;
}

const visible = (text: string): string => text.replaceAll('\u000B', '↵');

function ruleMessage(rule: Rule, variant = 'default') {
  const { messages } = words.rules[rule.id as keyof typeof words.rules];
  return messages[variant] ?? messages['default']!;
}

function entry(module: RuleModule): string {
  const { rule } = module;
  const { title, why } = words.rules[rule.id as keyof typeof words.rules];
  const thresholds = Object.entries(rule.thresholds ?? {}).map(
    ([name, value]) => `\`${rule.id}.${name}\` = ${value}`,
  );
  return [
    `## ${rule.id}`,
    '',
    `**${title}**（${SEVERITIES[rule.severity]}）。${why}`,
    '',
    `- 依据（${BASES[rule.source.basis]}）：${rule.source.reference}`,
    ...(thresholds.length === 0 ? [] : [`- 阈值：${thresholds.join('，')}`]),
    example(module),
  ]
    .filter((line, index) => line !== '' || index < 5)
    .join('\n');
}

/** Rules that look at more than one paper, and the thresholds that all rules about copied text share. */
function overlapEntries(): string[] {
  const heads = overlapRules.map(({ id, severity, source }) => {
    const { title, why } = words.rules[id];
    return `## ${id}\n\n**${title}**（${SEVERITIES[severity]}）。${why}\n\n- 依据（${BASES[source.basis]}）：${source.reference}`;
  });
  const thresholds = Object.entries(overlapThresholds).map(
    ([name, value]) =>
      `- \`${name}\` = ${value}：${words.thresholds[name as keyof typeof overlapThresholds]}`,
  );
  return [
    '## 比对\n\n以下规则要有别的文件才能比（`gangju overlap`、`gangju check --overlap`、审阅台、面板“比对”页），只报告哪里相同、有多少。阈值由比对的各条规则（含 overlap-inside、overlap-measure-problem）共用：',
    thresholds.join('\n'),
    ...heads,
  ];
}

/** `UPDATE_DOCS=1 npx jest tests/core/checks` writes it anew. */
test('docs/rules.md says what the registry says', () => {
  const source = [INTRODUCTION, ...ruleModules.map(entry), ...overlapEntries()].join('\n\n');
  const text = `${source.replace(/\n{3,}/gu, '\n\n')}\n`;
  if (process.env['UPDATE_DOCS'] !== undefined) writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
});
