import type { Snapshot } from '../../hosts/host';
import type { KeptAnalysis } from '../../road/check-paper';
import type { Analyse } from './analyse';
import { loadReading } from './reading';

/** Author's text beyond which the work leaves the main thread, in UTF-16 units: about 40 pages. */
const LARGE = 30_000;

/** What is known of the document from its last analysis; it comes with the rules. */
let kept: KeptAnalysis | null = null;

/**
 * An analysis (analyse.ts), never holding the panel up: short papers in slices on the main thread, long ones in a
 * worker where the browser has them. The recogniser comes while Word reads (reading.ts), the rules while the structure
 * is recognised: the panel stands before anything asks for either. Apart from what the worker itself runs, so that it does not lead back to itself.
 */
export const analyseCalmly: Analyse = async (snapshot, request, onStage) => {
  onStage('recognising');
  const { loadChecks, paperOf } = await loadReading();
  const checks = loadChecks();
  // Whoever waits for it below is told; nobody may be left to say so twice.
  checks.catch(() => undefined);
  if (size(snapshot) > LARGE && typeof Worker !== 'undefined') {
    const { analyseInWorker } = await import('./worker-client');
    const analysis = await analyseInWorker(snapshot, request);
    if (analysis !== null) return analysis;
  }
  await breathe();
  const paper = paperOf(snapshot, request, kept?.reading);
  onStage('judging');
  await breathe();
  const { checkPaper, keepAnalysis } = await checks;
  kept ??= keepAnalysis();
  return checkPaper(paper, request.check, kept.memo);
};

function size({ paragraphs }: Snapshot): number {
  let total = 0;
  for (const { text } of paragraphs) total += text.length;
  return total;
}

/** Lets the browser paint and answer keys before the next slice. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
