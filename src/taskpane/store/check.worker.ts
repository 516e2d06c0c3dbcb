import '../../shims';
import type { Snapshot } from '../../hosts/host';
import { keepAnalysis } from '../../road/check-paper';
import { analyseNow, type AnalysisRequest } from './analyse';

/** The panel has one document, and this thread lives as long as the panel. */
const kept = keepAnalysis();

/** The analysis of a long paper, away from the panel's own thread. */
globalThis.onmessage = ({ data }: MessageEvent<{ snapshot: Snapshot; request: AnalysisRequest }>) => {
  globalThis.postMessage(analyseNow(data.snapshot, data.request, kept));
};
