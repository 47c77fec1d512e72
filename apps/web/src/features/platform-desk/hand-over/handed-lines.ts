import { HAND_OVER_COLUMNS, type HandOverColumn } from '#messages/ui/platform-hand-over.js';
import { isAddress, MOST_LINES, numberIn, rowsOf } from '../../quick-filing/rows.js';
import { instantIn } from '../instant-in.js';

/** What is wrong with a line before anything is sent. */
export type HandedFault =
  | 'badReference'
  | 'noAddress'
  | 'noSeller'
  | 'noCounterNotice'
  | 'noComplainant'
  | 'noRight'
  | 'badTime'
  | 'twice'
  | 'withOthers';
export type Cells = Readonly<Record<HandOverColumn, string>>;
/** One thing that is complained of; lines of one reference are one complaint. */
export type HandedLine = { readonly id: string; readonly cells: Cells; readonly fault?: HandedFault };
/** What stands in a line that says nothing of it. */
export type SaidForAll = Pick<Cells, 'complainant' | 'complainantAccount' | 'right' | 'registration' | 'statement'>;

export const COLUMNS = Object.keys(HAND_OVER_COLUMNS) as HandOverColumn[];
const EMPTY = Object.fromEntries(COLUMNS.map((column) => [column, ''])) as Cells;
const REFERENCE = /^[A-Za-z0-9_-]{1,40}$/;
const TIMES = ['filedAt', 'counterFiledAt', 'measureAt'] as const;

/**
 * Rows of a table, with or without the row that names its columns, in either language and in any order; what a row does
 * not say is taken from what was said for all. A line that is wrong, or beyond those that are read, holds back the
 * others of its complaint.
 */
export function handedLines(text: string, forAll: SaidForAll): readonly HandedLine[] {
  const { order, rows } = tableIn(text);
  const seen = new Set<string>();
  const all = rows.map((said, index): HandedLine => {
    const cells = { ...EMPTY, ...forAll };
    for (const [at, cell] of said.entries()) {
      const column = order[at];
      if (column !== undefined && cell !== '') cells[column] = cell;
    }
    const name = `${cells.reference} ${cells.url}`;
    const fault = seen.has(name) ? 'twice' : faultOf(cells);
    seen.add(name);
    return { id: String(index + 1), cells, ...(fault && { fault }) };
  });
  const broken = new Set(
    all.flatMap(({ fault, cells }, index) => (fault || index >= MOST_LINES ? [cells.reference] : [])),
  );
  return all
    .slice(0, MOST_LINES)
    .map((line) =>
      line.fault === undefined && broken.has(line.cells.reference) ? { ...line, fault: 'withOthers' } : line,
    );
}

/** Whether there are more lines than are read. */
export const isCut = (text: string): boolean => tableIn(text).rows.length > MOST_LINES;

/** What stands in which column, and the rows without the one that names them. */
const tableIn = (text: string) => {
  const rows = rowsOf(text);
  const [head = []] = rows;
  const named = head.map(columnNamed);
  const isNamed = named.filter((one) => one !== undefined).length > 2;
  return isNamed ? { order: named, rows: rows.slice(1) } : { order: COLUMNS, rows };
};

const columnNamed = (cell: string): HandOverColumn | undefined =>
  COLUMNS.find((column) =>
    [column, ...Object.values(HAND_OVER_COLUMNS[column])].some((name) => name.toLowerCase() === cell.toLowerCase()),
  );

const faultOf = (cells: Cells): HandedFault | undefined => {
  if (!REFERENCE.test(cells.reference)) return 'badReference';
  if (!isAddress(cells.url)) return 'noAddress';
  if (cells.seller === '') return 'noSeller';
  if (cells.counterNotice === '' || cells.counterFiledAt === '') return 'noCounterNotice';
  if (cells.complainant === '') return 'noComplainant';
  if (cells.right === '') return 'noRight';
  const isMeasured = cells.measure !== '' || cells.measureAt !== '';
  const times = TIMES.filter((name) => name !== 'measureAt' || isMeasured);
  return times.some((name) => instantIn(cells[name]) === undefined) ? 'badTime' : undefined;
};

/** What the goods are called, or their number where nobody said it. */
export const titleOf = ({ title, url }: Cells): string => title || numberIn(url);

/** One row of a CSV file; a cell that would break it is put in quotes. */
export const rowOf = (cells: readonly string[]): string =>
  cells
    .map((cell) => (/[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""').replaceAll('\n', ' ')}"` : cell))
    .join(',');
