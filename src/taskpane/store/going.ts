import type { Edit } from '../../core/document/edit';
import type { Span } from '../../core/document/types';
import type { InteractiveHost } from '../../hosts/host';
import { staying } from '../parts/staying';
import { besideGap } from './beside';
import { changedBy } from './changed-by';
import { problemFrom } from './problem';
import type { Store } from './store';

/** Takes the reader to places of the document. */
export function going({ host, store }: { readonly host: InteractiveHost; readonly store: Store }) {
  const { dispatch, get } = store;

  /** Selects a span of the document as it was checked. */
  const select = async (span: Span): Promise<boolean> => {
    const expect = get().analysis?.paragraphs[span.paragraph]?.text ?? '';
    try {
      const result = await host.select(span, expect);
      if (result === 'gone') dispatch({ type: 'stale' });
      if (result === 'selected') dispatch({ type: 'cursor', cursor: { span } });
      const notice = result === 'selected' ? null : ({ kind: result } as const);
      const { notice: said } = get();
      if (notice !== null || said?.kind === 'gone' || said?.kind === 'beside')
        dispatch({ type: 'noticed', notice });
      return result !== 'gone';
    } catch (error) {
      dispatch({ type: 'failed', problem: problemFrom(error) });
      return false;
    }
  };

  /** Selects what stands beside a place where something is missing, and says on which side that is. */
  const selectBeside = async (gap: Span): Promise<void> => {
    const { span, side } = besideGap(get().analysis?.paragraphs ?? [], gap);
    if (await select(span)) dispatch({ type: 'noticed', notice: { kind: 'beside', side } });
  };

  /** Shows what was written, without a word where that does not work: what was asked for is done. */
  const showWritten = async (span: Span | null): Promise<void> => {
    if (span === null) return;
    const expect = get().analysis?.paragraphs[span.paragraph]?.text ?? '';
    try {
      if ((await host.select(span, expect)) === 'selected') dispatch({ type: 'cursor', cursor: { span } });
    } catch {
      // Where the cursor stands is a courtesy.
    }
  };

  /** Shows the first of some changes that were made; whoever made them goes on with the next finding. */
  const showChanged = (edits: readonly Edit[]): Promise<void> => staying(() => showWritten(changedBy(edits)));

  return { select, selectBeside, showWritten, showChanged };
}
