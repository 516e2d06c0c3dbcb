import { parseDocx } from '@eigenpal/docx-editor-core/docx/parser';
import { toProseDoc } from '@eigenpal/docx-editor-core/prosemirror/conversion';
import type { Document } from '@eigenpal/docx-editor-core/types/document';
import { history, undo } from 'prosemirror-history';
import { EditorState, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { ProseStore } from '../../src/preview/editor/prose-store';
import { sampleDocx, type SampleName } from '../../src/preview/samples';
import { fullText } from '../../src/preview/word/store';

/** The editor's state without its view: what the store needs of it. */
async function open(name: SampleName) {
  const document: Document = await parseDocx(sampleDocx(name), { preloadFonts: false });
  const view = {
    state: EditorState.create({
      doc: toProseDoc(document, { styles: document.package.styles }),
      plugins: [history()],
    }),
    dispatch(transaction: Transaction) {
      view.state = view.state.apply(transaction);
    },
  };
  const revealed: [number, number][] = [];
  const store = new ProseStore(
    {
      view: () => view as unknown as EditorView,
      document: () => document,
      reveal: (from, to) => revealed.push([from, to]),
      tracking: () => 'Off',
      setTracking: () => undefined,
    },
    'zh-CN',
  );
  const lines = () => store.ids().map((id) => fullText(store.record(id)!));
  return { store, view, lines, revealed };
}

describe('the editor as a store', () => {
  it('reads styles, fonts and look of a real .docx', async () => {
    const { store } = await open('complete');
    const records = store.ids().map((id) => store.record(id)!);
    const heading = records.find((record) => fullText(record) === '一、存在的问题')!;
    expect(store.styles().find((style) => style.id === heading.styleId)).toMatchObject({
      name: '标题 1',
      builtIn: 'Heading1',
    });
    expect(heading.outlineLevel).toBe(1);
    expect(heading.runs[0]?.font).toMatchObject({ name: '黑体', size: 16, bold: false });
    const runIn = records.find((record) => fullText(record).startsWith('（一）在理论学习方面。'))!;
    expect(runIn.runs.map((run) => run.font.name)).toEqual(['楷体_GB2312', '仿宋_GB2312']);
    expect(runIn.look).toMatchObject({ alignment: 'Justified', firstLineIndent: 32, lineSpacing: 28 });
  });

  it('writes a batch as one step for undo', async () => {
    const { store, view, lines } = await open('partial');
    const before = lines();
    store.batch(() => {
      const [, second] = store.ids();
      const made = store.insertParagraph(second!, 'after', '新的一段');
      store.setStyle(made, 'Heading1');
      store.setFont(made, 0, 2, { bold: true });
      store.replaceText(second!, 0, 1, '［');
    });
    expect(lines()[2]).toBe('新的一段');
    expect(lines()[1]?.startsWith('［')).toBe(true);
    undo(view.state, (transaction) => view.dispatch(transaction));
    expect(lines()).toEqual(before);
  });

  it('keeps the ids of paragraphs through edits of the user', async () => {
    const { store, view } = await open('partial');
    const ids = [...store.ids()];
    const at = view.state.doc.child(0).nodeSize;
    view.dispatch(view.state.tr.insertText('写', at + 2));
    expect(store.ids()).toEqual(ids);
    view.dispatch(view.state.tr.split(at + 3));
    expect(store.ids().filter((id) => ids.includes(id))).toEqual(ids);
    expect(store.ids()).toHaveLength(ids.length + 1);
    view.dispatch(view.state.tr.delete(0, view.state.doc.child(0).nodeSize));
    expect(store.ids()[0]).toBe(ids[1]);
  });

  it('saves what it sets as the paragraph’s own formatting', async () => {
    const { store, view } = await open('partial');
    store.batch(() => {
      const [first] = store.ids();
      store.setLook(first!, { alignment: 'Right', firstLineIndent: -20, spaceAfter: 6 });
    });
    expect(view.state.doc.child(0).attrs['_originalFormatting']).toMatchObject({
      alignment: 'right',
      indentFirstLine: 400,
      hangingIndent: true,
      spaceAfter: 120,
    });
  });

  it('turns soft breaks and tabs into nodes and back', async () => {
    const { store, lines, view } = await open('empty');
    store.batch(() => store.replaceText(store.ids()[0]!, 0, 0, '甲\u000B乙\t丙'));
    expect(lines()).toEqual(['甲\u000B乙\t丙']);
    expect(view.state.doc.child(0).childCount).toBe(5);
    store.batch(() => store.replaceText(store.ids()[0]!, 1, 2, '，'));
    expect(lines()).toEqual(['甲，乙\t丙']);
  });

  it('splits, joins and deletes', async () => {
    const { store, lines } = await open('empty');
    const [first] = store.ids() as [number];
    store.batch(() => {
      store.replaceText(first, 0, 0, '甲乙');
      const second = store.splitParagraph(first, 1);
      store.replaceText(second, 0, 0, '丙');
    });
    expect(lines()).toEqual(['甲', '丙乙']);
    store.batch(() => store.joinNext(first));
    expect(lines()).toEqual(['甲丙乙']);
    store.batch(() => store.deleteParagraph(first));
    expect(lines()).toEqual(['']);
  });

  it('selects, shows the selection and reads it back', async () => {
    const { store, revealed } = await open('partial');
    const id = store.ids()[3]!;
    const extent = { start: { paragraph: id, offset: 2 }, end: { paragraph: id, offset: 6 } };
    store.batch(() => store.select(extent));
    expect(store.selection()).toEqual(extent);
    expect(revealed).toHaveLength(1);
  });
});
