/** The same names give the same id, so that making a template again replaces it. */
export function idFor(
  year: string | number | null | undefined,
  kind: string,
  names: readonly string[],
): string {
  let hash = 0x811c9dc5;
  for (const c of names.join('|')) hash = Math.imul(hash ^ c.codePointAt(0)!, 0x01000193) >>> 0;
  return `${year ?? 'own'}-${kind}-${hash.toString(16).padStart(8, '0')}`;
}
