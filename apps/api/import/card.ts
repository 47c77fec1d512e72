import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { Request } from '#event-store/answers.js';
import type { Source } from '#infrastructure/security/security-event.js';
import type { Locale } from '#messages/locale.js';
import type { ProblemCode } from '../http/operation.js';
import type { Caller } from '../http/caller.js';
import { fieldErrors } from '../http/field-errors.js';
import type { ApiParts } from '../http/parts.js';
import type { Column } from './table/column.js';
import type { Value } from './table/read-cell.js';
import type { ImportFault } from '#messages/import/faults.js';
import type { ValidationCode, ValidationFacts } from '#messages/validation.js';

/** Who brings a table, and where from. */
export type Asking = { readonly parts: ApiParts; readonly caller: Caller; readonly source: Source };

type CellFault = { readonly code: ValidationCode | ImportFault } & ValidationFacts;

export type Values = Readonly<Record<string, Value | undefined>>;

/** What is wrong with a column of a row: with its form, or what the act itself refuses. */
export type RowFault = { readonly column: string } & (
  CellFault | { readonly refusal: ProblemCode; readonly facts: Readonly<Record<string, string>> }
);

/** What a row asks for. `act` is the body of the act by hand, kept until it was carried out. */
export type Planned = {
  /** By what it would be known again; a second row with one of these is refused. */
  readonly keys: readonly string[];
  readonly act: object;
  /** Where it is there: whether the act would change it, and the columns that say otherwise. */
  readonly there?: { readonly changes: boolean; readonly differs: readonly string[] };
};

/** One kind of table: its columns, and the act that each row stands for. */
export type Card = {
  readonly columns: readonly Column[];
  /** The operation by hand: who may call it may bring a table of it. */
  readonly act: () => unknown;
  /** A row as it may look, in the language of the headings. */
  readonly example: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
  /** What is there already, looked up once for all rows. */
  readonly gather: (asking: Asking) => Promise<(values: Values) => Promise<Planned>>;
  /** Whether the act can be tried without doing it; else `gather` has looked at everything. */
  readonly canBeTried: boolean;
  /** Does it, by the command of the act by hand; gives the id of what it made or changed. */
  readonly make: (asking: Asking, act: never, request: Request) => Promise<string>;
};

/** Everything wrong with one row. */
export class RowWrong extends Error {
  override readonly name = 'RowWrong';

  constructor(readonly faults: readonly RowFault[]) {
    super(faults.map(({ column }) => column).join(', '));
  }
}

export const wrong = (column: string, code: CellFault['code'], facts: Omit<CellFault, 'code'> = {}): RowWrong =>
  new RowWrong([{ column, code, ...facts }]);

/** The body as the API takes it from anybody; every fault at its column, beside those known before. Throws RowWrong. */
export function bodyOf<T extends object>(
  type: new () => T,
  plain: object,
  columns: readonly Column[],
  also: readonly RowFault[] = [],
): T {
  const body = plainToInstance(type, plain);
  const faults = fieldErrors(validateSync(body, { whitelist: true, forbidNonWhitelisted: true }));
  if (faults.length + also.length > 0)
    throw new RowWrong([
      ...also,
      ...faults.map(({ field, code, ...facts }) => ({
        column: columnAt(columns, field),
        code: code as CellFault['code'],
        ...facts,
      })),
    ]);
  return body;
}

/** The column whose words went to this path. */
export const columnAt = (columns: readonly Column[], path: string): string => {
  const plain = path.replace(/\[\d+\]/gu, '');
  const found =
    columns.find(({ field }) => field === plain) ??
    columns.find(({ field }) => field.startsWith(`${plain}.`) || plain.startsWith(`${field}.`));
  return found?.name ?? '';
};

/** Columns whose values are not those that are there. What the row leaves open differs from nothing. */
export const differing = (told: Values, known: Values): readonly string[] =>
  Object.keys(known).filter((name) => told[name] !== undefined && sorted(told[name]) !== sorted(known[name]));

const sorted = (value: Value | undefined): string =>
  JSON.stringify(Array.isArray(value) ? (value as readonly unknown[]).map(String).toSorted() : (value ?? null));
