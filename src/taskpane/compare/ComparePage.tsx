import { useEffect, useRef, useSyncExternalStore, type DragEvent } from 'react';
import { HostError } from '../../hosts/host';
import { ownTemplates } from '../../road/own-templates';
import { wordsOf } from '../area-words';
import { usePanel, usePanelState } from '../context';
import { Button } from '../parts/Button';
import { FileButton } from '../parts/FileButton';
import { Message } from '../parts/Message';
import { Page } from '../parts/Page';
import { Added } from './Added';
import './compare.css';
import { Passages } from './Passages';
import { compareStoreOf } from './store';
import { compareOpen, readAdded, type CompareRole } from './work';

const ROLES: readonly CompareRole[] = ['mine', 'others', 'models'];

/** Lays the open paper beside files that the user adds. They are read here, sent nowhere and kept nowhere. */
export default function ComparePage({ onClose }: { readonly onClose: () => void }) {
  const { host, store: panel } = usePanel();
  const { settings, once } = usePanelState();
  const words = wordsOf('compare');
  const store = compareStoreOf(panel);
  const { files, result, busy, failed, phrases, ignored } = useSyncExternalStore(store.subscribe, store.get);
  const own = ownTemplates(settings.templates);
  const standard =
    once === null ? { template: settings.template, own } : { template: once.id, own: [once, ...own] };

  const compare = async () => {
    const added = store.get().files.flatMap(({ text }) => text ?? []);
    if (added.length === 0) return store.set({ result: null, busy: false, failed: false });
    store.set({ busy: true, failed: false });
    try {
      const { phrases: set } = store.get();
      store.set({ result: await compareOpen(host, standard, added, set, settings.check), busy: false });
    } catch {
      store.set({ result: null, busy: false, failed: true });
    }
  };
  const add = async (list: Iterable<File>, role: CompareRole) => {
    store.set({ busy: true });
    for (const file of list) {
      const { name } = file;
      try {
        store.add({ name, role, text: await readAdded(file, role, standard), problem: null });
      } catch (error) {
        const { code, detail } = error instanceof HostError ? error : { code: 'unreadable', detail: '' };
        store.add({ name, role, text: null, problem: { code, detail } });
      }
    }
    await compare();
  };
  // The document may have changed since the page was last open.
  const again = useRef(compare);
  useEffect(() => {
    if (store.get().files.length > 0) void again.current();
  }, [store]);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    void add([...event.dataTransfer.files], 'others');
  };
  return (
    <Page title={words.title} onClose={onClose}>
      <div className="compare-page" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <p className="compare-hint">{words.hint}</p>
        <div className="compare-actions">
          {ROLES.map((role) => (
            <FileButton key={role} multiple onFiles={(list) => void add(list, role)}>
              {words.add[role]}
            </FileButton>
          ))}
        </div>
        {files.length === 0 && <p className="compare-hint">{words.drop}</p>}
        <Added
          files={files}
          onRemove={(id) => {
            store.remove(id);
            void compare();
          }}
        />
        {busy && (
          <p className="compare-hint" role="status">
            {words.comparing}
          </p>
        )}
        {failed && <Message kind="error">{words.failed}</Message>}
        {result !== null && !busy && (
          <>
            <div className="compare-actions">
              <Button size="small" onClick={() => void compare()}>
                {words.again}
              </Button>
              {phrases.length + ignored.length > 0 && (
                <>
                  <span className="compare-hint">
                    {[
                      ...(phrases.length > 0 ? [words.marked({ count: phrases.length })] : []),
                      ...(ignored.length > 0 ? [words.ignored({ count: ignored.length })] : []),
                    ].join(' · ')}
                  </span>
                  <Button
                    size="small"
                    appearance="subtle"
                    onClick={() => {
                      store.set({ phrases: [], ignored: [] });
                      void compare();
                    }}
                  >
                    {words.restore}
                  </Button>
                </>
              )}
            </div>
            {result.versions.map((name) => (
              <p key={name} role="status">
                {words.version({ name })}
              </p>
            ))}
            {result.pairs.map((pair) => (
              <Passages
                key={`${pair.role} ${pair.b.name}`}
                pair={pair}
                ignored={ignored}
                onIgnore={(text) => store.set({ ignored: [...ignored, text] })}
                onPhrase={(text) => {
                  store.set({ phrases: [...phrases, text] });
                  void compare();
                }}
              />
            ))}
            {files
              .filter(
                ({ name, text }) =>
                  text !== null &&
                  !result.versions.includes(name) &&
                  !result.pairs.some(({ b }) => b.name === name),
              )
              .map(({ id, name }) => (
                <p key={id} className="compare-hint" role="status">
                  {words.nothing({ name })}
                </p>
              ))}
            <p className="compare-hint">{words.note}</p>
          </>
        )}
      </div>
    </Page>
  );
}
