import { fixRules } from '../../src/cli/fix-rules';
import { openText } from '../../src/hosts/text/text-host';
import { defaultSettings } from '../../src/core/checks/default-settings';
import { rules } from '../../src/core/checks/registry';
import type { Finding } from '../../src/core/checks/types';
import type { Outline, OutlineNode } from '../../src/core/outline/types';
import type { Verdict } from '../../src/core/outline/verdict';
import type { DocumentHost } from '../../src/hosts/host';
import { checkPaper } from '../../src/road/check-paper';
import { anyTemplate, readPaper, sameStandard } from '../../src/road/read-paper';

/** A text as the command line reads it, in words that a test can compare. */
export interface Reading {
  readonly verdict: Verdict;
  /** Id of the template, `null` where none fits. */
  readonly template: string | null;
  readonly outline: Outline;
  /** Sections by role with the names of their parts: `problems: 理论学习方面 2, 政治素质方面 3+1c+2m`. */
  readonly map: readonly string[];
  readonly findings: readonly Finding[];
  /** Ids of rules that found something, at error or warning level. */
  readonly faults: readonly string[];
}

const ALL = rules.map(({ id }) => id);

/** Reads and checks a text, a line a paragraph. */
export function readingOf(text: string): Promise<Reading> {
  return readingOfHost(openText(Buffer.from(text)));
}

/** The same for a document in any host. */
export async function readingOfHost(host: DocumentHost): Promise<Reading> {
  const { verdict, outline, findings } = checkPaper(await readPaper(host, anyTemplate));
  return {
    verdict,
    template: outline.template,
    outline,
    map: outline.sections.map(mapOf),
    findings,
    faults: findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule),
  };
}

/** What `fix --rule all` makes of a text. */
export async function fixedAll(text: string): Promise<string> {
  const host = openText(Buffer.from(text));
  await fixRules(ALL, host, sameStandard(await readPaper(host, anyTemplate)), defaultSettings);
  return Buffer.from(host.save()).toString();
}

function mapOf(section: OutlineNode): string {
  const { id, covers = [], children, implied } = section;
  const role = `${implied ? '(' : ''}${[id ?? '?', ...covers].join('+')}${implied ? ')' : ''}`;
  const parts = children.filter(({ kind, facet }) => kind !== 'point' && facet === undefined);
  const points = children.filter(({ kind }) => kind === 'point').length;
  const own = parts.map((part) => `${part.name} ${counts(part)}`).join(', ');
  return own === '' ? `${role}${points > 0 ? `: ${points}` : ''}` : `${role}: ${own}`;
}

function counts({ children }: OutlineNode): string {
  const points = children.filter(({ kind }) => kind === 'point').length;
  const facets = children
    .filter(({ facet }) => facet !== undefined)
    .map(({ facet, children: told }) => `+${Math.max(1, told.length)}${facet!.charAt(0)}`);
  return `${points}${facets.join('')}`;
}
