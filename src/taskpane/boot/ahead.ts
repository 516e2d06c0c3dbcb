import { loadReading } from '../store/reading';
import { prepareResultsView } from '../structure-tab/results-view';

/**
 * Fetches what the first check needs before anybody asks for one, so that a click need not wait for the server. What
 * does not come is not told: whoever needs it asks again, and is.
 */
export async function fetchAhead(): Promise<void> {
  const checks = loadReading().then(({ loadChecks }) => loadChecks());
  await Promise.allSettled([checks, prepareResultsView()]);
}
