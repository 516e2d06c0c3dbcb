import type { Edit, InsertParagraph } from '../../../src/core/document/edit';
import { HostError } from '../../../src/hosts/host';
import { createWordHost } from '../../../src/hosts/word/word-host';
import { openWord } from './real-office';

/** Faults of real Words, each named after the public thread it comes from (OfficeDev/office-js). */
const list = { id: 1, level: 0, pattern: '（%1）', format: 'chineseCounting' };

const behind = (
  paragraph: number,
  expect: string,
  text: string,
  look: InsertParagraph['look'] = { style: 'Normal' },
): Edit => ({ kind: 'insert-paragraph', paragraph, expect, where: 'after', text, look });

async function refusal(work: Promise<unknown>): Promise<HostError> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HostError);
  return error as HostError;
}

describe('#3284: on the web the list of paragraphs is stale within a run', () => {
  it('reads what the write before it put in', async () => {
    await openWord(['甲', '乙'], { faults: ['stale-paragraphs'] });
    const host = createWordHost();
    await host.apply([behind(0, '甲', '丙')]);
    const { paragraphs } = await host.read();
    expect(paragraphs.map((p) => p.text)).toEqual(['甲', '丙', '乙']);
    await host.apply([behind(1, '丙', '丁')]);
    expect((await host.read()).paragraphs.map((p) => p.text)).toEqual(['甲', '丙', '丁', '乙']);
  });
});

describe('#5335, #5901: a list item fails the whole sync', () => {
  it('reads on without list numbers and says so', async () => {
    const word = await openWord([{ text: '理论学习', list }, '正文'], {
      faults: ['list-items-fail'],
    });
    const { paragraphs, degraded } = await createWordHost().read();
    expect(paragraphs.map((p) => p.text)).toEqual(['理论学习', '正文']);
    expect(paragraphs[0]).toMatchObject({ number: '', listLevel: 0 });
    expect(degraded).toEqual(['list-numbers']);
    word.setFaults();
    const again = await createWordHost().read();
    expect(again.paragraphs[0]).toMatchObject({ number: '（一）', listLevel: 0 });
    expect(again.degraded).toEqual([]);
  });

  it('still reads texts without deletions when both come together', async () => {
    await openWord(
      [{ text: '标题', list }, { runs: [{ text: '留下' }, { text: '删去', revision: 'deleted' as const }] }],
      { set: 'latest', faults: ['list-items-fail', 'text-with-deletions'] },
    );
    const { paragraphs, degraded } = await createWordHost().read();
    expect(paragraphs.map((p) => p.text)).toEqual(['标题', '留下']);
    expect(degraded).toEqual(['list-numbers']);
  });
});

describe('#1267, #2314: text holds pending deletions', () => {
  const paragraphs = [
    { runs: [{ text: '一是' }, { text: '不够', revision: 'deleted' as const }, { text: '不足' }] },
    { text: '后文' },
  ];

  it('leaves them out where Word can tell (WordApi 1.4)', async () => {
    await openWord(paragraphs, { set: 'latest', faults: ['text-with-deletions'] });
    const host = createWordHost();
    const read = await host.read();
    expect(read.paragraphs.map((p) => p.text)).toEqual(['一是不足', '后文']);
    expect(await host.select({ paragraph: 0, start: 0, end: 2 }, '一是不足')).toBe('selected');
  });

  it('inserts beside such a paragraph', async () => {
    const word = await openWord(paragraphs, { set: 'latest', faults: ['text-with-deletions'] });
    await createWordHost().apply([behind(0, '一是不足', '新')]);
    expect(word.lines()).toEqual(['一是不足', '新', '后文']);
  });

  it('refuses to write inside one, and changes nothing', async () => {
    const word = await openWord(paragraphs, { set: 'latest', faults: ['text-with-deletions'] });
    const edit: Edit = {
      kind: 'replace',
      paragraph: 0,
      expect: '一是不足',
      start: 2,
      end: 4,
      text: '欠缺',
    };
    expect((await refusal(createWordHost().apply([edit]))).code).toBe('pending-revisions');
    expect(word.lines()).toEqual(['一是不足', '后文']);
  });

  it('reads them as text at WordApi 1.3, where nothing can tell, and is consistent in it', async () => {
    await openWord(paragraphs, { faults: ['text-with-deletions'] });
    const host = createWordHost();
    const [first] = (await host.read()).paragraphs;
    await host.apply([behind(0, first?.text ?? '', '新')]);
    expect((await host.read()).paragraphs[1]?.text).toBe('新');
  });
});

