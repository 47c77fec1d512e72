import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { FastifyReply } from 'fastify';
import type { Locale, Words } from '#messages/locale.js';
import { SANDBOX } from '../../../http/attachment.js';
import { CSV, safeCell } from '../../../http/csv.js';

/** The head of each column, and what stands in it. */
export type Columns<T> = readonly (readonly [
  head: Words,
  cell: (line: T, locale: Locale) => string | number | undefined,
])[];

type Table<T> = {
  /** ASCII, without ending. */
  readonly name: string;
  readonly columns: Columns<T>;
  readonly locale: Locale;
  readonly lines: AsyncIterable<T>;
};

/**
 * A table as a file for spreadsheets (RFC 4180), line by line as it is read: UTF-8 with the mark by which Excel knows
 * it; no cell is a formula, whoever wrote what stands in it (OWASP, CSV injection).
 */
export async function sendTable<T>(reply: FastifyReply, { name, columns, locale, lines }: Table<T>): Promise<void> {
  const all = lines[Symbol.asyncIterator]();
  const first = await all.next(); // what cannot be read is said before a header says otherwise
  const rows = async function* (): AsyncGenerator<readonly (string | number)[]> {
    for (let one = first; !one.done; one = await all.next())
      yield columns.map(([, cell]) => safeCell(cell(one.value as T, locale)));
  };
  const table = stringify({
    header: true,
    columns: columns.map(([head]) => head[locale]),
    ...CSV,
  });
  const source = Readable.from(rows());
  source.once('error', (error) => table.destroy(error));
  void reply
    .headers({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${name}.csv"`,
      'content-security-policy': SANDBOX,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    })
    .send(source.pipe(table));
}
