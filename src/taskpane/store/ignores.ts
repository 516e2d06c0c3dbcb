import type { Finding } from '../../core/checks/types';
import type { Paragraph } from '../../core/document/types';
import type { PanelSettings } from '../settings/schema';

/** Characters on either side of a finding that make it recognisable among equal ones. */
const CONTEXT = 12;

/** How long something is ignored: until the panel is opened again, in this document, or everywhere. */
export type IgnoreScope = 'once' | 'document' | 'rule';

/**
 * A name for a finding that survives edits elsewhere: made of its rule, its target and the text
 * around it, never of its position. Findings about something missing are named by rule and target alone.
 */
export function findingKey(finding: Finding, paragraphs: readonly Paragraph[]): string {
  const { span } = finding;
  const text = paragraphs[span.paragraph]?.text ?? '';
  const around =
    span.start === span.end && finding.target !== null
      ? ''
      : text.slice(Math.max(0, span.start - CONTEXT), span.end + CONTEXT).replace(/\s+/gu, '');
  return `${finding.rule}:${hash(`${finding.rule}\n${finding.target ?? ''}\n${around}`)}`;
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

/** FNV-1a over UTF-16 units in two 32-bit lanes: short, stable, and not reversible to the text. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193) >>> 0;
    high = Math.imul(high ^ (unit + index), 0x85ebca6b) >>> 0;
  }
  return low.toString(36) + high.toString(36);
}
