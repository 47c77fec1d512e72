import type { Options } from 'csv-stringify';
import { stringify } from 'csv-stringify/sync';

export type CsvCell = string | number | boolean | null | undefined;

/** By these a spreadsheet takes a cell for a formula, after blanks too. */
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@\t\r|%]/u;

/** Words that a spreadsheet would reckon with stand behind an apostrophe; figures are figures (OWASP, CSV injection). */
export const safeCell = (cell: CsvCell): string | number => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return cell;
  const words = String(cell);
  return FORMULA.test(words) ? `'${words}` : words;
};

/** RFC 4180, with the mark by which spreadsheets know UTF-8. The library knows signs of other widths as well. */
export const CSV: Options = { bom: true, record_delimiter: 'windows', escape_formulas: true };

export const csvOf = (head: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  stringify([head.map(safeCell), ...rows.map((row) => row.map(safeCell))], CSV);
