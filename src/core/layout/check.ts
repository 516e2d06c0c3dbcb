import { MOST_PLACES } from '../document/most-places';
import type { Paragraph } from '../document/types';
import type { Outline } from '../outline/types';
import type { Hold, LayoutModel } from './model';
import type { LayoutProfile, LayoutSeverity } from './profile/schema';
import { layoutRules } from './registry';
import { paragraphParts } from './roles';
import type { Fault, LayoutContext, LayoutRule } from './rule';
import type { Installed } from './wanted';

/** Everything that one rule found: one finding, however many places. */
export interface LayoutFinding {
  readonly rule: string;
  readonly severity: LayoutSeverity;
  /** Clause of GB/T 9704-2012 where the profile's figure is the standard's own, else `null`. */
  readonly clause: string | null;
  /** The first place's wording. */
  readonly variant: string;
  readonly params: Fault['params'];
  readonly count: number;
  /** The first of them in document order, never empty, and no more than {@link MOST_PLACES}. */
  readonly places: readonly Fault[];
  /** Setting the layout mends at least one place. */
  readonly settable: boolean;
}

/** A document held against a profile. */
export interface LayoutReport {
  readonly findings: readonly LayoutFinding[];
  /** Paragraphs that were neither judged nor may be set, by reason. */
  readonly held: readonly { readonly reason: Hold; readonly count: number }[];
}

/** Variants on which the standard is silent, whatever else their rules' clauses say. */
const UNSAID: ReadonlySet<string> = new Set(['bold', 'emphasis', 'highlight', 'spaces', 'stop', 'own-line']);

/** The clause that says it: of black letters 5.2.4, else the rule's. */
function clauseOf({ clause }: LayoutRule, variant: string): string | null {
  if (UNSAID.has(variant)) return null;
  return variant === 'color' ? '5.2.4' : clause;
}

/** A document with what each of its paragraphs is. */
export function layoutContext(
  paragraphs: readonly Paragraph[],
  outline: Outline,
  model: LayoutModel,
  profile: LayoutProfile,
  installed: Installed = null,
): LayoutContext {
  return { paragraphs, outline, model, profile, installed, parts: paragraphParts(paragraphs, outline) };
}

/**
 * Holds a document's look against a profile. Pure, linear in the length of the document. At most one
 * finding a rule, in the order page, text, headings, the rest; what the host could not read is not judged.
 */
export function checkLayout(context: LayoutContext): LayoutReport {
  const { profile, model } = context;
  const findings = layoutRules.flatMap((rule): LayoutFinding[] => {
    const severity = profile.rules[rule.id] ?? rule.severity;
    if (severity === 'off') return [];
    const places = rule.check(context);
    const [first] = places;
    if (first === undefined) return [];
    return [
      {
        rule: rule.id,
        severity,
        clause: profile.standard.includes(rule.id) ? clauseOf(rule, first.variant) : null,
        variant: first.variant,
        params: first.params,
        count: places.length,
        places: places.slice(0, MOST_PLACES),
        settable: places.some(({ settable }) => settable),
      },
    ];
  });
  const counts = new Map<Hold, number>();
  for (const { hold } of model.paragraphs) if (hold !== null) counts.set(hold, (counts.get(hold) ?? 0) + 1);
  return { findings, held: [...counts].map(([reason, count]) => ({ reason, count })) };
}
