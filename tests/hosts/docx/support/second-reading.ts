import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A paragraph as its XML has it: every character of every run, and a sign for each thing that is none. */
export interface Seen {
  /** What stands in it, deleted and hidden text and field codes included. */
  readonly atoms: readonly string[];
  readonly inTable: boolean;
}

/** Things that are no characters and that nobody may lose. */
const THINGS =
  /^w:(?:br|cr|tab|noBreakHyphen|softHyphen|sym|footnoteReference|endnoteReference|commentReference|commentRangeStart|commentRangeEnd|bookmarkStart|bookmarkEnd|fldChar|drawing|pict|object|lastRenderedPageBreak|altChunk|moveFromRangeStart|permStart)$/;
const TEXT = /^w:(?:t|delText|instrText|delInstrText)$/;

/**
 * Reads a main part with a parser that is not ours and without any of our decisions about what counts as text.
 * @throws where the XML is not well-formed, uses a prefix that is not bound, or is put together as Word would refuse it
 */
export function secondReading(bytes: Uint8Array): Seen[] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
  const seen: Seen[] = [];
  const open: { atoms: string[]; inTable: boolean }[] = [];
  const path: string[] = [];
  const last: string[] = [''];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    const parent = path.at(-1) ?? '';
    if (name === 'w:p' && /^w:(?:r|p|pPr|rPr)$/.test(parent)) throw new Error(`a paragraph in ${parent}`);
    if (name === 'w:r' && /^w:(?:r|body|tc|tbl|tr)$/.test(parent)) throw new Error(`a run in ${parent}`);
    if (
      /^w:[pr]Pr$/.test(name) &&
      last.at(-1) !== '' &&
      parent !== 'w:lvl' &&
      parent === name.replace('Pr', '')
    )
      throw new Error(`${name} behind ${last.at(-1)!}`);
    if (name === 'w:p') {
      const one = { atoms: [], inTable: path.includes('w:tc') };
      open.push(one);
      seen.push(one);
    }
    if (THINGS.test(name)) {
      const sign = ['id', 'type', 'fldCharType', 'name', 'char'].map((key) =>
        valueOf(attributes[`w:${key}`]),
      );
      const atom = `<${name} ${sign.join(' ').trim()}>`;
      if (open.length > 0) open.at(-1)!.atoms.push(atom);
      else seen.push({ atoms: [atom], inTable: false });
    }
    last[last.length - 1] = name;
    path.push(name);
    last.push('');
    void isSelfClosing;
  });
  parser.on('text', (text) => {
    if (TEXT.test(path.at(-1) ?? '')) open.at(-1)!.atoms.push(...text);
    else if (text.trim() !== '') throw new Error(`text in ${path.at(-1) ?? 'nothing'}`);
  });
  parser.on('closetag', ({ name }) => {
    path.pop();
    const end = last.pop();
    if (name === 'w:tc' && end !== 'w:p' && end !== 'w:sdt')
      throw new Error('a cell without a last paragraph');
    if (name === 'w:p') open.pop();
  });
  parser.write(xml).close();
  return seen;
}

const valueOf = (attribute: unknown): string =>
  typeof attribute === 'object' && attribute !== null ? String((attribute as { value: string }).value) : '';

/** The names of parts that differ between two packages, or are in one of them only. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return names.filter((name) => {
    const [one, other] = [a[name], b[name]];
    return one === undefined || other === undefined || !Buffer.from(one).equals(other);
  });
}
