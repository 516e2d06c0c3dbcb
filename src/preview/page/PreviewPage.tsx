import { DocxEditor, type DocxEditorRef, type EditorMode } from '@eigenpal/docx-editor-react';
import { useCallback, useEffect, useMemo, useRef, useState, type ChangeEvent } from 'react';
import { withBuiltInStyles } from '../docx/built-in-styles';
import { differenceFrom } from '../docx/compare';
import { inspectDocx } from '../docx/inspect-docx';
import { withoutWrappers } from '../docx/unwrap';
import { editorWords } from '../editor/editor-words';
import { isSampleName, sampleDocx, sampleNames } from '../samples';
import { download } from './download';
import { exposeForTests, type PageReadiness } from './expose';
import type { PreviewHost } from './host';
import { PanelFrame } from './PanelFrame';
import type { PreviewSettings } from './settings';
import { MAX_WIDTH, MIN_WIDTH, usePanelWidth } from './use-panel-width';
import { Ribbon } from './Ribbon';
import { useMargin } from './use-margin';
import { parseDocx } from '@eigenpal/docx-editor-core/docx/parser';
import type { PreviewStrings } from '../../strings/zh-CN/preview';

interface PreviewPageProps {
  readonly settings: PreviewSettings;
  readonly host: PreviewHost;
  readonly strings: PreviewStrings;
  readonly readiness: PageReadiness;
}

