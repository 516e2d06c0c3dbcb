import type { Edit } from '../document/edit';
import type { Paragraph } from '../document/types';
import { isClosedTable } from '../outline/cells';
import type { Outline, Region } from '../outline/types';
import type { Template } from '../template/schema';
import { leftOutIn } from './left-out';
import { NO_MEMO, Shared, type TextMemo } from './memo';
import { allNodes } from './outline-walk';
import { rules as registry } from './registry';
import type { Hit, PaperRule, PlacedHit, Rule, RuleContext, TextRule } from './rule';
import { bitsOf, scanMarks, type MarkedLine } from './scan';
import { defaultSettings } from './default-settings';
import { byPlace, type CheckSettings, type Finding, type MessageParams, type Severity } from './types';

/**
 * All faults of a paper in one pass, in document order.
 *
 * @param paragraphs The document.
 * @param outline What `recognise` found in it with `template`.
 * @param settings Severities and thresholds of the house; see docs/settings.schema.json.
 * @param memo For whoever checks the same document again and again: what depends on a text alone is kept in it.
 */
export function check(
  paragraphs: readonly Paragraph[],
  outline: Outline,
  template: Template,
  settings: CheckSettings = defaultSettings,
  memo: TextMemo = NO_MEMO,
): Finding[] {
  const selection = outline.foreign ? selectionFor(settings).hygiene : selectionFor(settings);
  memo.turn();
  const facts = readLines(paragraphs, selection, outline.ignored, memo);
  const nodes = allNodes(outline);
  const context: RuleContext = {
    memo,
    shared: new Shared(),
    paragraphs,
    outline,
    template,
    settings,
    lines: facts.map((fact) => fact.line),
    nodes,
    dimensions: nodes.filter((node) => node.kind === 'dimension'),
    limit: selection.limit,
  };
  const findings: Finding[] = [];
  for (const { rule, severity } of selection.paperRules) {
    for (const draft of rule.check(context)) {
      const { span, target = null, variant, params = NO_PARAMS, fix = null, plan } = draft;
      const finding = { rule: rule.id, target, severity: severity ?? draft.severity ?? rule.severity, span };
      findings.push(finish(finding, variant, params, fix, plan));
    }
  }
  const hits = collect(facts, selection.textRules.length, outline.ignored);
  selection.textRules.forEach(({ rule, severity }, index) => {
    const placed = hits[index];
    if (placed === undefined) return;
    for (const hit of rule.settle?.(placed, context) ?? placed) {
      const { paragraph, start, end, variant, params = NO_PARAMS } = hit;
      const span = { paragraph, start, end };
      const finding = {
        rule: rule.id,
        target: null,
        severity: severity ?? hit.severity ?? rule.severity,
        span,
      };
      findings.push(finish(finding, variant, params, editsOf(hit, paragraphs)));
    }
  });
  return (isClosedTable(outline, paragraphs) ? findings.map(withoutPlan) : findings).sort(byPlace);
}

const withoutPlan = (finding: Finding): Finding =>
  finding.plan === undefined ? finding : { ...finding, shut: true };

/** The rules that some settings leave on, sorted out once for each settings object. */
interface SelectedRules extends SomeRules {
  /** What is still looked for in a document that is no such paper. */
  readonly hygiene: SomeRules;
}

interface SomeRules {
  readonly paperRules: readonly Selected<PaperRule>[];
  readonly textRules: readonly Selected<TextRule>[];
  readonly limit: (name: string) => number;
}

interface Selected<R extends Rule> {
  readonly rule: R;
  /** As the settings have it; `undefined` leaves it to the template and the rule. */
  readonly severity: Severity | undefined;
  /** What the rule wants to see in a line; 0 for a rule that looks at the paper as a whole. */
  readonly bits: number;
}

/** What is known of a paragraph from its text alone. */
interface LineFacts {
  readonly line: MarkedLine;
  /** By rule; `index` is the rule's place among the text rules that are on. */
  readonly hits: readonly {
    readonly index: number;
    readonly rule: TextRule;
    readonly hits: readonly Hit[];
  }[];
}

const selections = new WeakMap<CheckSettings, SelectedRules>();

