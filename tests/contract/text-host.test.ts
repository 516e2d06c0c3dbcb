import { openText } from '../../src/hosts/text/text-host';
import { describeDocumentHost } from './document-host';

describeDocumentHost(
  'the text host',
  (paragraphs) =>
    Promise.resolve(openText(new TextEncoder().encode(paragraphs.map(({ text }) => `${text}\n`).join('')))),
  [],
  false,
);