/** The whole page: toolbar, editor, panel. */
export function PreviewPage({ settings, host, strings, readiness }: PreviewPageProps) {
  const editor = useRef<DocxEditorRef>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [sample, setSample] = useState<string>(settings.sample);
  const [name, setName] = useState(strings.samples[settings.sample]);
  const [notice, setNotice] = useState<string | null>(null);
  const [mode, setMode] = useState<EditorMode>('editing');
  const [panel, setPanel] = useState({ address: '/taskpane.html', key: 0 });
  const modeNow = useRef(mode);
  useEffect(() => {
    modeNow.current = mode;
  }, [mode]);
  const { width, splitter } = usePanelWidth();
  const { commented, uncommented, ...margin } = useMargin();
  const plugins = useMemo(() => [host.store.plugin], [host]);
  const words = useMemo(() => editorWords(strings, settings.language), [strings, settings.language]);
  const [shown, setShown] = useState(() => ({ bytes: sampleDocx(settings.sample), key: 0 }));
  const whenShown = useRef<() => void>(() => {});

  useEffect(() => {
    host.connect({
      view: () => editor.current?.getEditorRef()?.getView() ?? null,
      document: () => editor.current?.getDocument() ?? null,
      reveal: (from, to) => {
        editor.current?.highlightRange(from, to);
        editor.current?.scrollToPosition(from);
        // As on the web, where what an add-in selects is what the keyboard then writes to.
        editor.current?.getEditorRef()?.getView()?.focus();
      },
      isSuggesting: () => modeNow.current === 'suggesting',
      setSuggesting: (on) => setMode(on ? 'suggesting' : 'editing'),
      commented,
      uncommented,
    });
  }, [host, commented, uncommented]);

  /** Opens bytes, or says why not and leaves the current document as it is. */
  const open = useCallback(
    async (given: Uint8Array, file: string): Promise<boolean> => {
      const problem = inspectDocx(given);
      if (problem) {
        setNotice(strings.problems[problem](file));
        return false;
      }
      let bytes = given;
      try {
        bytes = withBuiltInStyles(withoutWrappers(given));
        await parseDocx(bytes, { preloadFonts: false });
      } catch {
        setNotice(strings.problems.unreadable(file));
        return false;
      }
      setNotice(null);
      setName(file.replace(/\.docx$/i, ''));
      // A new editor for a new document: nothing of the old one can be undone into it.
      await new Promise<void>((resolve) => {
        whenShown.current = resolve;
        setShown(({ key }) => ({ bytes, key: key + 1 }));
      });
      host.store.reset();
      // Said before anything is edited: what the editor does not show, it does not save either.
      const difference = differenceFrom(given, host.shown());
      if (difference) setNotice(strings.differs(difference));
      return true;
    },
    [host, strings],
  );

  const openSample = useCallback(
    async (wanted: string): Promise<void> => {
      if (!isSampleName(wanted)) return;
      if (await open(sampleDocx(wanted), strings.samples[wanted])) setSample(wanted);
    },
    [open, strings],
  );

  const onPicked = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file && (await open(new Uint8Array(await file.arrayBuffer()), file.name))) setSample('');
  };

  const save = useCallback(async (): Promise<Uint8Array | null> => {
    const buffer = await editor.current?.save({ selective: false });
    return buffer ? new Uint8Array(buffer) : null;
  }, []);

  const onDownload = async (): Promise<void> => {
    const bytes = await save();
    if (!bytes) {
      setNotice(strings.notSaved);
      return;
    }
    download(bytes, `${name}.docx`);
    // What the editor shows is not always what it writes.
    const difference = differenceFrom(bytes, host.shown());
    if (difference) setNotice(strings.differs(difference));
  };

  useEffect(
    () => exposeForTests({ host, readiness, open, openSample, save }),
    [host, readiness, open, openSample, save],
  );

  return (
    <div className="preview" data-theme={settings.theme}>
      <header className="bar">
        <h1 className="brand">
          <img src="/assets/icon-32.png" alt="" width="20" height="20" />
          {strings.title}
        </h1>
        <button type="button" onClick={() => picker.current?.click()}>
          {strings.open}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".docx"
          hidden
          onChange={(event) => void onPicked(event)}
          data-testid="file"
        />
        <button type="button" onClick={() => void onDownload()}>
          {strings.download}
        </button>
        <label className="choice">
          {strings.sample}
          <select value={sample} onChange={(event) => void openSample(event.target.value)}>
            {sample === '' && <option value="">{strings.fromDisk}</option>}
            {sampleNames.map((one) => (
              <option key={one} value={one}>
                {strings.samples[one]}
              </option>
            ))}
          </select>
        </label>
        <Ribbon
          strings={strings.ribbon}
          host={host}
          onPanel={(address) => setPanel({ address, key: panel.key + 1 })}
          onFailed={() => setNotice(strings.ribbon.failed)}
        />
        <span className="document-name" title={name}>
          {name}
        </span>
        <a href="gangju-desk.html" target="_blank" rel="noreferrer">
          {strings.desk}
        </a>
      </header>
      {notice !== null && (
        <div className="notice" role="alert">
          <span>{notice}</span>
          <button type="button" onClick={() => setNotice(null)}>
            {strings.close}
          </button>
        </div>
      )}
      <main className="work">
        <section className="editor" aria-label={strings.editor}>
          <DocxEditor
            key={shown.key}
            ref={editor}
            documentBuffer={shown.bytes}
            mode={mode}
            onModeChange={setMode}
            externalPlugins={plugins}
            onEditorViewReady={() => {
              whenShown.current();
              readiness.editor();
            }}
            i18n={words}
            colorMode={settings.theme === 'light' ? 'light' : 'dark'}
            author="预览"
            {...margin}
            showFileOpen={false}
            showHelpMenu={false}
            showOutlineButton={false}
            initialZoom={zoomFor(window.innerWidth - width)}
            fontFamilies={fontFamilies}
            loadingIndicator={<p className="loading">{strings.loading}</p>}
          />
        </section>
        <div
          className="splitter"
          role="separator"
          aria-orientation="vertical"
          aria-label={strings.resize}
          aria-valuenow={width}
          aria-valuemin={MIN_WIDTH}
          aria-valuemax={MAX_WIDTH}
          // A separator with a value is a control: arrow keys move it (WAI-ARIA, window splitter).
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          {...splitter}
        />
        <aside className="panel" style={{ width }}>
          <PanelFrame
            key={panel.key}
            host={host}
            title={strings.panel}
            address={panel.address}
            onLoaded={readiness.panel}
          />
        </aside>
      </main>
    </div>
  );
}

/** A4 is 794 pixels wide; the editor wants some room on both sides of it. */
const zoomFor = (room: number): number => Math.min(0.8, Math.max(0.5, Math.floor((room - 150) / 79.4) / 10));

/** The fonts of official papers, for the editor's own toolbar. */
const fontFamilies = ['方正小标宋简体', '仿宋_GB2312', '楷体_GB2312', '黑体', '宋体', 'Times New Roman'];
