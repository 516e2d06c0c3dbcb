import type { Analysis, Problem } from './store/state';

/** Where the panel runs, as far as it is known. Filled once Office is ready. */
export const surroundings = { host: '', platform: '', version: '', language: '', file: '' };

/** The technical side of a problem, for whoever maintains the add-in. Holds not a word of the document. */
export function detailsOf(problem: Problem, analysis: Analysis | null): string {
  return [
    'Gangju',
    `code: ${problem.code}`,
    `detail: ${problem.detail}`,
    `host: ${surroundings.host} ${surroundings.platform} ${surroundings.version}`,
    `language: ${surroundings.language}`,
    `agent: ${globalThis.navigator?.userAgent ?? ''}`,
    `document: ${analysis === null ? 'not read' : `${analysis.paragraphs.length} paragraphs, ${analysis.outline.characters} characters, template ${analysis.template.id}, degraded [${analysis.degraded.join(' ')}]`}`,
  ].join('\n');
}
