import type { ComponentType } from 'react';

type View = ComponentType<{ readonly bare: boolean }>;

let view: View | null = null;

/** The view of a check's results; to be prepared before the first analysis is shown. */
export function resultsView(): View {
  if (view === null) throw new Error('the view of results is not there yet');
  return view;
}

/** Fetches the view while Word is being read: before the first check nobody needs it. */
export async function prepareResultsView(): Promise<void> {
  view ??= (await import('./Results')).default;
}
