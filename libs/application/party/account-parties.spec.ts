import type { Database } from '#event-store/types.js';
import { namesOfAccounts } from './account-parties.js';

it('asks for the names of accounts alone: the engine, which acts too, has none', async () => {
  const id = '01a22956-1b80-7e5e-93a3-fc7fa1c5a884';
  const asked: unknown[] = [];
  const query = async ({ values }: { readonly values: readonly unknown[] }) => {
    asked.push(values);
    return { rows: [{ id, name: 'maja' }], rowCount: 1 };
  };
  const database = { query } as unknown as Database;
  expect(await namesOfAccounts({ database, associationId: 'a' }, ['dispute-workflow', id, id])).toEqual(
    new Map([[id, 'maja']]),
  );
  expect(await namesOfAccounts({ database, associationId: 'a' }, ['dispute-workflow'])).toEqual(new Map());
  expect(asked).toEqual([['a', [id]]]);
});
