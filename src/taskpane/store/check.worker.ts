import '../../shims';
import type { Snapshot } from '../../hosts/host';
import { analyseNow, type AnalysisRequest } from './analyse';

/** The analysis of a long paper, away from the panel's own thread. */
globalThis.onmessage = ({ data }: MessageEvent<{ snapshot: Snapshot; request: AnalysisRequest }>) => {
  globalThis.postMessage(analyseNow(data.snapshot, data.request));
};
