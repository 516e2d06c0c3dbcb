import { openDocx } from '../../../src/hosts/docx/docx-host';
import { describeDocumentHost, describeMarks, type HostFactory } from '../../contract/document-host';
import { docxOf } from './support/from-paragraphs';

const open: HostFactory = (paragraphs) => Promise.resolve(openDocx(docxOf(paragraphs)));

describeDocumentHost('the .docx host', open);
describeMarks('the .docx host', open);
