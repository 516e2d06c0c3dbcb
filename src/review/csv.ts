/** A row as RFC 4180 has it. */
export function csvRow(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/**
 * A cell as RFC 4180 has it. A spreadsheet would run a cell that begins like a formula, and a file
 * name can: an apostrophe in front keeps it text (OWASP, CSV injection).
 */
function csvCell(value: string | number): string {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