describe('#2258: text holds marks that are not the author’s', () => {
  it('reads without them and writes at the right characters', async () => {
    const word = await openWord(['一是深度不够。', '后文'], { faults: ['text-noise'] });
    const host = createWordHost();
    const { paragraphs } = await host.read();
    expect(paragraphs.map((p) => p.text)).toEqual(['一是深度不够。', '后文']);
    await host.apply([
      { kind: 'replace', paragraph: 0, expect: '一是深度不够。', start: 2, end: 4, text: '力度' },
      behind(0, '一是深度不够。', '新'),
    ]);
    word.setFaults();
    expect((await host.read()).paragraphs.map((p) => p.text)).toEqual(['一是力度不够。', '新', '后文']);
  });
});

describe('#6524: list membership is inherited', () => {
  const paragraphs = [{ text: '理论学习', list, style: 'Heading2' }, { text: '正文' }];

  it('takes new paragraphs out of the list of their neighbour', async () => {
    await openWord(paragraphs, { faults: ['inherit-list'] });
    const host = createWordHost();
    await host.apply([behind(0, '理论学习', '新正文', { like: 1 })]);
    expect((await host.read()).paragraphs[1]).toMatchObject({
      text: '新正文',
      number: '',
      listLevel: -1,
      style: 'Normal',
    });
  });

  it('lets them join it when asked to, beside it or not', async () => {
    await openWord(paragraphs, { faults: ['inherit-list'] });
    const host = createWordHost();
    await host.apply([behind(0, '理论学习', '政治素质', { like: 0, joinList: true })]);
    await host.apply([behind(2, '正文', '能力本领', { like: 0, joinList: true })]);
    expect((await host.read()).paragraphs.map((p) => p.number + p.text)).toEqual([
      '（一）理论学习',
      '（二）政治素质',
      '正文',
      '（三）能力本领',
    ]);
  });
});

describe('#5484: viewing mode answers writes with a bare GeneralException', () => {
  it('says that the document is read-only', async () => {
    const word = await openWord(['甲'], { faults: ['viewing-mode'] });
    const host = createWordHost();
    expect(Office.context.document.mode).toBe(Office.DocumentMode.ReadWrite);
    expect((await refusal(host.apply([behind(0, '甲', '乙')]))).code).toBe('read-only');
    expect((await refusal(host.insertAtCursor('一是'))).code).toBe('read-only');
    expect(word.lines()).toEqual(['甲']);
    expect((await host.read()).paragraphs).toHaveLength(1);
  });
});

describe('a protected document', () => {
  it('is refused before anything is sent when Word says so', async () => {
    const word = await openWord(['甲'], { faults: ['read-only'] });
    const host = createWordHost();
    expect((await refusal(host.apply([behind(0, '甲', '乙')]))).code).toBe('read-only');
    expect(word.requests.filter(({ kind }) => kind !== 'startup')).toEqual([]);
  });

  it('is told apart when Word answers AccessDenied to the write', async () => {
    const word = await openWord(['甲']);
    word.setFaults('read-only');
    const error = await refusal(createWordHost().apply([behind(0, '甲', '乙')]));
    expect(error.code).toBe('protected');
    expect(error.detail).toContain('AccessDenied');
  });
});

