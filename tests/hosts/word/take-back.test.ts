import fc from 'fast-check';
import { journalOf, journalLeft, type Journal } from '../../../src/core/plan/journal';
import { defaultWishes } from '../../../src/core/plan/default-wishes';
import { createWordHost } from '../../../src/hosts/word/word-host';
import type { MemoryWord } from '../../../src/preview/word/memory-word';
import { complete } from '../../../src/road/complete';
import type { Standard } from '../../../src/road/read-paper';
import { DEFAULT_TEMPLATE_ID } from '../../../src/core/template/builtin';
import { takeBack } from '../../../src/road/take-back';
import { nextWord } from './real-office';

/**
 * 撤回 among everything else that happens to a document. What the author has written is told apart
 * by the stand-in itself, by paragraph and not by text, so that a heading typed anew in the very
 * words of an inserted one counts as the author's.
 */
const papers = [
  [''],
  [
    '一、存在的问题',
    '（一）在理论学习方面。一是学得不深。',
    '（二）在能力本领方面。一是本领不强。',
    '二、问题的原因',
    '根子在思想上。',
  ],
  ['个人对照检查材料', '一、存在的问题', '', '以上对照检查，不妥之处，请批评指正。'],
];

/** Named, since too little stands in some of these to say which template they begin. */
const asked: Standard = { template: DEFAULT_TEMPLATE_ID, own: [] };

type Step =
  | { readonly do: 'insert' | 'take-back' | 'undo' | 'redo' | 'look' | 'replace' }
  | { readonly do: 'type' | 'delete'; readonly at: number }
  | { readonly do: 'write'; readonly at: number; readonly same: boolean }
  | CoAuthorStep;

/**
 * Somebody else in the same document: what they do is in no list of things to undo. To take over is to write the
 * words of an inserted paragraph anew in it, in front of or behind a line of their own.
 */
type CoAuthorStep =
  | { readonly do: 'co-edit' | 'co-delete'; readonly at: number; readonly ours: boolean }
  | {
      readonly do: 'co-write' | 'co-take-over';
      readonly at: number;
      readonly ours: boolean;
      readonly same: boolean;
      readonly side: 'before' | 'after';
    };

const at = fc.nat(40);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ do: fc.constantFrom('insert', 'take-back', 'undo', 'redo', 'look', 'replace') }),
    fc.record({ do: fc.constantFrom('type', 'delete'), at }),
    fc.record({ do: fc.constant('write'), at, same: fc.boolean() }),
    fc.record({ do: fc.constantFrom('co-edit', 'co-delete'), at, ours: fc.boolean() }),
    fc.record({
      do: fc.constantFrom('co-write', 'co-take-over'),
      at,
      ours: fc.boolean(),
      same: fc.boolean(),
      side: fc.constantFrom('before', 'after'),
    }),
  ),
  { minLength: 2, maxLength: 9 },
);

const TYPED = '我写的';

/**
 * Paragraphs that hold anything of the author's, as the stand-in knows them: those that never were the product's,
 * and of the product's own those with words typed into them that no undo has taken away again.
 */
function authored(
  word: MemoryWord,
  own: ReadonlySet<number>,
  takenOver: ReadonlyMap<number, number>,
): Map<number, string> {
  const ids = new Set(word.store.ids());
  // Once the line beside it is gone nothing tells it from what the product put there.
  const isTaken = (id: number) => ids.has(takenOver.get(id) ?? -1);
  const textOf = (id: number) => (word.store.record(id)?.runs ?? []).map((run) => run.text).join('');
  return new Map(
    word.store
      .ids()
      .map((id): [number, string] => [id, textOf(id)])
      .filter(([id, text]) => own.has(id) || isTaken(id) || text.includes(TYPED)),
  );
}

/** A text without the number that it begins with: 撤回 may put an older one back. */
const bare = (text: string) => text.replace(/^[（(]?[一二三四五六七八九十]+[）)、]/, '');

type ApiSet = '1.3' | 'latest';

