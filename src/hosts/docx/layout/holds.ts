import type { Hold } from '../../../core/layout/model';
import type { BodyParagraph } from '../body/body-model';

/** What a paragraph holds besides plain text. */
export interface HeldText {
  readonly hold: Hold | null;
  /** Page breaks inside it. */
  readonly breaks: number;
}

/** Marks in a paragraph that keep its look from being changed, the weightiest first. */
const HOLDS: readonly (readonly [Hold, ReadonlySet<string>])[] = [
  ['text-box', new Set(['txbxContent', 'framePr'])],
  ['picture', new Set(['drawing', 'pict', 'object'])],
  ['revision', new Set(['ins', 'del', 'moveFrom', 'moveTo', 'pPrChange', 'rPrChange', 'sectPrChange'])],
  ['field', new Set(['fldChar', 'fldSimple'])],
  ['formula', new Set(['oMath', 'oMathPara'])],
];
const NAMES = [...HOLDS.flatMap(([, names]) => [...names]), 'sdt', 'sdtPr', 'lock', 'br'];
const MARK = new RegExp(String.raw`<(/?)(?:[\w.-]+:)?(${NAMES.join('|')})(?=[\s/>])([^>]*)>`, 'g');

interface FoundHold {
  readonly at: number;
  readonly name: string;
}

/**
 * What each paragraph of a main part holds. One pass over the part's text: tag names are enough, and
 * a name in a comment or of another namespace can only make a paragraph be left alone.
 */
export function readHolds(xml: string, paragraphs: readonly BodyParagraph[]): readonly HeldText[] {
  const { marks, locked } = scan(xml);
  let at = 0;
  let lock = 0;
  // A field may begin in one paragraph and end in a later one.
  let fields = 0;
  return paragraphs.map(({ start, end, inTable }): HeldText => {
    while (at < marks.length && marks[at]!.at < start) at++;
    const own: string[] = [];
    for (; at < marks.length && marks[at]!.at < end; at++) own.push(marks[at]!.name);
    const within = fields > 0;
    for (const name of own) fields += name === 'begin' ? 1 : name === 'end' ? -1 : 0;
    fields = Math.max(0, fields);
    while (lock < locked.length && locked[lock]!.end <= start) lock++;
    const isLocked = lock < locked.length && locked[lock]!.start < end;
    const breaks = own.filter((name) => name === 'page').length;
    if (inTable) return { hold: 'table', breaks };
    const hold = HOLDS.find(([, names]) => own.some((name) => names.has(name)))?.[0] ?? null;
    return { hold: hold ?? (within ? 'field' : isLocked ? 'locked' : null), breaks };
  });
}

interface HeldStretch {
  readonly start: number;
  readonly end: number;
}

function scan(xml: string): {
  readonly marks: readonly FoundHold[];
  readonly locked: readonly HeldStretch[];
} {
  const marks: FoundHold[] = [];
  const locked: HeldStretch[] = [];
  const controls: { start: number; locked: boolean }[] = [];
  for (const match of xml.matchAll(MARK)) {
    const [, slash, name, attributes] = match as unknown as [string, string, string, string];
    const at = match.index;
    if (name === 'sdt') {
      if (slash === '') controls.push({ start: at, locked: false });
      else {
        const control = controls.pop();
        // Stretches within a locked one say nothing more.
        if (control?.locked && !controls.some((outer) => outer.locked))
          locked.push({ start: control.start, end: at });
      }
    } else if (slash !== '') continue;
    else if (name === 'lock') {
      const control = controls[controls.length - 1];
      if (control && /[cC]ontentLocked/.test(attributes)) control.locked = true;
    } else if (name === 'br') {
      if (/type\s*=\s*["']page["']/.test(attributes)) marks.push({ at, name: 'page' });
    } else {
      marks.push({ at, name });
      const type = name === 'fldChar' && /fldCharType\s*=\s*["'](begin|end)["']/.exec(attributes)?.[1];
      if (type) marks.push({ at, name: type });
    }
  }
  return { marks, locked };
}
