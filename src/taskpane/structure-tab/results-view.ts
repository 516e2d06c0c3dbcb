import type { ComponentType } from 'react';
import { prepareWords } from '../area-words';

type ResultsView = ComponentType<{ readonly bare: boolean }>;

let view: ResultsView | null = null;

/** The view of a check's results; to be prepared before the first analysis is shown. */
export function resultsView(): ResultsView {
  if (view === null) throw new Error('the view of results is not there yet');
  return view;
}

/** Fetches the view and its words while Word is being read: before the first check nobody needs them. */
export async function prepareResultsView(): Promise<void> {
  const [{ default: results }] = await Promise.all([import('./Results'), prepareWords('pages', 'checks')]);
  view = results;
}
