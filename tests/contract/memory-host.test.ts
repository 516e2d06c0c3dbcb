import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { describeDocumentHost } from './document-host';

describeDocumentHost('the memory host', (paragraphs) => Promise.resolve(new MemoryHost(paragraphs)));
