import { claims } from './office';

type Listener = (what: 'selection' | 'content') => void;

/**
 * Tells when the selection or the text may have changed. `DocumentSelectionChanged` is there at
 * the floor; paragraph events need 1.6, miss fast edits (office-js#4874) and fail in long documents
 * (#5400), so they are an extra that is tried once and may be absent without a word.
 */
export function watchWord(listener: Listener): () => void {
  let stopped = false;
  const onSelection = () => {
    if (!stopped) listener('selection');
  };
  const type = Office.EventType.DocumentSelectionChanged;
  Office.context.document.addHandlerAsync(type, onSelection);
  const handlers = watchParagraphs(() => {
    if (!stopped) listener('content');
  });
  return () => {
    stopped = true;
    Office.context.document.removeHandlerAsync(type, { handler: onSelection });
    void handlers
      .then(async (results) => {
        const context = results[0]?.context;
        if (context === undefined) return;
        for (const result of results) result.remove();
        await context.sync();
      })
      .catch(() => undefined);
  };
}

interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

async function watchParagraphs(tell: () => void): Promise<Handler[]> {
  if (!claims('1.6')) return [];
  try {
    return await Word.run(async (context) => {
      const handle = () => {
        tell();
        return Promise.resolve();
      };
      const { document } = context;
      const added: Handler[] = [
        document.onParagraphAdded.add(handle),
        document.onParagraphChanged.add(handle),
        document.onParagraphDeleted.add(handle),
      ];
      await context.sync();
      return added;
    });
  } catch {
    return [];
  }
}
