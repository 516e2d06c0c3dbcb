import type { Severity } from '../../core/checks/types';
import type { Position } from '../../core/document/types';
import type { Outline, OutlineNode } from '../../core/outline/types';
import type { ShownFinding } from './shown';

/** Findings of one place of the paper. */
export interface Group {
  /** Headings from the outside in; empty for the whole paper. */
  readonly path: readonly string[];
  readonly findings: readonly ShownFinding[];
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Findings by the section and dimension they lie in. Groups with errors come first, else in document
 * order; within a group errors first, else in document order.
 */
export function groupFindings(open: readonly ShownFinding[], outline: Outline): readonly Group[] {
  const groups = new Map<string, { path: readonly string[]; findings: ShownFinding[] }>();
  for (const shown of open) {
    const path = pathOf(shown, outline);
    const key = path.join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { path, findings: [shown] });
    else group.findings.push(shown);
  }
  const sorted = [...groups.values()].map(({ path, findings }) => ({
    path,
    findings: findings.sort(bySeverityThenPlace),
  }));
  const hasError = (group: Group) => group.findings.some(({ finding }) => finding.severity === 'error');
  return [...sorted.filter(hasError), ...sorted.filter((group) => !hasError(group))];
}

function bySeverityThenPlace(left: ShownFinding, right: ShownFinding): number {
  const [a, b] = [left.finding, right.finding];
  return (
    rank[a.severity] - rank[b.severity] || a.span.paragraph - b.span.paragraph || a.span.start - b.span.start
  );
}

function pathOf({ finding }: ShownFinding, outline: Outline): readonly string[] {
  if (finding.rule === 'missing-section') return [];
  // What is missing goes in front of the next section's heading, and belongs to the one before.
  if (finding.rule === 'missing-dimension') {
    const holding = outline.sections.filter(({ children }) => children.some(isDimension));
    return holding.slice(0, 1).map(({ name }) => name);
  }
  const at: Position = { paragraph: finding.span.paragraph, offset: finding.span.start };
  const section = outline.sections.find((node) => contains(node, at));
  if (section === undefined) return [];
  const part = section.children.find(
    (node) => (isDimension(node) || node.kind === 'item') && contains(node, at),
  );
  return part === undefined ? [section.name] : [section.name, part.name];
}

const isDimension = ({ kind }: OutlineNode): boolean => kind === 'dimension';

function contains({ extent }: OutlineNode, at: Position): boolean {
  return !liesBefore(at, extent.from) && liesBefore(at, extent.to);
}

/** Whether `left` lies strictly before `right`. */
function liesBefore(left: Position, right: Position): boolean {
  return (
    left.paragraph < right.paragraph || (left.paragraph === right.paragraph && left.offset < right.offset)
  );
}
