import type { ShownParagraphs } from '../docx/compare';
import type { EditorView } from 'prosemirror-view';
import type { Document } from '@eigenpal/docx-editor-core/types/document';
import { ProseStore } from '../editor/prose-store';
import { Bridge, type BridgeOptions } from '../wire/bridge';
import { officeThemes } from '../wire/office-theme';
import { WordSession } from '../word/session';
import type { PreviewSettings } from './settings';

/** How long a request waits for the document, in milliseconds; then it fails as it would have. */
const OPENING_PATIENCE = 15_000;

/** The editor as the host needs it; the page fills it in when the editor is there. */
export interface EditorPort {
  view(): EditorView | null;
  document(): Document | null;
  reveal(from: number, to: number): void;
  isSuggesting(): boolean;
  setSuggesting(on: boolean): void;
  commented(id: number, text: string): void;
  uncommented(id: number): void;
}

/** Word's part in the preview: one document, one session, a bridge for each page of the add-in. */
export class PreviewHost {
  readonly store: ProseStore;
  readonly session: WordSession;
  private readonly live = new Set<Bridge>();
  private port: EditorPort | null = null;

  constructor(private readonly settings: PreviewSettings) {
    this.store = new ProseStore(
      {
        view: () => this.requireView(),
        document: () => this.port?.document() ?? null,
        reveal: (from, to) => this.port?.reveal(from, to),
        tracking: () => (this.port?.isSuggesting() ? 'TrackAll' : 'Off'),
        setTracking: (mode) => this.port?.setSuggesting(mode !== 'Off'),
        commented: (id, text) => this.port?.commented(id, text),
        uncommented: (id) => this.port?.uncommented(id),
      },
      settings.language,
    );
    this.session = new WordSession(this.store, settings);
    this.store.subscribe((what) => {
      if (what === 'selection') for (const bridge of this.live) bridge.selectionChanged();
    });
  }

  connect(port: EditorPort): void {
    this.port = port;
  }

  /** Bridges for one frame: one at a time, the last one made is the one that hears of events. */
  bridges(): { readonly next: () => Bridge; readonly close: () => void } {
    let current: Bridge | null = null;
    const close = (): void => {
      if (current) this.live.delete(current);
      current = null;
    };
    return {
      close,
      next: () => {
        close();
        current = this.createBridge();
        this.live.add(current);
        return current;
      },
    };
  }

  /** A bridge for a page that has no need of the document's events: the ribbon's, a dialog's. */
  createBridge(extra: Pick<BridgeOptions, 'openDialog' | 'messageParent'> = {}): Bridge {
    const { requirements, language, theme, faults } = this.settings;
    return new Bridge({
      requirements,
      language,
      theme: officeThemes[theme],
      readOnly: faults.on.has('read-only'),
      documentUrl: 'C:\\preview.docx',
      execute: async (body) => {
        await this.opened();
        return this.session.executeText(body);
      },
      ...extra,
    });
  }

  /** Whether a document is there; between two of them there is none for a moment. */
  isOpen(): boolean {
    return Boolean(this.port?.view());
  }

  /** The text of each paragraph as a reader sees it: without deleted and hidden characters. */
  lines(): string[] {
    return this.store.ids().map((id) =>
      (this.store.record(id)?.runs ?? [])
        .filter((run) => run.revision !== 'deleted' && run.hidden !== true)
        .map((run) => run.text)
        .join(''),
    );
  }

  /** What the editor shows, to be held against a file. */
  shown(): ShownParagraphs {
    return { lines: this.lines(), numbers: this.store.ids().map((id) => this.store.listString(id)) };
  }

  /** Word answers no add-in before its document is there; a pane that is quicker than the editor waits. */
  private async opened(): Promise<void> {
    const giveUp = Date.now() + OPENING_PATIENCE;
    while (!this.isOpen() && Date.now() < giveUp) {
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
    }
  }

  private requireView(): EditorView {
    const view = this.port?.view();
    if (!view) throw new Error('no document is open');
    return view;
  }
}
