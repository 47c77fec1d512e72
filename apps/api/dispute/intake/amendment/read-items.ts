import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { itemIdentity } from '#application/dispute/item-identity.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { fieldErrors } from '../../../http/field-errors.js';
import type { ValidationCode, ValidationFacts } from '#messages/validation.js';
import { given } from '../../given.js';
import { ItemBody } from '../filing/complaint-parts.dto.js';
import { CsvFault, parseCsv, type CsvRow } from '../../../http/parse-csv.js';

/** One thing wrong with one cell. Line 1 is the head of the table. */
export type RowFault = {
  readonly line: number;
  readonly column: string;
  readonly code: ValidationCode;
} & ValidationFacts;
export type ReadItems = { readonly items: readonly ItemBody[]; readonly faults: readonly RowFault[] };

const COLUMNS = ['ref', 'platformId', 'kind', 'url', 'externalId', 'detail', 'title', 'respondents'] as const;
type Column = (typeof COLUMNS)[number];
const OPTIONAL: readonly Column[] = ['ref', 'platformId', 'detail', 'respondents'];
const MOST = 300;

/** What a table stands for in one dispute: what is left out is what all items of the dispute share. */
type Known = Pick<Dispute, 'items' | 'respondents'> & { readonly platforms: ReadonlySet<string> };

/**
 * Items from a table with a head, all faults of all rows at once. Without a respondent the only one of the dispute is
 * meant, without a platform the only one; `respondents` holds ids, with semicolons between them.
 */
export function readItems(
  tenant: Pick<TenantContext, 'secret' | 'associationId'>,
  text: string,
  known: Known,
): ReadItems {
  const rows = rowsOf(text);
  if (rows instanceof CsvFault) return none({ line: rows.line, column: '', code: 'not-csv' });
  const [head, ...body] = rows;
  const columns = head?.cells.map((cell) => cell.trim()) ?? [];
  const wrong = headFaults(columns);
  if (wrong.length > 0) return { items: [], faults: wrong };
  if (body.length === 0) return none({ line: 1, column: '', code: 'too-few', limit: 1 });
  const most = MOST - known.items.length;
  if (body.length > most) return none({ line: body[most]?.line ?? 1, column: '', code: 'too-many', limit: most });
  const seen = new Set(known.items.flatMap(({ identity }) => identity ?? []));
  const refs = new Set<string>();
  const read = body.map((row) => readRow(row, columns, known));
  const twice = read.flatMap(({ line, item }): readonly RowFault[] => {
    if (!item) return [];
    const identity =
      itemIdentity(tenant, {
        platformId: item.platformId,
        url: item.locator.url,
        externalId: item.locator.externalId,
      }) ?? '';
    const faults = [...(refs.has(item.ref) ? ['ref'] : []), ...(seen.has(identity) ? ['externalId'] : [])];
    refs.add(item.ref);
    seen.add(identity);
    return faults.map((column) => ({ line, column, code: 'named-twice' }));
  });
  const bad = new Set(twice.map(({ line }) => line));
  return {
    items: read.flatMap(({ line, item }) => (item && !bad.has(line) ? [item] : [])),
    faults: [...read.flatMap(({ faults }) => faults), ...twice].sort((a, b) => a.line - b.line),
  };
}

const none = (fault: RowFault): ReadItems => ({ items: [], faults: [fault] });

const rowsOf = (text: string): readonly CsvRow[] | CsvFault => {
  try {
    return parseCsv(text);
  } catch (error) {
    if (error instanceof CsvFault) return error;
    throw error;
  }
};

const headFaults = (columns: readonly string[]): readonly RowFault[] => [
  ...columns.flatMap((column, i): readonly RowFault[] => {
    if (!(COLUMNS as readonly string[]).includes(column)) return [{ line: 1, column, code: 'unknown-field' }];
    return columns.indexOf(column) < i ? [{ line: 1, column, code: 'named-twice' }] : [];
  }),
  ...COLUMNS.filter((column) => !OPTIONAL.includes(column) && !columns.includes(column)).map((column): RowFault => ({
    line: 1,
    column,
    code: 'missing',
  })),
];

const readRow = (
  { line, cells }: CsvRow,
  columns: readonly string[],
  known: Known,
): { line: number; item?: ItemBody; faults: readonly RowFault[] } => {
  const cell = (column: Column): string | undefined => cells[columns.indexOf(column)]?.trim() || undefined;
  if (cells.length > columns.length)
    return { line, faults: [{ line, column: '', code: 'too-many', limit: columns.length }] };
  const platforms = [...new Set(known.items.map(({ platformId }) => platformId))];
  const respondents =
    cell('respondents')
      ?.split(';')
      .map((one) => one.trim()) ?? (known.respondents.length === 1 ? [known.respondents[0]?.respondentId] : undefined);
  const raw = given({
    ref: cell('ref') ?? `line-${line}`,
    platformId: cell('platformId') ?? (platforms.length === 1 ? platforms[0] : undefined),
    kind: cell('kind'),
    locator: given({ url: cell('url'), externalId: cell('externalId'), detail: cell('detail') }),
    title: cell('title'),
    respondents,
  });
  const item = plainToInstance(ItemBody, raw);
  const faults = fieldErrors(validateSync(item)).map(
    ({ field, ...fault }) => ({ line, column: columnOf(field), ...fault }) as RowFault,
  );
  if (faults.length > 0) return { line, faults };
  const strange = [
    ...(known.platforms.has(item.platformId) ? [] : ['platformId']),
    ...(item.respondents.every((one) => known.respondents.some(({ respondentId }) => respondentId === one))
      ? []
      : ['respondents']),
  ];
  return strange.length > 0
    ? { line, faults: strange.map((column) => ({ line, column, code: 'unknown-reference' })) }
    : { line, item, faults: [] };
};

const columnOf = (field: string): string => field.replace(/^locator\./, '').replace(/\[\d+\]$/, '');
