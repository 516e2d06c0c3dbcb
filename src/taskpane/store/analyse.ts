import type { CheckSettings } from '../../core/checks/types';
import type { Snapshot } from '../../hosts/host';
import { checkPaper, type KeptAnalysis } from '../../road/check-paper';
import { paperOf, type Standard } from '../../road/read-paper';
import type { Analysis, Stage } from './state';

/** What a reading shall be measured by. */
export interface AnalysisRequest extends Standard {
  readonly check: CheckSettings;
}

/** Turns a reading into everything the panel shows. `onStage` is told what is being done. */
export type Analyse = (
  snapshot: Snapshot,
  request: AnalysisRequest,
  onStage: (stage: Stage) => void,
) => Promise<Analysis>;

/** Template, outline and findings of a reading, in one go. */
export function analyseNow(snapshot: Snapshot, request: AnalysisRequest, kept?: KeptAnalysis): Analysis {
  return checkPaper(paperOf(snapshot, request, kept?.reading), request.check, kept?.memo);
}
