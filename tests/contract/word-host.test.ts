import { createWordHost } from '../../src/hosts/word/word-host';
import { openWord } from '../hosts/word/real-office';
import { describeDocumentHost } from './document-host';

for (const set of ['1.3', 'latest'])
  describeDocumentHost(`the Word host (real office.js, WordApi ${set})`, async (paragraphs) => {
    await openWord(
      paragraphs.map(({ text, style, outlineLevel }) => ({ text, style, outlineLevel })),
      { set },
    );
    return createWordHost();
  });
