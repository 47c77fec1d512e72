import { CsvError, parse } from 'csv-parse/sync';

/** A row of a table, and the line of the file on which it begins, from 1. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/** What may stand between cells: what spreadsheets write, by the country that they are set to. */
export const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** A quote that is never closed, or that stands in the middle of a cell. */
export class CsvFault extends Error {
  override readonly name = 'CsvFault';

  constructor(readonly line: number) {
    super(`line ${line}`);
  }
}

/** `ended`: the line on which it ends. */
type Read = { readonly cells: readonly string[]; readonly ended: number };

/**
 * RFC 4180: cells between separators, quoted where they hold separators, quotes (doubled) or line ends. Empty lines are
 * left out. Throws CsvFault.
 */
export function parseCsv(text: string, separator: Separator = ','): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let ended = 0; // the line on which the row before ended
  for (const read of readAll(text.replace(/^\ufeff/u, ''), separator)) {
    if (read.cells.some((one) => one.trim() !== '')) rows.push({ line: ended + 1, cells: read.cells });
    ended = read.ended;
  }
  return rows;
}

const readAll = (text: string, delimiter: Separator): readonly Read[] => {
  const all: Read[] = [];
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      on_record: (cells: readonly string[], { lines: ended }) => {
        all.push({ cells, ended });
        return null; // kept here, with its line
      },
    });
    return all;
  } catch (error) {
    if (error instanceof CsvError) throw new CsvFault(Number(error['lines']));
    throw error;
  }
};
