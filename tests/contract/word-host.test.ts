import { createWordHost } from '../../src/hosts/word/word-host';
import { deviationNames, type DeviationName } from '../../src/preview/word/deviations';
import { nextWord } from '../hosts/word/real-office';
import { describeDocumentHost, type HostFactory } from './document-host';

const over =
  (set: string, faults: readonly string[] = []): HostFactory =>
  async (paragraphs) => {
    await nextWord(
      paragraphs.map(({ text, style, outlineLevel }) => ({ text, style, outlineLevel })),
      { set, faults },
    );
    return createWordHost();
  };

for (const set of ['1.3', 'latest'])
  describeDocumentHost(`the Word host (real office.js, WordApi ${set})`, over(set));

/** With Word's own search open nothing inside a paragraph can be found: that is refused, and tested elsewhere. */
const decisions = deviationNames.filter((name) => name !== 'search-dialog-open');

/** Decisions that have to do with one another. */
const pairs: readonly (readonly [DeviationName, DeviationName])[] = [
  ['style-only', 'detach-throws'],
  ['style-only', 'style-keeps-direct'],
  ['next-style', 'detach-throws'],
  ['next-style', 'style-keeps-direct'],
  ['attach-list-paragraph', 'detach-clears-style'],
  ['break-as-sign', 'search-folds'],
];

for (const chosen of [...decisions.map((name) => [name]), ...pairs])
  describeDocumentHost(
    `the Word host where Word decides otherwise: ${chosen.join(', ')}`,
    over(chosen.includes('sets-absent') ? 'latest' : '1.3', chosen),
    chosen.includes('sets-absent') ? ['revisions'] : [],
  );
