/** A row of a table, and the line of the file on which it begins, from 1. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/** A quote that is never closed, or that stands in the middle of a cell. */
export class CsvFault extends Error {
  override readonly name = 'CsvFault';

  constructor(readonly line: number) {
    super(`line ${line}`);
  }
}

/**
 * RFC 4180: cells between commas, quoted where they hold commas, quotes (doubled) or line ends. Empty lines are left
 * out. Throws CsvFault.
 */
export function parseCsv(text: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  const cell = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n|\n|\r|$)/y;
  let [line, begins, cells] = [1, 1, [] as string[]];
  for (cell.lastIndex = text.startsWith('\ufeff') ? 1 : 0; cell.lastIndex < text.length || cells.length > 0;) {
    const found = cell.exec(text);
    if (!found) throw new CsvFault(line);
    const { quoted, plain = '', end = '' } = found.groups ?? {};
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += quoted?.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end === ',') continue;
    if (cells.some((one) => one.trim() !== '')) rows.push({ line: begins, cells });
    line += 1;
    [begins, cells] = [line, []];
  }
  return rows;
}
