import type { Words } from '#messages/locale.js';
import type { ValidationCode, ValidationFacts } from '#messages/validation.js';
import { CsvFault, parseCsv, SEPARATORS, type CsvRow, type Separator } from '../../http/parse-csv.js';
import { plainWords, type Column } from './column.js';
import { decodeTable, type Encoding } from './decode.js';
import { readCell, wordsIn, type Value } from './read-cell.js';

/** One thing wrong with one cell. `column` is the heading in the file; line 1 is the head of the table. */
export type TableFault = {
  readonly line: number;
  readonly column: string;
  readonly code: ValidationCode;
} & ValidationFacts;

export type TableRow = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly values: Readonly<Record<string, Value>>;
  readonly faults: readonly TableFault[];
};

export type ReadTable = {
  readonly encoding: Encoding;
  readonly head: readonly string[];
  /** The heading in the file of each column that is there. */
  readonly headings: Readonly<Record<string, string>>;
  readonly rows: readonly TableRow[];
};

export const MOST_ROWS = 2_000;

/** A file that is no table of this kind, with everything that is wrong with it as a whole. */
export class TableUnreadable extends Error {
  override readonly name = 'TableUnreadable';

  constructor(readonly faults: readonly TableFault[]) {
    super('unreadable');
  }
}

const unreadable = (code: ValidationCode, line = 1, facts: ValidationFacts = {}): TableUnreadable =>
  new TableUnreadable([{ line, column: '', code, ...facts }]);

type Headings = Readonly<Record<string, Words>>;

/**
 * A table with a head, as spreadsheets write it: columns in any order, headings in either language. Faults of cells
 * stand with their rows. Throws TableUnreadable.
 */
export function readTable(bytes: Uint8Array, columns: readonly Column[], headings: Headings): ReadTable {
  const decoded = decodeTable(bytes);
  if (!decoded) throw unreadable('not-csv');
  const [first, ...body] = rowsOf(decoded.text, (head) => known(head, columns, headings));
  if (!first) throw unreadable('too-few', 1, { limit: 1 });
  const head = trimmed(first.cells);
  const places = head.map((one) => columnOf(one, columns, headings));
  const wrong = headFaults(head, places, columns, headings);
  if (wrong.length > 0) throw new TableUnreadable(wrong);
  if (body.length === 0) throw unreadable('too-few', 1, { limit: 1 });
  if (body.length > MOST_ROWS) throw unreadable('too-many', body[MOST_ROWS]?.line ?? 1, { limit: MOST_ROWS });
  return {
    encoding: decoded.encoding,
    head,
    headings: Object.fromEntries(places.flatMap((column, i) => (column ? [[column.name, head[i] ?? '']] : []))),
    rows: body.map((row) => readRow(row, head, places)),
  };
}

/** Cells that a spreadsheet writes behind the last heading are none. */
const trimmed = (cells: readonly string[]): readonly string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1).map((cell) => cell.trim());

/** By the separator under which the most headings are known. */
const rowsOf = (text: string, knownIn: (head: readonly string[]) => number): readonly CsvRow[] => {
  const headOf = (separator: Separator): number => {
    try {
      return knownIn(parseCsv(text.slice(0, 20_000).split(/\r\n|\n|\r/u, 1)[0] ?? '', separator)[0]?.cells ?? []);
    } catch {
      return 0;
    }
  };
  const [separator] = SEPARATORS.map((one) => [one, headOf(one)] as const).toSorted((a, b) => b[1] - a[1])[0] ?? [','];
  try {
    return parseCsv(text, separator);
  } catch (error) {
    if (error instanceof CsvFault) throw unreadable('not-csv', error.line);
    throw error;
  }
};

const known = (head: readonly string[], columns: readonly Column[], headings: Headings): number =>
  head.filter((one) => columnOf(one, columns, headings)).length;

const columnOf = (heading: string, columns: readonly Column[], headings: Headings): Column | undefined => {
  const sought = plainWords(heading).replace(/\*/gu, '');
  return columns.find(({ name }) =>
    [name, ...Object.values(headings[name] ?? {})].some((one) => plainWords(one) === sought),
  );
};

const headFaults = (
  head: readonly string[],
  places: readonly (Column | undefined)[],
  columns: readonly Column[],
  headings: Headings,
): readonly TableFault[] => [
  ...head.flatMap((heading, i): readonly TableFault[] => {
    if (!places[i]) return [{ line: 1, column: heading, code: 'unknown-field' }];
    return places.indexOf(places[i]) < i ? [{ line: 1, column: heading, code: 'named-twice' }] : [];
  }),
  ...columns
    .filter((column) => column.required && !places.includes(column))
    .map(({ name }): TableFault => ({
      line: 1,
      column: Object.values(headings[name] ?? {}).join(' / '),
      code: 'missing',
    })),
];

const readRow = (
  { line, cells }: CsvRow,
  head: readonly string[],
  places: readonly (Column | undefined)[],
): TableRow => {
  const values: Record<string, Value> = {};
  const faults: TableFault[] = [];
  if (trimmed(cells).length > head.length) faults.push({ line, column: '', code: 'too-many', limit: head.length });
  for (const [i, column] of places.entries()) {
    const words = wordsIn(cells[i]);
    const at = { line, column: head[i] ?? '' };
    if (!column) continue;
    if (words === '') {
      if (column.required) faults.push({ ...at, code: 'missing' });
      continue;
    }
    const read = readCell(column, words);
    if ('value' in read) values[column.name] = read.value;
    else faults.push({ ...at, ...read.fault, ...(column.of && { allowed: column.of.values }) });
  }
  return { line, cells: head.map((_, i) => wordsIn(cells[i])), values, faults };
};
