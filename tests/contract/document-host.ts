import type { Edit, InsertParagraph, NewParagraphLook } from '../../src/core/document/edit';
import { SOFT_BREAK, type Paragraph } from '../../src/core/document/types';
import { recognise } from '../../src/core/outline/recognise';
import { pointsAt } from '../../src/core/phrasing/points';
import { movePoint } from '../../src/core/phrasing/reorder';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../src/core/template/builtin';
import { bodyParagraph } from '../../src/hosts/memory/memory-host';
import { HostError, type DocumentHost } from '../../src/hosts/host';

/** Makes a host over a document with these paragraphs. */
export type HostFactory = (paragraphs: readonly Paragraph[]) => Promise<DocumentHost>;

const body: NewParagraphLook = { style: 'Normal' };

/**
 * What every host must do alike: whatever one reads and applies, the others do. Each test starts
 * from a document of its own and looks at nothing but what a fresh read says.
 *
 * @param lacking What this host says it cannot read, whatever the document.
 * @param looks False where paragraphs have no looks: plain text.
 */
export function describeDocumentHost(
  name: string,
  factory: HostFactory,
  lacking: readonly string[] = [],
  looks = true,
): void {
  const open = (...texts: string[]) => factory(texts.map((text) => bodyParagraph(text)));
  const texts = async (host: DocumentHost) => (await host.read()).paragraphs.map((p) => p.text);
  const insert = (
    paragraph: number,
    expect: string,
    where: InsertParagraph['where'],
    text: string,
    look: NewParagraphLook = body,
  ): Edit => ({ kind: 'insert-paragraph', paragraph, expect, where, text, look });
  const replace = (paragraph: number, expected: string, start: number, end: number, text: string): Edit => ({
    kind: 'replace',
    paragraph,
    expect: expected,
    start,
    end,
    text,
  });
  const refusal = async (work: Promise<unknown>) => {
    const error: unknown = await work.then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(HostError);
    return (error as HostError).code;
  };

  describe(`${name} as a document host`, () => {
    it('reads every paragraph in order, empty ones included', async () => {
      const host = await open('甲标题', '', '一、存在的问题', '');
      expect(await texts(host)).toEqual(['甲标题', '', '一、存在的问题', '']);
    });

    it('reads an empty document as one empty paragraph', async () => {
      const { paragraphs, degraded } = await (await open('')).read();
      expect(paragraphs).toHaveLength(1);
      expect(paragraphs[0]).toMatchObject({ text: '', number: '', listLevel: -1, inTable: false });
      expect(degraded).toEqual(lacking);
    });

    it('reads soft breaks and tabs as characters of the paragraph', async () => {
      const text = `第一行${SOFT_BREAK}第二行\t后面`;
      expect(await texts(await open(text, '尾'))).toEqual([text, '尾']);
    });

    it('keeps characters beyond the basic plane and full-width ones', async () => {
      const text = '生僻字𠮷与ＡＢＣ％“引号”';
      expect(await texts(await open(text))).toEqual([text]);
    });

    it('inserts behind and in front of an anchor', async () => {
      const host = await open('甲', '乙');
      await host.apply([insert(0, '甲', 'after', '甲后'), insert(0, '甲', 'before', '甲前')]);
      expect(await texts(host)).toEqual(['甲前', '甲', '甲后', '乙']);
    });

    it('keeps the order of several insertions at one anchor', async () => {
      const host = await open('甲', '乙');
      await host.apply([
        insert(0, '甲', 'after', '一'),
        insert(0, '甲', 'after', '二'),
        insert(0, '甲', 'after', '三'),
        insert(1, '乙', 'before', '四'),
        insert(1, '乙', 'before', '五'),
      ]);
      expect(await texts(host)).toEqual(['甲', '一', '二', '三', '四', '五', '乙']);
    });

    it('inserts behind the last paragraph and into an empty document', async () => {
      const last = await open('甲');
      await last.apply([insert(0, '甲', 'after', '乙')]);
      expect(await texts(last)).toEqual(['甲', '乙']);
      const empty = await open('');
      await empty.apply([insert(0, '', 'before', '题'), insert(0, '', 'before', '文')]);
      expect(await texts(empty)).toEqual(['题', '文', '']);
    });

    it('reports where the inserted paragraphs stand', async () => {
      const host = await open('甲', '乙');
      const report = await host.apply([insert(1, '乙', 'after', '丁'), insert(0, '甲', 'after', '丙')]);
      expect([...report.inserted].sort((a, b) => a.paragraph - b.paragraph)).toEqual([
        { paragraph: 1, text: '丙' },
        { paragraph: 3, text: '丁' },
      ]);
    });

    it('inserts a paragraph whose beginning looks different as one paragraph', async () => {
      const host = await open('（一）在理论学习方面。正文正文。');
      const text = '（二）在政治素质方面。一是【待补：哪一次？】。';
      const look: NewParagraphLook = { like: 0, runs: [{ length: 11, format: { bold: true } }] };
      await host.apply([insert(0, '（一）在理论学习方面。正文正文。', 'after', text, look)]);
      expect(await texts(host)).toEqual(['（一）在理论学习方面。正文正文。', text]);
    });

    if (looks)
      it('gives a paragraph the style of the one it shall look like', async () => {
        const host = await factory([
          bodyParagraph('一、标题', { style: 'Heading1', outlineLevel: 1 }),
          bodyParagraph('正文'),
        ]);
        await host.apply([insert(1, '正文', 'after', '二、标题', { like: 0 })]);
        const { paragraphs } = await host.read();
        expect(paragraphs[2]).toMatchObject({ text: '二、标题', style: 'Heading1', outlineLevel: 1 });
        expect(paragraphs[1]).toMatchObject({ style: 'Normal' });
      });

    it('replaces characters at the start, inside and at the end', async () => {
      const text = '（三）在作风方面。一是不实。二是不细。';
      const host = await open(text);
      await host.apply([
        replace(0, text, 0, 3, '（四）'),
        replace(0, text, 11, 13, '不够实'),
        replace(0, text, text.length, text.length, '完'),
      ]);
      expect(await texts(host)).toEqual(['（四）在作风方面。一是不够实。二是不细。完']);
    });

    it('replaces the occurrence that is meant', async () => {
      const text = '三是三、三件事三次';
      const host = await open(text);
      await host.apply([replace(0, text, 4, 5, '五')]);
      expect(await texts(host)).toEqual(['三是三、五件事三次']);
    });

    it('replaces and deletes characters that search syntax would mistake', async () => {
      const text = '占比^p约5%*（含?）^&与[全部]~{1,2}';
      const host = await open(text);
      await host.apply([
        replace(0, text, 2, 4, ''),
        replace(0, text, text.indexOf('全部'), text.indexOf('全部') + 2, '部分'),
      ]);
      expect(await texts(host)).toEqual(['占比约5%*（含?）^&与[部分]~{1,2}']);
    });

    it('inserts between two characters', async () => {
      const text = '一是甲。二是乙。';
      const host = await open(text);
      await host.apply([replace(0, text, 4, 4, '补。')]);
      expect(await texts(host)).toEqual(['一是甲。补。二是乙。']);
    });

    it('breaks a paragraph in two and drops the soft break', async () => {
      const text = `一、问题${SOFT_BREAK}正文`;
      const host = await open(text, '尾');
      await host.apply([{ kind: 'split', paragraph: 0, expect: text, at: 4, until: 5 }]);
      expect(await texts(host)).toEqual(['一、问题', '正文', '尾']);
    });

    it('formats characters without changing them', async () => {
      const text = '一是深度不够。后文。';
      const host = await open(text);
      await host.apply([
        { kind: 'format', paragraph: 0, expect: text, start: 0, end: 7, format: { bold: true } },
      ]);
      expect(await texts(host)).toEqual([text]);
    });

    it('sets how a whole paragraph looks, and what its characters are written in', async () => {
      const text = '正文一段。';
      const host = await open('题', text, '尾');
      const format = {
        alignment: 'Right',
        firstLineIndent: 32,
        leftIndent: 0,
        spaceBefore: 6,
        spaceAfter: 0,
        fontName: '楷体',
        fontSize: 16,
        bold: false,
        color: '#000000',
      } as const;
      await host.apply([{ kind: 'format', paragraph: 1, expect: text, start: 0, end: text.length, format }]);
      const { paragraphs } = await host.read({ format: true });
      expect(paragraphs.map((p) => p.text)).toEqual(['题', text, '尾']);
      expect(paragraphs[1]!.format).toMatchObject(format);
    });

    it('gives the beginning of a paragraph another face, and the rest its own, in one batch', async () => {
      const text = '（一）在理论学习方面。一是不深。';
      const host = await open(text);
      const span = (start: number, end: number, fontName: string): Edit => ({
        kind: 'format',
        paragraph: 0,
        expect: text,
        start,
        end,
        format: { fontName, fontSize: 16 },
      });
      const whole: Edit = {
        kind: 'format',
        paragraph: 0,
        expect: text,
        start: 0,
        end: text.length,
        format: { alignment: 'Justified' },
      };
      await host.apply([whole, span(0, 11, '楷体'), span(11, text.length, '仿宋')]);
      expect(await texts(host)).toEqual([text]);
    });

    it('formats nothing where the text is another', async () => {
      const host = await open('甲');
      const edit: Edit = {
        kind: 'format',
        paragraph: 0,
        expect: '乙',
        start: 0,
        end: 1,
        format: { bold: true },
      };
      expect(await refusal(host.apply([edit]))).toBe('document-changed');
    });

    it('removes a paragraph', async () => {
      const host = await open('甲', '乙', '丙');
      await host.apply([{ kind: 'delete-paragraph', paragraph: 1, expect: '乙' }]);
      expect(await texts(host)).toEqual(['甲', '丙']);
    });

    it('applies different kinds in one batch, all with indexes from before it', async () => {
      // A document's last paragraph cannot be removed in Word: its mark stays.
      const host = await open('一、甲', '文', '三、乙', '删', '尾');
      await host.apply([
        replace(2, '三、乙', 0, 1, '四'),
        insert(1, '文', 'after', '三、新'),
        insert(0, '一、甲', 'before', '题'),
        { kind: 'delete-paragraph', paragraph: 3, expect: '删' },
      ]);
      expect(await texts(host)).toEqual(['题', '一、甲', '文', '三、新', '四、乙', '尾']);
    });

    it('moves a point together with its further paragraph', async () => {
      const lines = [
        '一、存在的问题',
        '（一）在理论学习方面。一是学得浅。书少。',
        '又一段。',
        '二是记得少。',
        '（二）',
      ];
      const host = await open(...lines);
      const template = templateById(DEFAULT_TEMPLATE_ID)!;
      const { paragraphs } = await host.read();
      const outline = recognise(paragraphs, template);
      const selection = { paragraph: 3, start: 6, end: 6 };
      const points = pointsAt({ paragraphs, outline, template, selection })!;
      await host.apply(movePoint(paragraphs, points, 0, 1));
      const moved = ['（一）在理论学习方面。一是记得少。', '二是学得浅。书少。', '又一段。'];
      expect(await texts(host)).toEqual([lines[0], ...moved, lines[4]]);
    });

    it('writes nothing when an anchor has another text', async () => {
      const host = await open('甲', '乙');
      const work = host.apply([insert(0, '甲', 'after', '新'), insert(1, '别的', 'after', '新')]);
      expect(await refusal(work)).toBe('document-changed');
      expect(await texts(host)).toEqual(['甲', '乙']);
    });

    it.each([
      ['half a supplementary character', '找过张𬭎', 4, 5],
      ['half an emoji', '不够。😀', 4, 5],
      ['a mark laid over a letter', 'cafe\u0301的', 4, 5],
      ['half of a joined picture', '记👩‍💻者', 3, 4],
    ])('writes nothing that would cut %s', async (_what, text, start, end) => {
      const host = await open(text, '尾');
      expect(await refusal(host.apply([replace(0, text, start, end, '新')]))).toBe('host-failed');
      expect(await refusal(host.apply([replace(0, text, 0, start, '新')]))).toBe('host-failed');
      expect(await refusal(host.apply([replace(0, text, start, start, '新')]))).toBe('host-failed');
      expect(await texts(host)).toEqual([text, '尾']);
    });

    it('changes a sign between pictures, however often it stands there', async () => {
      const text = '学得不深😀.😀用得也少😀.😀讲得不透.';
      const at = text.indexOf('.', 8);
      const host = await open(text, '尾');
      await host.apply([replace(0, text, at, at + 1, '。')]);
      expect(await texts(host)).toEqual([`${text.slice(0, at)}。${text.slice(at + 1)}`, '尾']);
    });

    it('writes no half of a character of its own', async () => {
      const host = await open('甲');
      expect(await refusal(host.apply([replace(0, '甲', 1, 1, '\uD83D')]))).toBe('host-failed');
      expect(await texts(host)).toEqual(['甲']);
    });

    it('writes nothing when an anchor is not there', async () => {
      const host = await open('甲');
      expect(await refusal(host.apply([insert(7, '甲', 'after', '新')]))).toBe('document-changed');
      expect(await texts(host)).toEqual(['甲']);
    });

    it('does nothing for an empty batch', async () => {
      const host = await open('甲');
      expect(await host.apply([])).toMatchObject({ inserted: [] });
      expect(await texts(host)).toEqual(['甲']);
    });

    it('reads what it wrote, and writes again on top of it', async () => {
      const host = await open('甲');
      await host.apply([insert(0, '甲', 'after', '乙')]);
      await host.apply([insert(1, '乙', 'after', '丙'), replace(1, '乙', 0, 1, '乙乙')]);
      expect(await texts(host)).toEqual(['甲', '乙乙', '丙']);
    });
  });
}

