import { CsvError, parse, type Info } from 'csv-parse/sync';

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

type Read = { readonly record: readonly string[]; readonly info: Info };

/**
 * RFC 4180: cells between separators, quoted where they hold separators, quotes (doubled) or line ends. Empty lines are
 * left out. Throws CsvFault.
 */
export function parseCsv(text: string, separator: Separator = ','): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let ended = 0; // the line on which the row before ended
  for (const { record, info } of readAll(text.replace(/^\ufeff/u, ''), separator)) {
    if (record.some((one) => one.trim() !== '')) rows.push({ line: ended + 1, cells: record });
    ended = info.lines;
  }
  return rows;
}

const readAll = (text: string, delimiter: Separator): readonly Read[] => {
  try {
    return parse(text, {
      delimiter,
      info: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
    }) as unknown as readonly Read[];
  } catch (error) {
    if (error instanceof CsvError) throw new CsvFault(Number(error['lines']));
    throw error;
  }
};
