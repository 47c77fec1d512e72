import type pg from 'pg';
import { openPool } from '#infrastructure/database/pool.js';
import { openHouse, type House } from '../../../test/support/house.js';
import { keepingLists } from './keep-lists.js';

let house: House;
let pool: pg.Pool;
const queried: jest.SpyInstance[] = [];
beforeAll(async () => {
  house = await openHouse();
  pool = openPool(house.postgres.applicationUrl, () => undefined);
  pool.on('connect', (client) => void queried.push(jest.spyOn(client, 'query')));
}, 30_000);
afterAll(async () => {
  await pool.end();
  await house.stop();
});

type Asked = { readonly name?: string };
type Answered = { readonly rows: readonly { readonly stream_id: string }[] };

/** How many rows of this stream the database has given to whoever folds it, over all connections. */
const loadedOf = async (streamId: string): Promise<number> => {
  let rows = 0;
  for (const { mock } of queried)
    for (const [at, [asked]] of (mock.calls as (readonly [Asked])[]).entries()) {
      if (asked.name !== 'load-streams') continue;
      const answered = (await mock.results[at]?.value) as Answered;
      rows += answered.rows.filter((row) => row.stream_id === streamId).length;
    }
  return rows;
};

it('loads each event of a stream once, however many pages it stands in and read models are made of it', async () => {
  const pass = keepingLists(pool);
  const keptUp = async (): Promise<void> => {
    while ((await pass()) > 0);
  };
  const parts = {
    complainantId: await house.addParty('ana@owner.example'),
    respondentId: await house.addParty(),
    platformId: (await house.addPlatform()).platformId,
  };
  await keptUp(); // what is built anew is loaded otherwise

  const disputeId = await house.file(parts);
  await keptUp();
  const filed = await house.typesOf(disputeId);
  expect(await loadedOf(disputeId)).toBe(filed.length);

  await house.accept(disputeId);
  await keptUp();
  const accepted = await house.typesOf(disputeId);
  expect(accepted.length).toBeGreaterThan(filed.length);
  expect(await loadedOf(disputeId)).toBe(accepted.length);
});
