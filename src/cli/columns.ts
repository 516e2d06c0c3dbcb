/** Ranges of characters that fill two columns of a terminal (Unicode East Asian Width W and F). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

/** How many columns of a terminal a text fills. Tabs and control characters are taken as one. */
export function columns(text: string): number {
  let total = 0;
  for (const character of text) total += columnsOf(character);
  return total;
}

/** The same for one character (one or two UTF-16 units). */
function columnsOf(character: string): number {
  const code = character.codePointAt(0)!;
  // Most of what is written here; no mark and no sign without width is among them.
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  if ((code >= 0x3000 && code <= 0x3029) || (code >= 0xff01 && code <= 0xff60)) return 2;
  if (code >= 0x20 && code < 0x7f) return 1;
  if (/\p{Mn}|\p{Cf}/u.test(character)) return 0;
  return code >= 0x1100 && WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

/** Text padded with spaces to a width in columns. */
export function padColumns(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

/** A line around a span, cut to a width, and the marks that underline the span. */
export interface Quote {
  readonly line: string;
  readonly marks: string;
}

/** Quotes the part of a line that holds `start`–`end`; control characters are made visible. */
export function quote(text: string, start: number, end: number, width: number): Quote {
  const room = Math.max(20, width);
  const shown = [...visible(text.slice(start, Math.min(end, start + 2 * room)))];
  const whole = startOf(shown, room - 8);
  const middle = shown.slice(0, whole).join('') + (whole < shown.length ? '…' : '');
  const left = room - columns(middle);
  // Twice the room is enough to know that something is cut off, however long the paragraph.
  const near = 2 * room;
  const before = lastColumns(visible(text.slice(Math.max(0, start - near), start)), Math.floor(left / 2));
  const after = firstColumns(visible(text.slice(end, end + near)), left - columns(before));
  return {
    line: before + middle + after,
    marks: ' '.repeat(columns(before)) + '^'.repeat(Math.max(1, columns(middle))),
  };
}

/* eslint-disable no-control-regex */
const SOFT_BREAKS = /\u000B/g;
/** Control characters, and those that turn the direction of writing. */
const UNSAFE = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;
/* eslint-enable no-control-regex */

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Soft breaks as ⏎, tabs as spaces, other control characters as `\u001b`: nothing a file or its name holds reaches the terminal raw. */
export function visible(text: string): string {
  return text.replace(SOFT_BREAKS, '⏎').replace(/\t/g, ' ').replace(UNSAFE, escaped);
}

/** JSON whose strings hold no control characters; read back, they are the same. */
export function safeJson(value: unknown, indent?: number): string {
  // JSON's own line ends are no part of a string.
  return JSON.stringify(value, null, indent).replace(UNSAFE, (character) =>
    character === '\n' ? character : escaped(character),
  );
}

/** How many characters from the start fill no more columns than these. */
function startOf(characters: readonly string[], width: number): number {
  let count = 0;
  let filled = 0;
  for (const character of characters) {
    filled += columnsOf(character);
    if (filled > width) break;
    count++;
  }
  return count;
}

function firstColumns(text: string, width: number): string {
  if (columns(text) <= width) return text;
  const characters = [...text];
  return `${characters.slice(0, startOf(characters, width - 1)).join('')}…`;
}

function lastColumns(text: string, width: number): string {
  if (columns(text) <= width) return text;
  const backwards = [...text].reverse();
  return `…${backwards
    .slice(0, startOf(backwards, width - 1))
    .reverse()
    .join('')}`;
}
