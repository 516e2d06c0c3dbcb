import type { PanelHouse } from './house/types';
import type { Analysis, Problem } from './store/state';

declare const GANGJU_VERSION: string | undefined;

/** The version of the package that the panel was built from; '' where it was not built. */
export const VERSION = typeof GANGJU_VERSION === 'string' ? GANGJU_VERSION : '';

/** Where the panel runs, as far as it is known. Filled once Office is ready. */
export const surroundings = { host: '', platform: '', version: '', language: '', file: '' };

/** The technical side of a problem, for whoever maintains the add-in. Holds not a word of the document. */
export function detailsOf(problem: Problem, analysis: Analysis | null): string {
  return [
    `Gangju ${VERSION}`.trim(),
    `code: ${problem.code}`,
    `detail: ${problem.detail}`,
    `host: ${surroundings.host} ${surroundings.platform} ${surroundings.version}`,
    `language: ${surroundings.language}`,
    `agent: ${globalThis.navigator?.userAgent ?? ''}`,
    `document: ${analysis === null ? 'not read' : `${analysis.paragraphs.length} paragraphs, ${analysis.outline.characters} characters, template ${analysis.template.id}, degraded [${analysis.degraded.join(' ')}]`}`,
  ].join('\n');
}

/** What whoever maintains the add-in asks for first. Holds not a word of the document. */
export function aboutDetails(about: {
  readonly house: PanelHouse | null;
  readonly template: string;
  readonly storage: string;
}): string {
  const { house, template, storage } = about;
  const ours =
    house === null
      ? 'none'
      : (house.profile?.name ?? house.issues.map(({ path, reason }) => `${path}: ${reason}`).join('; '));
  return [
    `Gangju ${VERSION}`.trim(),
    `host: ${surroundings.host} ${surroundings.platform} ${surroundings.version}`,
    `language: ${surroundings.language}`,
    `agent: ${globalThis.navigator?.userAgent ?? ''}`,
    `page: ${globalThis.location?.origin ?? ''}${globalThis.location?.pathname ?? ''}`,
    `template: ${template}`,
    `storage: ${storage}`,
    `house: ${ours}`,
  ].join('\n');
}