async function play(paper: readonly string[], script: readonly Step[], set: ApiSet): Promise<void> {
  const word = await nextWord([...paper], { set });
  const host = createWordHost();
  const own = new Set(word.store.ids());
  /* What somebody else has written anew, with the line that they put beside it. */
  const takenOver = new Map<number, number>();
  let journal: Journal | null = null;
  /* What the paragraphs that were there held in front of the last insertion, and behind it. */
  let touched = new Map<number, readonly [before: string, after: string]>();
  const textsById = () => new Map(word.store.ids().map((id, at) => [id, word.lines()[at]!] as const));
  const pick = (n: number) => word.store.ids()[n % word.store.ids().length] as number;
  /* One of what the product put in, or any. */
  const pickFor = ({ at, ours }: { readonly at: number; readonly ours: boolean }) => {
    const made = word.store.ids().filter((id) => !own.has(id));
    return ours && made.length > 0 ? made[at % made.length]! : pick(at);
  };
  const textOf = (id: number) => word.lines()[word.store.ids().indexOf(id)] ?? '';
  for (const step of script) {
    switch (step.do) {
      case 'insert': {
        const texts = textsById();
        const { report, plan } = await complete(host, asked, {
          wishes: { ...defaultWishes, items: true },
        });
        if (report !== null) {
          journal = journalOf(report, plan);
          const now = textsById();
          touched = new Map(
            [...texts].flatMap(([id, text]) =>
              now.has(id) && now.get(id) !== text ? [[id, [text, now.get(id)!]] as const] : [],
            ),
          );
        }
        break;
      }
      case 'look':
        journal = journal && journalLeft(journal, (await host.read()).paragraphs);
        break;
      case 'take-back': {
        const before = authored(word, own, takenOver);
        if (journal !== null) await takeBack(host, journal);
        journal = null;
        const after = authored(word, own, takenOver);
        for (const [id, text] of before) {
          const left = after.get(id) ?? '';
          // What the insertion itself put into a paragraph with words of the author's goes again, to the letter.
          const [was, became] = touched.get(id) ?? ['', ''];
          const mine = became !== '' && text.endsWith(became) ? text.slice(0, -became.length) + was : null;
          if (left !== mine) expect([id, bare(left)]).toEqual([id, bare(text)]);
        }
        break;
      }
      case 'undo':
        word.store.undo();
        break;
      case 'redo':
        word.store.redo();
        break;
      case 'replace':
        word.store.replaceAll(word.lines().map((text) => ({ text })));
        for (const id of word.store.ids()) own.add(id);
        break;
      case 'type': {
        const id = pick(step.at);
        word.store.batch(() => word.store.replaceText(id, 0, 0, TYPED));
        break;
      }
      case 'write': {
        const beside = pick(step.at);
        const text = step.same
          ? (journal?.inserted[step.at % journal.inserted.length]?.text ?? TYPED)
          : '我写的一段';
        word.store.batch(() => own.add(word.store.insertParagraph(beside, 'after', text)));
        break;
      }
      case 'co-edit': {
        const id = pickFor(step);
        const middle = textOf(id).length >> 1;
        word.store.replaceText(id, middle, middle, TYPED);
        break;
      }
      case 'co-delete':
        if (word.store.ids().length > 1) word.store.deleteParagraph(pickFor(step));
        break;
      case 'co-write': {
        const beside = pickFor(step);
        own.add(word.store.insertParagraph(beside, step.side, step.same ? textOf(beside) : '别人写的一段'));
        break;
      }
      case 'co-take-over': {
        const id = pickFor(step);
        const text = textOf(id);
        word.store.replaceText(id, 0, text.length, '');
        word.store.replaceText(id, 0, 0, text);
        const line = word.store.insertParagraph(id, step.side, '别人写的一段');
        own.add(line);
        if (!own.has(id)) takenOver.set(id, line);
        break;
      }
      case 'delete': {
        const id = pick(step.at);
        if (word.store.ids().length > 1) word.store.batch(() => word.store.deleteParagraph(id));
        break;
      }
    }
  }
}

const sets: readonly ApiSet[] = ['1.3', 'latest'];

it.each(sets)('never takes a character of the author’s, whatever happened in between, at %s', async (set) => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...papers), steps, async (paper, script) => {
      await play(paper, [{ do: 'insert' }, ...script, { do: 'take-back' }], set);
    }),
    { numRuns: Number(process.env['GANGJU_RUNS'] ?? 40) },
  );
});

it.each<[string, Step[]]>([
  ['another document was opened', [{ do: 'replace' }]],
  ['it was undone and the same was typed', [{ do: 'undo' }, { do: 'write', at: 3, same: true }]],
  ['a slot was filled', [{ do: 'type', at: 3 }]],
  ['it was undone and done again', [{ do: 'undo' }, { do: 'redo' }]],
  [
    'somebody else wrote a heading anew with a line of theirs in front of it',
    [{ do: 'co-take-over', at: 0, ours: true, same: false, side: 'before' }],
  ],
  [
    'somebody else wrote a point anew with a line of theirs behind it',
    [{ do: 'co-take-over', at: 2, ours: true, same: false, side: 'after' }],
  ],
  [
    'somebody else wrote inside an insertion and beside it',
    [
      { do: 'co-edit', at: 1, ours: true },
      { do: 'co-write', at: 0, ours: true, same: true, side: 'before' },
    ],
  ],
  [
    'a heading was deleted, words were typed and it was inserted again, into their paragraph',
    [{ do: 'delete', at: 3 }, { do: 'type', at: 3 }, { do: 'insert' }],
  ],
])('keeps the author’s when %s', async (_, script) => {
  for (const set of sets)
    for (const paper of papers) await play(paper, [{ do: 'insert' }, ...script, { do: 'take-back' }], set);
});

it('takes everything back where nothing happened in between, in one look and one write', async () => {
  for (const paper of papers) {
    const word = await nextWord([...paper], { set: '1.3' });
    const host = createWordHost();
    const { report, plan } = await complete(host, asked, { wishes: defaultWishes });
    await takeBack(host, journalOf(report!, plan)!);
    // A document never gives up its last mark: an empty line may stay at its end.
    const lines = word.lines();
    expect(lines.length > paper.length && lines.at(-1) === '' ? lines.slice(0, -1) : lines).toEqual(paper);
  }
});

it('leaves a paragraph that somebody has put a note into', async () => {
  const word = await nextWord(['一、存在的问题', '正文。', '尾'], { set: '1.3' });
  const host = createWordHost();
  const report = await host.apply(
    [
      {
        kind: 'insert-paragraph',
        paragraph: 1,
        expect: '正文。',
        where: 'after',
        text: '二、整改',
        look: {},
      },
    ],
    { remember: true },
  );
  word.store.replaceText(word.store.ids()[2]!, 4, 4, '\u0002');
  const removal = await takeBack(host, journalOf(report, null)!);
  expect(removal.edits).toEqual([]);
  expect(removal.left).toMatchObject([{ reason: 'unsure', text: '二、整改' }]);
});
