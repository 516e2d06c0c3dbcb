import writeExcelFile from 'write-excel-file/universal';
import type { SheetOf } from './sheets';

/** Width of a column by its longest words, in characters. */
const WIDEST = 60;

/** A workbook: a sheet a view, the header frozen and with filters, a line above it that says that it is internal. Text is text, never a formula. */
export async function workbook(sheets: readonly SheetOf[], internal: string): Promise<Blob> {
  return writeExcelFile(
    sheets.map(({ name, head, rows }) => ({
      sheet: name,
      stickyRowsCount: 2,
      columns: head.map((title, i) => ({ width: widthOf([title, ...rows.map((row) => row[i] ?? '')]) })),
      data: [
        [{ value: internal, type: String, fontWeight: 'bold' as const }],
        head.map((title) => ({
          value: title,
          type: String,
          fontWeight: 'bold' as const,
          backgroundColor: '#D9E2F3',
        })),
        ...rows.map((row) =>
          row.map((value) =>
            typeof value === 'number'
              ? { value, type: Number }
              : { value: value.slice(0, 32_000), type: String, wrap: true },
          ),
        ),
      ],
    })),
    { features: [filters(sheets)] },
  ).toBlob();
}

/** The library has no option for filters; its features put elements of one's own into a sheet, in the order that the format asks for. */
function filters(sheets: readonly SheetOf[]) {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          insert: (_: unknown, { sheetIndex }: { sheetIndex: number }) => {
            const { head, rows } = sheets[sheetIndex]!;
            return `<autoFilter ref="A2:${columnName(head.length)}${rows.length + 2}"/>`;
          },
        },
      },
    },
  };
}

/** 1 → A, 27 → AA. */
function columnName(number: number): string {
  const before = Math.floor((number - 1) / 26);
  return (before > 0 ? columnName(before) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}

function widthOf(cells: readonly (string | number)[]): number {
  const longest = cells.reduce<number>((most, cell) => Math.max(most, String(cell).length), 4);
  return Math.min(WIDEST, 2 * longest + 2);
}
