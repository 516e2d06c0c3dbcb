import { parseFaults } from '../word/faults';
import { fullText } from '../word/store';
import type { RequestLog } from '../word/session';
import type { PreviewHost } from './host';

/** What end-to-end tests find at `window.__gangjuPreview`. */
export interface PreviewForTests {
  /** Resolves when the editor shows the document and the panel's page has loaded. */
  readonly ready: Promise<void>;
  readonly requests: readonly RequestLog[];
  setFaults(...names: string[]): void;
  /** The text of each paragraph of the body, tables included; none while another document is being opened. */
  lines(): string[];
  open(bytes: Uint8Array, name: string): Promise<boolean>;
  openSample(name: string): Promise<void>;
  /** The document as .docx bytes, as the toolbar would download it. */
  save(): Promise<Uint8Array | null>;
}

declare global {
  interface Window {
    __gangjuPreview?: PreviewForTests;
  }
}

/** Collects what has to be there before the page can be used. */
export class PageReadiness {
  readonly editor: () => void;
  readonly panel: () => void;
  readonly ready: Promise<void>;

  constructor() {
    let editor = (): void => {};
    let panel = (): void => {};
    this.ready = Promise.all([
      new Promise<void>((resolve) => (editor = resolve)),
      new Promise<void>((resolve) => (panel = resolve)),
    ]).then(() => undefined);
    this.editor = editor;
    this.panel = panel;
  }
}

/** Puts the handle on the window; returns the way to take it off. */
export function exposeForTests(
  page: Pick<PreviewForTests, 'open' | 'openSample' | 'save'> & {
    readonly host: PreviewHost;
    readonly readiness: PageReadiness;
  },
): () => void {
  const { session, store } = page.host;
  window.__gangjuPreview = {
    ready: page.readiness.ready,
    requests: session.requests,
    setFaults: (...names) => session.setFaults(parseFaults(names)),
    lines: () =>
      (page.host.isOpen() ? store.ids() : []).map((id) => {
        const record = store.record(id);
        return record ? fullText(record) : '';
      }),
    open: page.open,
    openSample: page.openSample,
    save: page.save,
  };
  return () => {
    delete window.__gangjuPreview;
  };
}
