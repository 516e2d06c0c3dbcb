import { CAP, isHabit } from '../../core/checks/cap';
import { rules } from '../../core/checks/registry';
import { byPlace, type Finding, type Severity } from '../../core/checks/types';
import { describe, ruleTitle } from '../describe';
import type { ShownFinding } from '../structure-tab/shown';

/** Equal findings, told once. */
export interface FindingsRow {
  /** Stable as long as its first place is. */
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  /** What is said of every one of its places. */
  readonly what: string;
  /** In document order, at least one. */
  readonly places: readonly ShownFinding[];
}

/** Which rows are on screen; `null` stands for all. */
export interface FindingsFilter {
  readonly severity: Severity | null;
  readonly rule: string | null;
}

/** Rules for which what is wrong is the same wherever it is. */
const ALIKE: ReadonlySet<string> = new Set(rules.filter(({ alike }) => alike === true).map(({ id }) => id));

/**
 * Findings that say the same, as one row with several places; in the order in which a reader comes upon them.
 * What is missing has a row of its own each time.
 */
export function findingsRows(open: readonly ShownFinding[]): readonly FindingsRow[] {
  const rows = new Map<string, { first: Finding; what: string; places: ShownFinding[] }>();
  for (const shown of [...open].sort((a, b) => byPlace(a.finding, b.finding))) {
    const { finding } = shown;
    const what = describe(finding);
    const own = finding.plan === undefined ? '' : shown.key;
    const name = [finding.rule, finding.severity, what, own].join('\n');
    const row = rows.get(name);
    if (row === undefined) rows.set(name, { first: finding, what, places: [shown] });
    else row.places.push(shown);
  }
  const told = [...rows.values()].map(({ first: { rule, severity }, what, places }) => ({
    key: places[0]!.key,
    rule,
    severity,
    what,
    places,
  }));
  return joined(told);
}

/** Rows of one such rule that are told one by one. */
const FEW_ALIKE = CAP - 1;

/** A habit is one row, and a slip that shows in many, under the name of its rule; what each place is told stands with it. */
function joined(rows: readonly FindingsRow[]): readonly FindingsRow[] {
  const many = new Map<string, FindingsRow[]>();
  for (const row of rows) {
    if (!isRest(row) && (isHabit(row) || ALIKE.has(row.rule)))
      many.set(groupOf(row), [...(many.get(groupOf(row)) ?? []), row]);
  }
  return rows.flatMap((row) => {
    const group = isRest(row) ? [] : (many.get(groupOf(row)) ?? []);
    if (group.length <= (isHabit(row) ? 1 : FEW_ALIKE)) return [row];
    if (row !== group[0]) return [];
    const places = group.flatMap((one) => one.places).sort((a, b) => byPlace(a.finding, b.finding));
    return [{ ...row, what: ruleTitle(row.rule), places }];
  });
}

/** True for the row of places that are not told one by one. */
const isRest = ({ places }: FindingsRow): boolean => places[0]?.finding.rest !== undefined;

const groupOf = ({ rule, severity }: FindingsRow): string => `${rule}\n${severity}`;

/** The rows that a filter lets through. */
function filtered(rows: readonly FindingsRow[], { severity, rule }: FindingsFilter): readonly FindingsRow[] {
  return rows.filter(
    (row) => (severity === null || row.severity === severity) && (rule === null || row.rule === rule),
  );
}

/** Rows as they are on screen. */
export interface Arranged {
  readonly told: readonly FindingsRow[];
  /** Hints, behind one line; none while a filter asks for something. */
  readonly folded: readonly FindingsRow[];
  /** Everything that can be gone to, in document order. */
  readonly places: readonly ShownFinding[];
}

/** What of some rows is told at once; hints are gone through only where they are `open`. */
export function arrangedFindings(
  rows: readonly FindingsRow[],
  filter: FindingsFilter,
  open: boolean,
): Arranged {
  const asked = filtered(rows, filter);
  if (filter.severity !== null || filter.rule !== null)
    return { told: asked, folded: [], places: placesOf(asked) };
  const told = asked.filter(({ severity }) => severity !== 'info');
  const folded = asked.filter(({ severity }) => severity === 'info');
  return { told, folded, places: placesOf(open ? asked : told) };
}

/** Every place of some rows in document order, for going from one to the next. */
export function placesOf(rows: readonly FindingsRow[]): readonly ShownFinding[] {
  return rows.flatMap(({ places }) => places).sort((a, b) => byPlace(a.finding, b.finding));
}

/** The rules that occur, in the order of their first place. */
export function rulesIn(rows: readonly FindingsRow[]): readonly string[] {
  return [...new Set(rows.map(({ rule }) => rule))];
}
