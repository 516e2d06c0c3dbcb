import fc from 'fast-check';
import { fixRules } from '../../../src/cli/fix-rules';
import { defaultSettings } from '../../../src/core/checks/default-settings';
import { rules } from '../../../src/core/checks/registry';
import { defaultWishes } from '../../../src/core/plan/default-wishes';
import { annotateDocx } from '../../../src/hosts/docx/annotate/annotate-docx';
import { openDocx } from '../../../src/hosts/docx/docx-host';
import { notesOf } from '../../../src/review/notes';
import { checkPaper } from '../../../src/road/check-paper';
import { complete } from '../../../src/road/complete';
import { readPaper } from '../../../src/road/read-paper';
import { review } from '../../../src/strings/zh-CN/review';
import { officePapers, type OfficePaper } from './support/office-paper';
import { changedParts, secondReading, type Seen } from './support/second-reading';

const MAIN = 'word/document.xml';
const runs = (usual: number) => ({ numRuns: Number(process.env['GANGJU_RUNS'] ?? usual) });
const ALL = rules.map(({ id }) => id);

const standardOf = ({ template }: OfficePaper) => ({ template: template.id, own: [] });

/** With its outline; one place that is closed keeps nothing else from going in. */
async function completed(bytes: Uint8Array, paper: OfficePaper) {
  const host = openDocx(bytes);
  const { plan } = await complete(host, standardOf(paper), { wishes: defaultWishes });
  return { bytes: host.save(), edits: plan.edits };
}

async function fixed(bytes: Uint8Array, paper: OfficePaper): Promise<Uint8Array> {
  const host = openDocx(bytes);
  await fixRules(ALL, host, standardOf(paper), defaultSettings);
  return host.save();
}

/** A heading's number may move on; everything else of the author's stays. */
const NUMERAL = /^[一二三四五六七八九十百\d]$/u;
const withoutNumbers = (atoms: readonly string[]) => atoms.filter((atom) => !NUMERAL.test(atom));
/** What corrections leave alone: letters, and all that is neither a character nor a blank between two lines. */
const LETTER = /^(?:[\p{L}\p{M}\p{So}]|<(?!w:(?:br|tab) >).*)$/u;
const letters = (seen: readonly Seen[]) =>
  seen.flatMap(({ atoms }) => atoms).filter((atom) => LETTER.test(atom) && !NUMERAL.test(atom));

const isWithin = (short: readonly string[], long: readonly string[]) => {
  let at = 0;
  for (const atom of long) if (atom === short[at]) at++;
  return at === short.length;
};

const isThing = (atom: string) => atom.startsWith('<');

/** The characters are there in their order, and so are the things among them; a bookmark may go in front of a new number. */
const areWithin = (short: readonly string[], long: readonly string[]) =>
  [isThing, (atom: string) => !isThing(atom)].every((kind) =>
    isWithin(short.filter(kind), long.filter(kind)),
  );

/** The first paragraph of the one reading that the other does not hold whole and in its order; lines may go into one. */
function lost(before: readonly Seen[], after: readonly Seen[]): string | null {
  let at = 0;
  for (const { atoms } of before) {
    const wanted = withoutNumbers(atoms);
    const found = after.findIndex((one, i) => i >= at && areWithin(wanted, withoutNumbers(one.atoms)));
    if (found < 0) return atoms.join('');
    at = found + 1;
  }
  return null;
}

describe('of any paper in a .docx', () => {
  it('an outline keeps every character, thing and part of the author’s, and a second one changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(officePapers, async (paper) => {
        const before = secondReading(paper.bytes);
        const once = await completed(paper.bytes, paper);
        const after = secondReading(once.bytes);
        expect(lost(before, after)).toBeNull();
        expect(changedParts(paper.bytes, once.bytes).filter((name) => name !== MAIN)).toEqual([]);
        const again = await completed(once.bytes, paper);
        expect(again.edits).toEqual([]);
        expect(again.bytes).toBe(once.bytes);
      }),
      runs(120),
    );
  });

  it('corrections keep every letter and thing, and a second run changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(officePapers, async (paper) => {
        const once = await fixed(paper.bytes, paper);
        const [before, after] = [secondReading(paper.bytes), secondReading(once)];
        expect(areWithin(letters(before), letters(after))).toBe(true);
        expect(changedParts(paper.bytes, once).filter((name) => name !== MAIN)).toEqual([]);
        expect(await fixed(once, paper)).toBe(once);
      }),
      runs(80),
    );
  });

  it('a copy with comments holds the same paragraphs, and new parts for the comments alone', async () => {
    const OURS = /^<w:comment\w+ \d+>$/;
    const told = (seen: readonly Seen[], theirs: ReadonlySet<string>) =>
      seen.map(({ atoms }) => atoms.filter((atom) => !OURS.test(atom) || theirs.has(atom)).join(''));
    await fc.assert(
      fc.asyncProperty(officePapers, async (paper) => {
        const read = checkPaper(await readPaper(openDocx(paper.bytes), standardOf(paper)), defaultSettings);
        const notes = notesOf(read, read.findings, ({ rule }) => rule, review);
        const copy = annotateDocx(paper.bytes, notes, '纲举');
        const before = secondReading(paper.bytes);
        const theirs = new Set(before.flatMap(({ atoms }) => atoms));
        expect(told(secondReading(copy), theirs)).toEqual(told(before, theirs));
        const allowed = [MAIN, '[Content_Types].xml', 'word/_rels/document.xml.rels', 'word/comments.xml'];
        expect(changedParts(paper.bytes, copy).filter((name) => !allowed.includes(name))).toEqual([]);
      }),
      runs(60),
    );
  });
});
