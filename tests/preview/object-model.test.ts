import { openWord } from '../hosts/word/real-office';

/** The object model through the real office.js: what an add-in sees. */

type Context = Word.RequestContext;

async function paragraphsOf(context: Context, names = 'items/text'): Promise<Word.Paragraph[]> {
  const { paragraphs } = context.document.body;
  paragraphs.load(names);
  await context.sync();
  return paragraphs.items;
}

describe('paragraphs', () => {
  it('have localised style names, language-neutral ones and outline levels', async () => {
    await openWord([
      { text: '一、问题', style: 'Heading1' },
      { text: '正文', style: '公文正文' },
    ]);
    await Word.run(async (context) => {
      const [heading, own] = await paragraphsOf(context, 'items/style,items/styleBuiltIn,items/outlineLevel');
      expect([heading?.style, heading?.styleBuiltIn, heading?.outlineLevel]).toEqual([
        '标题 1',
        'Heading1',
        1,
      ]);
      expect([own?.style, own?.styleBuiltIn, own?.outlineLevel]).toEqual(['公文正文', 'Other', 10]);
    });
  });

  it('inherit look and list from their neighbour when inserted, and can leave the list', async () => {
    const word = await openWord([
      {
        text: '甲',
        list: { id: 7, level: 0, pattern: '%1、', format: 'chineseCounting' },
        look: { firstLineIndent: 32 },
      },
    ]);
    await Word.run(async (context) => {
      const [first] = await paragraphsOf(context);
      const made = first?.insertParagraph('乙', 'After');
      made?.load('isListItem,firstLineIndent');
      made?.listItem.load('listString');
      await context.sync();
      expect([made?.isListItem, made?.firstLineIndent, made?.listItem.listString]).toEqual([
        true,
        32,
        '二、',
      ]);
      made?.detachFromList();
      made?.load('isListItem');
      await context.sync();
      expect(made?.isListItem).toBe(false);
    });
    expect(word.lines()).toEqual(['甲', '乙']);
  });

  it('refuse to be attached to a list twice', async () => {
    await openWord([{ text: '甲', list: { id: 7, level: 0 } }]);
    await expect(
      Word.run(async (context) => {
        const [first] = await paragraphsOf(context);
        first?.attachToList(7, 0);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('cannot take the last paragraph mark away', async () => {
    const word = await openWord(['甲', '乙']);
    await Word.run(async (context) => {
      const items = await paragraphsOf(context);
      items.forEach((paragraph) => paragraph.delete());
      await context.sync();
    });
    expect(word.lines()).toEqual(['']);
  });

  it('take text with line breaks apart', async () => {
    const word = await openWord(['甲丙']);
    await Word.run(async (context) => {
      const [first] = await paragraphsOf(context);
      first?.getRange('Start').insertText('零\n', 'Before');
      await context.sync();
    });
    expect(word.lines()).toEqual(['零', '甲丙']);
  });
});

describe('ranges', () => {
  it('stay on their text while others write before them', async () => {
    const word = await openWord(['一是学习不够。']);
    await Word.run(async (context) => {
      const [first] = await paragraphsOf(context);
      const tail = first?.insertText('二是调研不深。', 'End');
      first?.insertText('（一）', 'Start');
      if (tail) tail.font.bold = true;
      tail?.load('text');
      await context.sync();
      expect(tail?.text).toBe('二是调研不深。');
    });
    const [id] = word.store.ids();
    const bold = word.store.record(id as number)?.runs.filter((run) => run.font.bold);
    expect(bold?.map((run) => run.text)).toEqual(['二是调研不深。']);
  });

  it('say where they lie against each other', async () => {
    await openWord(['甲乙丙', '丁']);
    await Word.run(async (context) => {
      const [first, second] = await paragraphsOf(context);
      const whole = first?.getRange('Content') as Word.Range;
      const start = first?.getRange('Start') as Word.Range;
      const other = second?.getRange('Content') as Word.Range;
      const answers = [
        whole.compareLocationWith(start),
        whole.compareLocationWith(other),
        other.compareLocationWith(whole),
        whole.compareLocationWith(whole),
      ];
      await context.sync();
      expect(answers.map((answer) => answer.value)).toEqual(['AdjacentAfter', 'Before', 'After', 'Equal']);
    });
  });

  it('expand over paragraphs and delete what they cover', async () => {
    const word = await openWord(['甲乙', '丙', '丁戊']);
    await Word.run(async (context) => {
      const found = context.document.body.search('乙');
      const last = context.document.body.search('丁');
      found.load('items');
      last.load('items');
      await context.sync();
      (found.items[0] as Word.Range).expandTo(last.items[0] as Word.Range).delete();
      await context.sync();
    });
    expect(word.lines()).toEqual(['甲戊']);
  });

  it('are found by a search of 1 to 255 characters', async () => {
    await openWord(['一是甲，二是乙', '三是甲']);
    await Word.run(async (context) => {
      const found = context.document.body.search('甲');
      found.load('items/text');
      await context.sync();
      expect(found.items.map((range) => range.text)).toEqual(['甲', '甲']);
    });
    for (const query of ['', '字'.repeat(256)])
      await expect(
        Word.run(async (context) => {
          context.document.body.search(query).load('items');
          await context.sync();
        }),
      ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('answer mixed formats as Word does', async () => {
    await openWord([
      {
        runs: [
          { text: '甲', font: { bold: true, size: 16 } },
          { text: '乙', font: { name: '黑体' } },
        ],
      },
    ]);
    await Word.run(async (context) => {
      const [first] = await paragraphsOf(
        context,
        'items/font/bold,items/font/size,items/font/name,items/font/italic',
      );
      expect(first?.font.toJSON()).toMatchObject({ bold: null, size: null, name: '', italic: false });
    });
  });
});

describe('selection', () => {
  it('tells the add-in of its changes and can be read back', async () => {
    const word = await openWord(['甲', '乙']);
    const heard = jest.fn();
    await new Promise<void>((resolve) => {
      Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, heard, () =>
        resolve(),
      );
    });
    await Word.run(async (context) => {
      const items = await paragraphsOf(context);
      items[1]?.select('End');
      const selection = context.document.getSelection();
      const around = selection.paragraphs.getFirst();
      selection.load('isEmpty');
      around.load('text');
      await context.sync();
      expect([selection.isEmpty, around.text]).toEqual([true, '乙']);
    });
    expect(heard).toHaveBeenCalledTimes(1);
    expect(word.requests.some((request) => request.kind === 'write')).toBe(false);
  });
});

describe('faults', () => {
  const insertAfterFirst = (text: string): Promise<void> =>
    Word.run(async (context) => {
      const [first] = await paragraphsOf(context);
      first?.insertParagraph(text, 'After');
      await context.sync();
    });

  it('stale-paragraphs (#3284): a new paragraph is unknown until the next run', async () => {
    await openWord(['甲'], { faults: ['stale-paragraphs'] });
    await Word.run(async (context) => {
      const [first] = await paragraphsOf(context);
      first?.insertParagraph('乙', 'After');
      await context.sync();
      expect(await paragraphsOf(context)).toHaveLength(1);
    });
    await Word.run(async (context) => {
      expect(await paragraphsOf(context)).toHaveLength(2);
    });
  });

  it('list-items-fail (#5335, #5901): a list item fails the whole sync', async () => {
    await openWord(['甲', { text: '乙', list: { id: 1, level: 0 } }], { faults: ['list-items-fail'] });
    await expect(
      Word.run((context) => paragraphsOf(context, 'items/text,items/listItemOrNullObject/listString')),
    ).rejects.toMatchObject({ code: 'GeneralException' });
  });

  it('text-with-deletions (#1267, #2314): text holds what was deleted', async () => {
    const paragraph = { runs: [{ text: '留' }, { text: '删', revision: 'deleted' as const }] };
    await openWord([paragraph]);
    await Word.run(async (context) => expect((await paragraphsOf(context))[0]?.text).toBe('留'));
    await openWord([paragraph], { faults: ['text-with-deletions'] });
    await Word.run(async (context) => expect((await paragraphsOf(context))[0]?.text).toBe('留删'));
  });

  it('text-noise (#2258): text holds the mark of a comment', async () => {
    await openWord(['甲', ''], { faults: ['text-noise'] });
    await Word.run(async (context) =>
      expect((await paragraphsOf(context)).map((p) => p.text)).toEqual(['甲\u0005', '']),
    );
  });

  it('inherit-list (#6524): a new paragraph joins the list of either neighbour', async () => {
    const word = await openWord(['甲', { text: '乙', list: { id: 1, level: 0 } }], {
      faults: ['inherit-list'],
    });
    await insertAfterFirst('新');
    expect(word.store.record(word.store.ids()[1] as number)?.list).toEqual({ id: 1, level: 0 });
  });

  it('viewing-mode (#5484): writing fails without a reason while the mode says readWrite', async () => {
    await openWord(['甲'], { faults: ['viewing-mode'] });
    await expect(insertAfterFirst('新')).rejects.toMatchObject({ code: 'GeneralException' });
    expect(Office.context.document.mode).toBe('readWrite');
  });

  it('read-only: writing is denied', async () => {
    await openWord(['甲'], { faults: ['read-only'] });
    await expect(insertAfterFirst('新')).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('changes-between: the document changes once after it was read', async () => {
    const word = await openWord(['甲'], { faults: ['changes-between'] });
    await Word.run(async (context) => {
      expect(await paragraphsOf(context)).toHaveLength(1);
      expect(await paragraphsOf(context)).toHaveLength(2);
      expect(await paragraphsOf(context)).toHaveLength(2);
    });
    expect(word.lines()[1]).toBe('甲');
  });

  it('fail-action:N: what was written before the N-th action stays', async () => {
    const word = await openWord(['甲'], { faults: ['fail-action:2'] });
    await expect(
      Word.run(async (context) => {
        const [first] = await paragraphsOf(context);
        const made = first?.insertParagraph('乙', 'After');
        made?.insertParagraph('丙', 'After');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'GeneralException' });
    expect(word.lines()).toEqual(['甲', '乙']);
  });
});

describe('the log of requests', () => {
  it('tells reading and writing from the clean-up of references', async () => {
    const word = await openWord(['甲']);
    await Word.run(async (context) => {
      const [first] = await paragraphsOf(context);
      first?.insertParagraph('乙', 'After');
      await context.sync();
    });
    const kinds = () => word.requests.map((request) => request.kind).filter((kind) => kind !== 'startup');
    // Word.run gives its references up behind the caller's back.
    while (kinds().length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(kinds()).toEqual(['read', 'write', 'release']);
    const write = word.requests.find((request) => request.kind === 'write');
    expect(write?.members).toContain('Paragraph.insertParagraph');
  });
});