function selectionFor(settings: CheckSettings): SelectedRules {
  const known = selections.get(settings);
  if (known !== undefined) return known;
  const paperRules: Selected<PaperRule>[] = [];
  const textRules: Selected<TextRule>[] = [];
  for (const rule of registry) {
    const severity = settings.rules[rule.id];
    if (severity === 'off') continue;
    if (rule.kind === 'paper') paperRules.push({ rule, severity, bits: 0 });
    else textRules.push({ rule, severity, bits: bitsOf(rule.wants) });
  }
  const limit = (name: string) => settings.thresholds[name] ?? defaultSettings.thresholds[name] ?? 0;
  const clean = textRules.map((one) => (one.rule.hygiene === true ? one : { ...one, bits: 0 }));
  const hygiene = { paperRules: [], textRules: clean, limit };
  const selection = { paperRules, textRules, limit, hygiene };
  selections.set(settings, selection);
  return selection;
}

function readLines(
  paragraphs: readonly Paragraph[],
  { textRules }: SomeRules,
  ignored: readonly Region[],
  memo: TextMemo,
): LineFacts[] {
  const facts = (text: string): LineFacts => {
    const line = scanMarks(text);
    return { line, hits: inspect(line, textRules) };
  };
  return paragraphs.map(({ text }, index) =>
    isLeftOut(ignored, index) ? NOTHING : memo.of(textRules, text, facts),
  );
}

const NO_PARAMS: MessageParams = {};
const NO_HITS: LineFacts['hits'] = [];
const NOTHING: LineFacts = { line: scanMarks(''), hits: NO_HITS };

/** Which paragraphs lie wholly in another paper or a quotation; nobody looks into them. */
const isLeftOut = (ignored: readonly Region[], paragraph: number): boolean =>
  leftOutIn(ignored, paragraph).some(
    ({ kind, extent: { from, to } }) =>
      (kind === 'appended' || kind === 'quotation') && paragraph > from.paragraph && paragraph < to.paragraph,
  );

function inspect(line: LineFacts['line'], textRules: readonly Selected<TextRule>[]): LineFacts['hits'] {
  let all: { index: number; rule: TextRule; hits: readonly Hit[] }[] | null = null;
  for (let index = 0; index < textRules.length; index++) {
    const { rule, bits } = textRules[index]!;
    if ((line.marks & bits) === 0) continue;
    const hits = rule.inspect(line);
    if (hits.length > 0) (all ??= []).push({ index, rule, hits });
  }
  return all ?? NO_HITS;
}

/** The hits that count, by the index of their rule. */
function collect(
  facts: readonly LineFacts[],
  rules: number,
  ignored: readonly Region[],
): readonly (PlacedHit[] | undefined)[] {
  const byRule = new Array<PlacedHit[] | undefined>(rules).fill(undefined);
  for (let paragraph = 0; paragraph < facts.length; paragraph++) {
    for (const { index, rule, hits } of facts[paragraph]!.hits) {
      for (const hit of hits) {
        if (isIgnored(ignored, paragraph, hit, rule)) continue;
        (byRule[index] ??= []).push({ ...hit, paragraph });
      }
    }
  }
  return byRule;
}

/** Nothing is found in regions that take no part; hygiene rules still look at what web sites left and at tables. */
function isIgnored(ignored: readonly Region[], paragraph: number, hit: Hit, rule: TextRule): boolean {
  for (const { kind, extent } of leftOutIn(ignored, paragraph)) {
    if (rule.hygiene === true && (kind === 'residue' || kind === 'front-table')) continue;
    const { from, to } = extent;
    const afterStart =
      paragraph > from.paragraph || (paragraph === from.paragraph && hit.start >= from.offset);
    const beforeEnd = paragraph < to.paragraph || (paragraph === to.paragraph && hit.start < to.offset);
    if (afterStart && beforeEnd) return true;
  }
  return false;
}

function editsOf({ paragraph, mend }: PlacedHit, paragraphs: readonly Paragraph[]): readonly Edit[] | null {
  if (mend === undefined) return null;
  const expect = paragraphs[paragraph]!.text;
  return mend.map((change): Edit => ({ kind: 'replace', paragraph, expect, ...change }));
}

/** A finding has a `variant` and a `plan` only where there is one. */
function finish(
  { rule, target, severity, span }: Pick<Finding, 'rule' | 'target' | 'severity' | 'span'>,
  variant: string | undefined,
  params: MessageParams,
  fix: readonly Edit[] | null,
  plan?: string,
): Finding {
  if (variant === undefined) {
    return plan === undefined
      ? { rule, target, severity, span, params, fix }
      : { rule, target, severity, span, params, fix, plan };
  }
  return plan === undefined
    ? { rule, target, severity, span, variant, params, fix }
    : { rule, target, severity, span, variant, params, fix, plan };
}
