import { pageAt } from './cursor.js';
import { readableRows } from './readable-rows.js';
import { createSecretKey } from 'node:crypto';

const keys = { associationId: 'a', secret: createSecretKey(Buffer.alloc(32, 7)) };
/** A page of a table of which the viewer reads what is even. */
const pageOf = async (table: readonly number[], limit: number) => {
  const asked: number[] = [];
  const rows = await readableRows<number, string>({
    limit,
    find: (behind, most) => {
      asked.push(most);
      const from = behind === undefined ? 0 : table.indexOf(behind) + 1;
      return Promise.resolve(table.slice(from, from + most));
    },
    read: (some) =>
      Promise.resolve(some.filter((one) => one % 2 === 0).map((row) => ({ row, shown: `row ${String(row)}` }))),
  });
  const { page, next } = pageAt(keys, {}, { rows, limit }, ({ row }) => ({ row }));
  return { shown: page.map(({ shown }) => shown), next, asked };
};
const hidden = Array.from({ length: 5_000 }, (_, index) => 2 * index + 1);

it('tells of no further page where all that is left may not be read', async () => {
  expect(await pageOf([2, ...hidden], 1)).toMatchObject({ shown: ['row 2'], next: undefined });
  expect(await pageOf(hidden, 20)).toMatchObject({ shown: [], next: undefined });
});

it('says the same whether or not something was passed over, cursor and all', async () => {
  const { asked: _, ...plain } = await pageOf([2, 4, 6], 2);
  const { asked, ...passed } = await pageOf([1, 2, ...hidden.slice(2), 4, 6], 2);
  expect(passed).toEqual(plain);
  expect(plain).toMatchObject({ shown: ['row 2', 'row 4'], next: expect.any(String) });
  expect(Math.max(...asked)).toBe(1_000);
});

it('looks once where everything may be read', async () => {
  expect(await pageOf([2, 4, 6, 8], 2)).toMatchObject({ shown: ['row 2', 'row 4'], asked: [3] });
  expect(await pageOf([2, 4], 2)).toMatchObject({ shown: ['row 2', 'row 4'], next: undefined, asked: [3] });
});
