import '../../shims';
import type { Snapshot } from '../../hosts/host';
import { createCache } from '../../core/checks/cache';
import { KeptReading } from '../../core/outline/kept';
import { analyseNow, type AnalysisRequest, type KeptAnalysis } from './analyse';

/** The panel has one document, and this thread lives as long as the panel. */
const kept: KeptAnalysis = { reading: new KeptReading(), cache: createCache() };

/** The analysis of a long paper, away from the panel's own thread. */
globalThis.onmessage = ({ data }: MessageEvent<{ snapshot: Snapshot; request: AnalysisRequest }>) => {
  globalThis.postMessage(analyseNow(data.snapshot, data.request, kept));
};
