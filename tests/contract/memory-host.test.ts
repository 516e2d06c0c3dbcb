import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { describeDocumentHost, describeMarks, type HostFactory } from './document-host';

const open: HostFactory = (paragraphs) => Promise.resolve(new MemoryHost(paragraphs));

describeDocumentHost('the memory host', open);
describeMarks('the memory host', open);
