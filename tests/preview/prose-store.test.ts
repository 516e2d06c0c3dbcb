import { parseDocx } from '@eigenpal/docx-editor-core/docx/parser';
import { toProseDoc } from '@eigenpal/docx-editor-core/prosemirror/conversion';
import type { Document } from '@eigenpal/docx-editor-core/types/document';
import { history, undo } from 'prosemirror-history';
import { EditorState, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { ProseStore } from '../../src/preview/editor/prose-store';
import { differenceFrom } from '../../src/preview/docx/compare';
import { withoutWrappers } from '../../src/preview/docx/unwrap';
import { sampleDocx, type SampleName } from '../../src/preview/samples';
import { fullText } from '../../src/preview/word/store';
import { readDocx } from '../../src/hosts/docx/read-docx';
import { buildDocx, p, r } from '../hosts/docx/support/build-docx';
import { LISTED, listedPaper, NEVER_ANEW } from '../hosts/docx/support/listed-papers';

/** The editor's state without its view: what the store needs of it. */
async function open(name: SampleName | Uint8Array) {
  const bytes = typeof name === 'string' ? sampleDocx(name) : withoutWrappers(name);
  const document: Document = await parseDocx(bytes, { preloadFonts: false });
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
  const margin = new Map<number, string>();
  const store = new ProseStore(
    {
      view: () => view as unknown as EditorView,
      document: () => document,
      reveal: (from, to) => revealed.push([from, to]),
      tracking: () => 'Off',
      setTracking: () => undefined,
      commented: (id, text) => margin.set(id, text),
      uncommented: (id) => margin.delete(id),
    },
    'zh-CN',
  );
  const lines = () => store.ids().map((id) => fullText(store.record(id)!));
  return { store, view, lines, revealed, margin };
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

describe('what the editor would lose', () => {
  const field = (text: string) => `<w:fldSimple w:instr=" DOCPROPERTY x ">${r(text)}</w:fldSimple>`;

  it('text in smart tags and custom XML is there', async () => {
    const tagged = `<w:smartTag w:uri="urn:x" w:element="d"><w:smartTagPr><w:attr w:name="a" w:val="b"/></w:smartTagPr>${r('年底前')}</w:smartTag>`;
    const custom = `<w:customXml w:element="e"><w:customXmlPr/>${r('每月')}</w:customXml>`;
    const bytes = buildDocx(p(r('我打算') + tagged + custom + r('学一次。')));
    const { lines } = await open(bytes);
    expect(lines()).toEqual(['我打算年底前每月学一次。']);
    expect(differenceFrom(bytes, { lines: lines(), numbers: [] })).toBeNull();
  });

  it('says where the editor’s text is another than the file’s', () => {
    const bytes = buildDocx(p('一、甲') + p('二、乙'));
    expect(differenceFrom(bytes, { lines: ['一、甲', '二、'], numbers: [] })).toEqual({
      count: 1,
      first: '二、乙',
    });
    expect(differenceFrom(bytes, { lines: ['一、甲'], numbers: [] })).toEqual({ count: 1, first: '二、乙' });
  });

  it('characters inside a field are replaced, the rest of it stays', async () => {
    const { store, lines } = await open(buildDocx(p(r('前') + field('三、整改') + r('的措施'))));
    const [id] = store.ids() as [number];
    const write = (start: number, end: number, text: string) =>
      store.batch(() => store.replaceText(id, start, end, text));
    write(1, 2, '四');
    expect(lines()).toEqual(['前四、整改的措施']);
    // Over the field's edge: what is inside goes, what is outside goes, nothing else.
    write(4, 6, '好');
    expect(lines()).toEqual(['前四、整好措施']);
    write(0, 2, '五');
    expect(lines()).toEqual(['五、整好措施']);
    write(2, 2, '再');
    expect(lines()).toEqual(['五、再整好措施']);
  });

  it('new text beside hidden text can be seen', async () => {
    const { store } = await open(
      buildDocx(p(r('看得见') + r('看不见', '<w:vanish/>'), '<w:rPr><w:vanish/></w:rPr>')),
    );
    const [id] = store.ids() as [number];
    const made = store.batch(() => store.insertParagraph(id, 'after', '新的'));
    expect(store.record(made)?.runs.map(({ text, hidden }) => [text, hidden])).toEqual([['新的', undefined]]);
  });

  const level = `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%1）"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
  const item = (text: string, id: number) =>
    p(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`);

  it('lists of one definition count on, and begin anew where one has a start of its own', async () => {
    const body = item('甲', 1) + item('乙', 2) + item('丙', 3) + item('丁', 3) + item('戊', 1);
    const { store } = await open(buildDocx({ body, numbering }));
    expect(store.ids().map((id) => store.listString(id))).toEqual([
      '（一）',
      '（二）',
      '（一）',
      '（二）',
      '（三）',
    ]);
  });

  it.each(LISTED.filter((form) => form !== NEVER_ANEW))('shows the numbers of %s', async (form) => {
    const bytes = listedPaper(form);
    const { store, lines } = await open(bytes);
    const numbers = store.ids().map((id) => store.listString(id));
    expect(numbers).toEqual(readDocx(bytes).paragraphs.map(({ number }) => number));
    expect(differenceFrom(bytes, { lines: lines(), numbers })).toBeNull();
  });

  it('says where it shows another number than the file has', () => {
    const bytes = buildDocx({ body: item('甲', 1) + item('乙', 1), numbering });
    const shown = { lines: ['甲', '乙'], numbers: ['（一）', '（一）'] };
    expect(differenceFrom(bytes, shown)).toEqual({ count: 1, first: '（二）乙' });
  });

  it('a paragraph that has left its list stays out of it when it is saved', async () => {
    const { store, view } = await open(buildDocx({ body: item('甲', 1) + item('乙', 1), numbering }));
    const [, second] = store.ids() as [number, number];
    store.batch(() => store.setList(second, null));
    expect(store.record(second)?.list).toBeNull();
    const { numPr, _originalFormatting: saved } = view.state.doc.child(1).attrs;
    // The writer keeps a saved number only where the paragraph says the same.
    expect([numPr, (saved as { numPr?: unknown }).numPr]).toEqual([{ numId: 0 }, { numId: 0 }]);
  });
});

describe('comments', () => {
  it('stand in the margin and mark their words, wherever edits have left those, until they are taken away', async () => {
    const { store, view, margin } = await open('partial');
    const id = store.ids()[4]!;
    const text = fullText(store.record(id)!);
    const marked = () => {
      let words = '';
      view.state.doc.descendants(({ marks, text: own }) => {
        if (marks.some(({ type }) => type.name === 'comment')) words += own ?? '';
      });
      return words;
    };
    const extent = { start: { paragraph: id, offset: 2 }, end: { paragraph: id, offset: 6 } };
    store.batch(() => store.showComment(1, extent, '要改'));
    expect([...margin.values()]).toEqual(['要改']);
    expect(marked()).toBe(text.slice(2, 6));
    store.batch(() => store.replaceText(id, 0, 0, '又及，'));
    expect(marked()).toBe(text.slice(2, 6));
    // A comment on the whole of it leaves those words to the one that is there.
    const whole = { start: { paragraph: id, offset: 0 }, end: { paragraph: id, offset: text.length + 3 } };
    store.batch(() => store.showComment(2, whole, '缺'));
    store.batch(() => store.hideComment(2));
    expect(marked()).toBe(text.slice(2, 6));
    store.batch(() => store.hideComment(1));
    expect(marked()).toBe('');
    expect(margin.size).toBe(0);
  });
});
