import { placesIn, type Finding, type Severity } from '../../core/checks/types';
import type { LayoutReport } from '../../core/layout/check';
import type { CheckedPaper } from '../../road/check-paper';
import type { GivenKind } from '../files/given';
import { sectionNodes } from '../../core/outline/summary';

/** Which list a file was given for. */
export type EntryRole = 'papers' | 'last' | 'models';

/** A file on the desk and what is known of it. */
export interface Entry {
  readonly id: number;
  readonly role: EntryRole;
  readonly path: string;
  readonly file: File;
  readonly kind: GivenKind;
  readonly state: 'waiting' | 'read' | 'failed' | 'cancelled';
  /** Code and detail of what went wrong, for `failed`. */
  readonly problem?: { readonly code: string; readonly detail: string };
  readonly paper?: CheckedPaper;
  /** What is said of it for wording that it shares with other files. */
  readonly shared?: readonly Finding[];
  readonly slots: number;
  /** What the chosen layout profile has to say; `undefined` where none is chosen, or a text has no look. */
  readonly layout?: LayoutReport | undefined;
  readonly person: string;
}

/** The file's own name, and the folders that it came in. */
export const nameOf = ({ path }: Entry): string => path.slice(path.lastIndexOf('/') + 1);
export const folderOf = ({ path }: Entry): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** All that is said of a paper: of itself, and of what it shares with others. */
export const findingsOf = ({ paper, shared = [] }: Entry): readonly Finding[] => [
  ...(paper?.findings ?? []),
  ...shared,
];

/** How many findings there are of each severity. */
export function countsOf(entry: Entry): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findingsOf(entry)) counts[finding.severity] += placesIn(finding);
  return counts;
}

/** Problems and causes as a share of the paper, 0–1; `null` where that cannot be told. */
export function shareOf({ paper }: Entry): number | null {
  if (!paper || paper.outline.characters === 0) return null;
  const sum = ['problems', 'causes']
    .flatMap((id) => sectionNodes(paper.outline, id))
    .reduce((all, node) => all + node.characters, 0);
  return sum === 0 ? null : Math.min(1, sum / paper.outline.characters);
}

/** Sections and dimensions that the template asks for and that are not there. */
export function lacking({ paper }: Entry): { readonly sections: string[]; readonly dimensions: string[] } {
  if (!paper || paper.outline.template === null) return { sections: [], dimensions: [] };
  const required = new Set(
    paper.template.sections.filter(({ required }) => required === 'error').map(({ id }) => id),
  );
  return {
    sections: paper.summary.sections.filter((s) => !s.present && required.has(s.id)).map(({ name }) => name),
    dimensions: paper.summary.dimensions.filter((d) => !d.present).map(({ name }) => name),
  };
}