describe('under change tracking', () => {
  it('writes as a tracked insertion and leaves the user’s mode as it is', async () => {
    const word = await openWord(['甲', '乙'], { set: 'latest' });
    word.store.setTrackingMode('TrackAll');
    const modes = jest.spyOn(word.store, 'setTrackingMode');
    await createWordHost().apply([behind(0, '甲', '新')]);
    const made = word.store.record(word.store.ids()[1] ?? -1);
    expect(made?.runs.map(({ text, revision }) => [text, revision])).toEqual([['新', 'inserted']]);
    expect(modes).not.toHaveBeenCalled();
    expect(word.store.trackingMode()).toBe('TrackAll');
  });
});

describe('slow replies', () => {
  it('carries calls out one after the other, so that a second click sees the first', async () => {
    const word = await openWord(['甲', '乙']);
    word.setFaults('slow');
    const host = createWordHost();
    const first = host.apply([behind(0, '甲', '丙')]);
    const second = host.apply([behind(1, '乙', '丁')]);
    await first;
    expect((await refusal(second)).code).toBe('document-changed');
    expect(word.lines()).toEqual(['甲', '丙', '乙']);
  }, 20_000);
});

describe('a document that changes between read and write', () => {
  it('is not written to', async () => {
    const word = await openWord(['甲', '乙'], { faults: ['changes-between'] });
    const host = createWordHost();
    const { paragraphs } = await host.read();
    const error = await refusal(host.apply([behind(1, paragraphs[1]?.text ?? '', '新')]));
    expect(error.code).toBe('document-changed');
    expect(word.lines()).toHaveLength(3);
    expect(word.lines()).not.toContain('新');
  });

  it('still lets a finding be found', async () => {
    await openWord(['甲', '乙'], { faults: ['changes-between'] });
    const host = createWordHost();
    await host.read();
    expect(await host.select({ paragraph: 1, start: 0, end: 1 }, '乙')).toBe('moved');
    expect((await host.cursor()).span).toEqual({ paragraph: 2, start: 0, end: 1 });
    expect(await host.select({ paragraph: 1, start: 0, end: 1 }, '丙')).toBe('gone');
  });
});

describe('a failure half way, injected at every action of a write', () => {
  const before = ['一、甲', '正文', '三、乙', '尾'];
  const edits: Edit[] = [
    behind(1, '正文', '二、新标题', { like: 0 }),
    behind(1, '正文', '新正文', { like: 1, runs: [{ length: 1, format: { bold: true } }] }),
    { kind: 'replace', paragraph: 2, expect: '三、乙', start: 0, end: 2, text: '四、' },
  ];
  const wanted = ['一、甲', '正文', '二、新标题', '新正文', '四、乙', '尾'];

  it('reports exactly what went in, whatever the action', async () => {
    let partly = 0;
    for (let action = 1; ; action++) {
      const word = await openWord(before, { faults: [`fail-action:${action}`] });
      const host = createWordHost();
      const result = await host.apply(edits).then(
        () => null,
        (error: unknown) => error as HostError,
      );
      const lines = word.lines();
      if (result === null) {
        expect(lines).toEqual(wanted);
        break;
      }
      if (result.code === 'read-only') {
        expect(lines).toEqual(before);
        continue;
      }
      expect(result.code).toBe('partly-applied');
      partly++;
      const report = result.report;
      // Every inserted paragraph is reported where it stands, and nothing else is.
      for (const { paragraph, text } of report?.inserted ?? []) expect(lines[paragraph]).toBe(text);
      const reported = new Set(report?.inserted.map(({ paragraph }) => paragraph));
      const rest = lines.filter((_, i) => !reported.has(i));
      const renumbered = (report?.replaced ?? []).length > 0;
      expect(rest).toEqual(renumbered ? ['一、甲', '正文', '四、乙', '尾'] : before);
    }
    expect(partly).toBeGreaterThan(5);
  }, 60_000);
});

describe('#4953, #5179: sets that are claimed and not there', () => {
  it('reads without reviewed text when the member is missing, and does not ask again', async () => {
    const word = await openWord(['甲']);
    const claimed = jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(true);
    const host = createWordHost();
    expect((await host.read()).paragraphs.map((p) => p.text)).toEqual(['甲']);
    const before = word.requests.filter((r) => r.kind === 'read').length;
    expect((await host.read()).degraded).toEqual([]);
    expect(word.requests.filter((r) => r.kind === 'read')).toHaveLength(before + 1);
    claimed.mockRestore();
  });
});

