import type { Template } from '../../core/template/schema';
import type { InteractiveHost } from '../../hosts/host';
import type { PhrasingStrings } from '../../strings/zh-CN/phrasing';
import type { Memory } from './memory';

/** What the panel gives the 措辞 tab. The tab reads the cursor and the document by itself. */
export interface PhrasingTabProps {
  readonly host: InteractiveHost;
  /** The template in force. */
  readonly template: Template;
  readonly strings: PhrasingStrings;
  readonly memory: Memory;
  /** Changes the memory; `change` gets the memory as it is at that moment. */
  readonly update: (change: (memory: Memory) => Memory) => void;
  /** False when the browser does not let the memory be kept. */
  readonly stored: boolean;
  /** False while another tab is shown: the tab then stops following the selection. Default true. */
  readonly active?: boolean;
  /** Called after this tab has changed the document. */
  readonly onChanged?: () => void;
  /** Called with what the host rejected with, after the tab has told the user in its own words. */
  readonly onError?: (error: unknown) => void;
}
