import { openDocx } from '../../../src/hosts/docx/docx-host';
import { describeDocumentHost } from '../../contract/document-host';
import { docxOf } from './support/from-paragraphs';

describeDocumentHost('the .docx host', (paragraphs) => Promise.resolve(openDocx(docxOf(paragraphs))));
