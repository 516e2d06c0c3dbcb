import type { CommentNote, InteractiveHost } from '../../hosts/host';
import { wordsOf } from '../area-words';
import type { Store } from './store';

/** What every comment of ours begins with: by it they are known again, in another session too. */
const OURS = '【纲举·';

/** A comment's text: whose it is, how much it weighs, and what is said. */
export const commentText = (severity: string, what: string): string => `${OURS}${severity}】${what}`;

/** Findings beside the text as Word's own comments. */
export interface Commenting {
  comment(notes: readonly CommentNote[]): Promise<void>;
  /** Takes away what was written, in this session or another. */
  uncomment(): Promise<void>;
}

/** {@link Commenting} over a host. */
export function commenting({
  host,
  store: { dispatch },
  inTurn,
}: {
  readonly host: InteractiveHost;
  readonly store: Store;
  /** When everything asked before is done. */
  readonly inTurn: (task: () => Promise<void>) => Promise<void>;
}): Commenting {
  const say = (text: string): void => dispatch({ type: 'noticed', notice: { kind: 'said', text } });

  return {
    comment: (notes: readonly CommentNote[]): Promise<void> =>
      inTurn(async () => {
        const { written, gone, refused } = (await host.extras?.comments?.add(notes)) ?? {
          written: 0,
          gone: 0,
          refused: true,
        };
        const words = wordsOf('pages').comments;
        if (refused) say(written === 0 ? words.refused : words.refusedHalfWay({ written, of: notes.length }));
        else say(gone > 0 ? words.writtenPart({ written, gone }) : words.written({ count: written }));
      }),

    uncomment: (): Promise<void> =>
      inTurn(async () => {
        const done = (await host.extras?.comments?.remove((text) => text.startsWith(OURS))) ?? null;
        const words = wordsOf('pages').comments;
        if (done === null) say(words.notRemoved);
        else if (done.removed + done.kept === 0) say(words.noneOurs);
        else say(done.kept > 0 ? words.removedPart(done) : words.removed({ count: done.removed }));
      }),
  };
}
