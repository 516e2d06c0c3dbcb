import { shortHash } from '../../core/characters/short-hash';
import type { Finding } from '../../core/checks/types';
import type { Paragraph } from '../../core/document/types';
import type { PanelSettings } from '../settings/schema';

/** Characters on either side of a finding that make it recognisable among equal ones. */
const CONTEXT = 12;

/** The key of every document without an address of its own. What is ignored there is never kept: the next new document is another one. */
export const UNSAVED = 'unsaved';

/** Documents whose ignored findings are remembered; the longest untouched are forgotten first. */
const MOST_DOCUMENTS = 300;

/** A name for the document at an address. A hash: settings are exported, and file names tell of people. */
export function documentKeyOf(address: string): string {
  return address === '' ? UNSAVED : shortHash(address);
}

/** `settings` with other ignored findings for a document. */
export function withIgnoredIn(
  settings: PanelSettings,
  documentKey: string,
  keys: readonly string[],
): PanelSettings {
  const { [documentKey]: _old, ...others } = settings.ignores.documents;
  const kept = Object.entries(others).slice(1 - MOST_DOCUMENTS);
  const documents = Object.fromEntries(keys.length === 0 ? kept : [...kept, [documentKey, [...keys]]]);
  return { ...settings, ignores: { ...settings.ignores, documents } };
}

/** How long something is ignored: until the next check that is asked for, in this document, or everywhere. */
export type IgnoreScope = 'once' | 'document' | 'rule';

/**
 * A name for a finding that survives edits elsewhere: made of its rule, its target and the text
 * around it, never of its position. Findings about something missing are named by rule and target alone.
 */
function findingKey(finding: Finding, paragraphs: readonly Paragraph[]): string {
  const { span } = finding;
  const text = paragraphs[span.paragraph]?.text ?? '';
  const around =
    span.start === span.end && finding.target !== null
      ? ''
      : text.slice(Math.max(0, span.start - CONTEXT), span.end + CONTEXT).replace(/\s+/gu, '');
  // Whoever has ignored the place has not ignored all those that it stands for.
  const rest = finding.rest === undefined ? '' : '\nrest';
  return `${finding.rule}:${shortHash(`${finding.rule}\n${finding.target ?? ''}\n${around}${rest}`)}`;
}

/** A name for each of some findings; of several with one name the later ones are numbered, so that each is ignored by itself. */
export function keysOf(findings: readonly Finding[], paragraphs: readonly Paragraph[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = findingKey(finding, paragraphs);
    const repeat = seen.get(name) ?? 0;
    seen.set(name, repeat + 1);
    return repeat === 0 ? name : `${name}#${repeat}`;
  });
}

/** Why a finding is not shown, or `null` when it is. */
export function ignoredBy(
  finding: Finding,
  key: string,
  settings: PanelSettings,
  documentKey: string,
  once: readonly string[],
): IgnoreScope | null {
  if (settings.ignores.rules.includes(finding.rule)) return 'rule';
  if (settings.ignores.documents[documentKey]?.includes(key) === true) return 'document';
  return once.includes(key) ? 'once' : null;
}
