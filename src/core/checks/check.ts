import type { Edit } from '../document/edit';
import type { Paragraph } from '../document/types';
import type { Outline, Region } from '../outline/types';
import type { Template } from '../template/schema';
import type { CheckCache, LineFacts } from './cache';
import { allNodes } from './outline-walk';
import { rules as registry } from './registry';
import type { Draft, Hit, PlacedHit, Rule, RuleContext, TextRule } from './rule';
import { bitsOf, scan } from './scan';
import { defaultSettings } from './default-settings';
import type { CheckSettings, Finding, Severity } from './types';

/**
 * All faults of a paper in one pass, in document order.
 *
 * @param paragraphs The document.
 * @param outline What `recognise` found in it with `template`.
 * @param settings Severities and thresholds of the house; see docs/settings.schema.json.
 * @param cache Keeps what depends on a paragraph's text alone from one call to the next; see {@link createCache}.
 */
export function check(
  paragraphs: readonly Paragraph[],
  outline: Outline,
  template: Template,
  settings: CheckSettings = defaultSettings,
  cache?: CheckCache,
): Finding[] {
  const active = registry.filter((rule) => settings.rules[rule.id] !== 'off');
  const textRules = active.filter((rule) => rule.kind === 'text');
  const facts = readLines(paragraphs, textRules, settings, outline.ignored, cache);
  const nodes = allNodes(outline);
  const context: RuleContext = {
    paragraphs,
    outline,
    template,
    settings,
    lines: facts.map((fact) => fact.line),
    nodes,
    dimensions: nodes.filter((node) => node.kind === 'dimension'),
    limit: (name) => settings.thresholds[name] ?? defaultSettings.thresholds[name] ?? 0,
  };
  const findings: Finding[] = [];
  for (const rule of active) {
    if (rule.kind === 'paper')
      for (const draft of rule.check(context)) findings.push(finish(rule, draft, settings));
  }
  const hits = collect(facts, textRules, outline.ignored);
  for (const rule of textRules) {
    const placed = hits.get(rule);
    if (placed === undefined) continue;
    const settled = rule.settle?.(placed, context) ?? placed;
    for (const hit of settled) findings.push(finish(rule, draftOf(hit, paragraphs), settings));
  }
  return findings.sort(byPlace);
}

function readLines(
  paragraphs: readonly Paragraph[],
  textRules: readonly TextRule[],
  settings: CheckSettings,
  ignored: readonly Region[],
  cache: CheckCache | undefined,
): LineFacts[] {
  const bits = textRules.map((rule) => bitsOf(rule.wants));
  const inspectText = (text: string): LineFacts => {
    const line = scan(text);
    return { line, hits: inspect(line, textRules, bits) };
  };
  const skipped = leftOut(ignored);
  const reader = cache?.begin(settings, inspectText) ?? { facts: inspectText, end: () => undefined };
  const facts = paragraphs.map(({ text }, index) => (skipped(index) ? NOTHING : reader.facts(text)));
  reader.end();
  return facts;
}

const NO_HITS: LineFacts['hits'] = [];
const NOTHING: LineFacts = { line: scan(''), hits: NO_HITS };

/** Which paragraphs lie wholly in another paper or a quotation; nobody looks into them. */
function leftOut(ignored: readonly Region[]): (paragraph: number) => boolean {
  const inner = ignored.filter(({ kind }) => kind === 'appended' || kind === 'quotation');
  if (inner.length === 0) return () => false;
  return (paragraph) =>
    inner.some(({ extent: { from, to } }) => paragraph > from.paragraph && paragraph < to.paragraph);
}

function inspect(
  line: LineFacts['line'],
  textRules: readonly TextRule[],
  bits: readonly number[],
): LineFacts['hits'] {
  let all: { rule: TextRule; hits: readonly Hit[] }[] | null = null;
  for (const [index, rule] of textRules.entries()) {
    if ((line.marks & bits[index]!) === 0) continue;
    const hits = rule.inspect(line);
    if (hits.length > 0) (all ??= []).push({ rule, hits });
  }
  return all ?? NO_HITS;
}

function collect(
  facts: readonly LineFacts[],
  textRules: readonly TextRule[],
  ignored: readonly Region[],
): Map<TextRule, PlacedHit[]> {
  const byRule = new Map<TextRule, PlacedHit[]>();
  if (textRules.length === 0) return byRule;
  facts.forEach((fact, paragraph) => {
    for (const { rule, hits } of fact.hits) {
      for (const hit of hits) {
        if (isIgnored(ignored, paragraph, hit, rule)) continue;
        const list = byRule.get(rule);
        const placed = { ...hit, paragraph };
        if (list === undefined) byRule.set(rule, [placed]);
        else list.push(placed);
      }
    }
  });
  return byRule;
}

/** Nothing is found in regions that take no part; hygiene rules still look at what web sites left and at tables. */
function isIgnored(ignored: readonly Region[], paragraph: number, hit: Hit, rule: TextRule): boolean {
  for (const { kind, extent } of ignored) {
    if (rule.hygiene === true && (kind === 'residue' || kind === 'front-table')) continue;
    const { from, to } = extent;
    const afterStart =
      paragraph > from.paragraph || (paragraph === from.paragraph && hit.start >= from.offset);
    const beforeEnd = paragraph < to.paragraph || (paragraph === to.paragraph && hit.start < to.offset);
    if (afterStart && beforeEnd) return true;
  }
  return false;
}

function draftOf(hit: PlacedHit, paragraphs: readonly Paragraph[]): Draft {
  const { paragraph, start, end, variant, params, mend } = hit;
  const expect = paragraphs[paragraph]!.text;
  const fix = mend?.map((change): Edit => ({ kind: 'replace', paragraph, expect, ...change })) ?? null;
  return { span: { paragraph, start, end }, variant, params, fix };
}

function finish(rule: Rule, draft: Draft, settings: CheckSettings): Finding {
  const chosen = settings.rules[rule.id];
  const severity: Severity =
    chosen !== undefined && chosen !== 'off' ? chosen : (draft.severity ?? rule.severity);
  return {
    rule: rule.id,
    target: draft.target ?? null,
    severity,
    span: draft.span,
    ...(draft.variant === undefined ? {} : { variant: draft.variant }),
    params: draft.params ?? {},
    fix: draft.fix ?? null,
    ...(draft.plan === undefined ? {} : { plan: draft.plan }),
  };
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.paragraph - b.span.paragraph || a.span.start - b.span.start || a.span.end - b.span.end;
}