describe('outside Word', () => {
  it('says whether office.js or Word is missing', async () => {
    await openWord(['甲']);
    const globals = globalThis as { Office?: unknown; Word?: unknown };
    delete globals.Word;
    expect((await refusal(createWordHost().read())).code).toBe('not-in-host');
    delete globals.Office;
    expect((await refusal(createWordHost().read())).code).toBe('host-missing');
    expect(createWordHost().watch(() => undefined)()).toBeUndefined();
  });
});

describe('what stands between characters', () => {
  const replace = (expected: string, start: number, end: number, text: string): Edit => ({
    kind: 'replace',
    paragraph: 0,
    expect: expected,
    start,
    end,
    text,
  });

  it.each(['\u0002', '\u0005', '\u0013', '\u0001'])('is not deleted with them: %j', async (mark) => {
    const raw = `一是学得不多。${mark}。二是记得少。`;
    const word = await openWord([raw, '尾']);
    const host = createWordHost();
    const text = '一是学得不多。。二是记得少。';
    expect((await host.read()).paragraphs[0]?.text).toBe(text);
    expect((await refusal(host.apply([replace(text, 6, 8, '。')]))).code).toBe('holds-mark');
    expect(word.lines()).toEqual([raw, '尾']);
    // Beside the mark the paragraph is as free as ever.
    await host.apply([replace(text, 0, 2, '第一，')]);
    expect(word.lines()[0]).toBe(`第一，学得不多。${mark}。二是记得少。`);
  });

  it('stays at the edges of what is replaced', async () => {
    const word = await openWord(['\u0005甲乙\u0002', '尾']);
    await createWordHost().apply([replace('甲乙', 0, 2, '丙')]);
    expect(word.lines()[0]).toBe('\u0005丙\u0002');
  });
});

describe('#4922: Word’s own search is open', () => {
  it('is named, and nothing is written', async () => {
    const word = await openWord(['一、存在的问题', '三、问题的原因'], { faults: ['search-dialog-open'] });
    const edits: Edit[] = [
      behind(0, '一、存在的问题', '二、典型案例剖析'),
      { kind: 'replace', paragraph: 1, expect: '三、问题的原因', start: 2, end: 4, text: '存在' },
    ];
    expect((await refusal(createWordHost().apply(edits))).code).toBe('search-open');
    expect(word.lines()).toEqual(['一、存在的问题', '三、问题的原因']);
  });

  it('selects the paragraph instead', async () => {
    await openWord(['一、存在的问题在这里'], { faults: ['search-dialog-open'] });
    const host = createWordHost();
    expect(await host.select({ paragraph: 0, start: 3, end: 5 }, '一、存在的问题在这里')).toBe('selected');
  });
});

describe('#1755, #5403: a soft break may come out as ♂ or as letters', () => {
  it.each(['break-as-sign', 'break-as-letters'])('so a paragraph is made instead (%s)', async (fault) => {
    const text = '（一）甲。\u000B（三）丙。';
    const word = await openWord([text], { faults: [fault] });
    const report = await createWordHost().apply([
      { kind: 'replace', paragraph: 0, expect: text, start: 6, end: 6, text: '（二）乙。\u000B' },
    ]);
    expect(word.lines()).toEqual(['（一）甲。\u000B（二）乙。', '（三）丙。']);
    expect(report.differences).toBeUndefined();
  });
});

it('says what could not be mended', async () => {
  // Attaching takes the style along, and the style the list: one of the two stays as it is.
  await openWord(
    [
      { text: '存在的问题', style: 'Heading1', list },
      { text: '正文', style: 'Normal' },
    ],
    { faults: ['attach-list-paragraph'] },
  );
  const report = await createWordHost().apply([behind(1, '正文', '问题的原因', { like: 0, joinList: true })]);
  expect(report.differences).toEqual([{ paragraph: 2, text: '问题的原因', what: ['style'] }]);
});
