import { stringify } from 'csv-stringify/sync';

export type CsvCell = string | number | boolean | null | undefined;

/** By these a spreadsheet takes a cell for a formula, after blanks too. */
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@\t\r|%]/u;

/** Words that a spreadsheet would reckon with stand behind an apostrophe; figures are figures. */
const safe = (cell: CsvCell): string | number => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return cell;
  const words = String(cell);
  return FORMULA.test(words) ? `'${words}` : words;
};

/** A table as RFC 4180 has it, with the mark by which spreadsheets know UTF-8. */
export const csvOf = (head: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  stringify([head.map(safe), ...rows.map((row) => row.map(safe))], { bom: true, record_delimiter: 'windows' });
