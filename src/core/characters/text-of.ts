/** The code units from `start` to before `end` as a string. Eight at a time: one by one takes twice as long. */
export function textOf(codes: Uint16Array, start: number, end: number): string {
  let text = '';
  let i = start;
  for (; i + 8 <= end; i += 8)
    text += String.fromCharCode(
      codes[i]!,
      codes[i + 1]!,
      codes[i + 2]!,
      codes[i + 3]!,
      codes[i + 4]!,
      codes[i + 5]!,
      codes[i + 6]!,
      codes[i + 7]!,
    );
  for (; i < end; i++) text += String.fromCharCode(codes[i]!);
  return text;
}
