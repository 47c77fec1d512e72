import type { ImportVerdict } from '#messages/import/kinds.js';
import type { Locale } from '#messages/locale.js';
import type { RowError } from '../http/http-problem.js';
import { RowWrong, type Card, type Planned, type RowFault, type Values } from './card.js';
import { faultsOf, inWords } from './row-words.js';
import type { Column } from './table/column.js';
import type { ReadTable, TableRow } from './table/read-table.js';

type Bare = { readonly line: number; readonly cells: readonly string[] };

export type PlannedRow = Bare & {
  readonly verdict: ImportVerdict;
  /** Headings of columns that say something else than what is there. */
  readonly differs: readonly string[];
  readonly faults: readonly RowError[];
  /** What is to be done; nothing where it is there, or wrong. */
  readonly act?: object;
};

/** A row that was read: what it asks for, or what is wrong with it. */
type Looked = (Bare & { readonly planned: Planned }) | (PlannedRow & { readonly planned?: undefined });

export const bare = ({ line, cells }: Bare): Bare => ({ line, cells });

export const wrongRow = (row: Bare, faults: readonly RowFault[], table: ReadTable, locale: Locale): PlannedRow => ({
  ...bare(row),
  verdict: 'wrong',
  differs: [],
  faults: faults.map((fault) => inWords(fault, table.headings[fault.column] ?? '', row.line, locale)),
});

/** What a row asks for; every fault of its cells at once. */
export async function lookAt(
  row: TableRow,
  plan: (values: Values) => Promise<Planned>,
  { columns }: Card,
  table: ReadTable,
  locale: Locale,
): Promise<Looked> {
  const { line, faults } = row;
  if (faults.length > 0) {
    const named = (heading: string): Column | undefined => columns.find(({ name }) => table.headings[name] === heading);
    const told = faults.map((fault) => inWords(fault, fault.column, line, locale, named(fault.column)));
    const seen = new Set(faults.map(({ column }) => column));
    const more = wrongRow(row, await faultsBeside(row.values, plan), table, locale).faults;
    const others = more.filter(({ column }) => !seen.has(column));
    return { ...bare(row), verdict: 'wrong', differs: [], faults: [...told, ...others] };
  }
  try {
    return { ...bare(row), planned: await plan(row.values) };
  } catch (error) {
    return wrongRow(row, faultsOf(error, columns), table, locale);
  }
}

/** What else is wrong with a row of which a cell could not be read, as far as that can be told without it. */
const faultsBeside = (values: Values, plan: (values: Values) => Promise<Planned>): Promise<readonly RowFault[]> =>
  plan(values).then(
    () => [],
    (error: unknown) => (error instanceof RowWrong ? error.faults : []),
  );

/** A row that means the same as one before it is none of its own. */
export function unlessSeen(
  row: Bare & { readonly planned: Planned },
  seen: Set<string>,
  { columns }: Card,
  table: ReadTable,
  locale: Locale,
): Looked {
  const { keys } = row.planned;
  if (keys.some((key) => seen.has(key)))
    return wrongRow(row, [{ column: columns[0]?.name ?? '', code: 'twice-in-the-file' }], table, locale);
  for (const key of keys) seen.add(key);
  return row;
}

/** What the act itself would refuse. */
export const triedWith = (act: () => Promise<unknown>, columns: readonly Column[]): Promise<readonly RowFault[]> =>
  act().then(
    () => [],
    (error: unknown) => faultsOf(error, columns),
  );
