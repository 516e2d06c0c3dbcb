import { parseFaults, type Faults } from '../word/faults';
import { requirementsFor } from '../word/api-gate';
import type { ThemeName } from '../wire/office-theme';
import { isSampleName, type SampleName } from '../samples';

/** What the preview's address may ask for. */
export interface PreviewSettings {
  readonly requirements: Readonly<Record<string, string>>;
  readonly faults: Faults;
  readonly sample: SampleName;
  readonly theme: ThemeName;
  readonly language: 'zh-CN' | 'en-US';
}

const themes: readonly ThemeName[] = ['light', 'dark', 'contrast'];

/**
 * Reads `?set=1.3&faults=slow,fail-action:2&sample=partial&theme=dark&lang=en-US`. Throws a
 * RangeError for a set or a fault that does not exist; other unknown values fall back.
 */
export function readPreviewSettings(query: string): PreviewSettings {
  const given = new URLSearchParams(query);
  const sample = given.get('sample') ?? '';
  return {
    requirements: requirementsFor(given.get('set') ?? '1.3'),
    faults: parseFaults(given.get('faults') ?? ''),
    sample: isSampleName(sample) ? sample : 'partial',
    theme: themes.find((name) => name === given.get('theme')) ?? 'light',
    language: given.get('lang') === 'en-US' ? 'en-US' : 'zh-CN',
  };
}