/**
 * What hosts that know of footnotes, comments, fields and pictures among the characters must do alike:
 * the factory puts one wherever `Paragraph.marks` says.
 */
export function describeMarks(name: string, factory: HostFactory): void {
  const text = '学得不够。用得也少。';
  const open = () => factory([bodyParagraph(text, { marks: [3] }), bodyParagraph('尾')]);
  const edit = (start: number, end: number): Edit => ({
    kind: 'replace',
    paragraph: 0,
    expect: text,
    start,
    end,
    text: '新',
  });

  describe(`${name} with marks among the characters`, () => {
    it('reads where they stand', async () => {
      expect((await (await open()).read()).paragraphs.map(({ marks }) => marks)).toEqual([[3], undefined]);
    });

    it('does not replace characters that hold one', async () => {
      const host = await open();
      const error: unknown = await host.apply([edit(2, 4)]).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(HostError);
      expect((error as HostError).code).toBe('holds-mark');
      expect((await host.read()).paragraphs[0]).toMatchObject({ text, marks: [3] });
    });

    it.each([
      [0, 3, '新够。用得也少。', [1]],
      [3, 5, '学得不新用得也少。', [3]],
      [5, 6, '学得不够。新得也少。', [3]],
    ])('replaces what stands beside one (%i–%i)', async (start, end, now, marks) => {
      const host = await open();
      await host.apply([edit(start, end)]);
      expect((await host.read()).paragraphs[0]).toMatchObject({ text: now, marks });
    });

    it('breaks in front of one and behind it', async () => {
      for (const [at, first, second] of [
        [2, undefined, [1]],
        [5, [3], undefined],
      ] as const) {
        const host = await open();
        await host.apply([{ kind: 'split', paragraph: 0, expect: text, at, until: at }]);
        const { paragraphs } = await host.read();
        expect(paragraphs.slice(0, 2).map(({ marks }) => marks?.length && marks)).toEqual([first, second]);
      }
    });
  });
}
