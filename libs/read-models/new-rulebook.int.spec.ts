import { localDateAt } from '#domain/calendar/local-date.js';
import { RELEASE } from '#infrastructure/release.js';
import { inForceAt, RELEASED, type Released } from '#rulebooks/released.js';
import { openHouse, type House } from '../../test/support/house.js';
import { PROJECTIONS } from './all.js';
import { docket } from './docket.projection.js';
import { keepUp } from './keep-up.js';
import { verify } from './rebuild.js';
import { reminders } from './reminders.projection.js';
import { DOCKET_VIEW } from './views.js';

let house: House;
let parts: Parameters<House['file']>[0];
beforeAll(async () => {
  house = await openHouse();
  parts = {
    complainantId: await house.addParty('ana@owner.example'),
    respondentId: await house.addParty(),
    platformId: (await house.addPlatform()).platformId,
  };
}, 30_000);
afterAll(() => house.stop());

const keptUp = async (): Promise<void> => {
  while ((await keepUp(house.pool, PROJECTIONS)) > 0);
};
const tables = async () => ({
  there: (await house.pool.query('SELECT * FROM read.generation ORDER BY reader')).rows,
  building: (await house.pool.query('SELECT * FROM read.building')).rows,
});
/** As if the next release brought it: the text in force under another version, from today on. */
const bring = (): Released => {
  const { rulebook, pin } = inForceAt('cn-ecl', house.now());
  const version = '2999-01';
  const brought: Released = {
    rulebook: { ...rulebook, version },
    pin: { ...pin, version, hash: 'f'.repeat(64) },
    inForceFrom: localDateAt(house.now()),
    since: RELEASE,
  };
  (RELEASED as unknown as Released[]).push(brought);
  return brought;
};
const pinOf = async (disputeId: string): Promise<unknown> => {
  const text = 'SELECT data FROM log.event WHERE stream_id = $1 AND version = 1';
  const { rows } = await house.pool.query<{ data: string }>(text, [disputeId]);
  return (JSON.parse(rows[0]?.data ?? '{}') as { readonly rulebook?: unknown }).rulebook;
};

it('builds nothing anew when a release brings a rulebook, and goes on under it in the same tables', async () => {
  const before = await house.file(parts);
  await keptUp();
  const kept = await tables();
  expect(kept).toMatchObject({ there: PROJECTIONS.map(() => ({ live: true })), building: [] });
  const brought = bring();
  try {
    await keptUp();
    expect(await tables()).toEqual(kept);
    const under = await house.file(parts);
    expect([await pinOf(before), await pinOf(under)]).toEqual([expect.not.objectContaining(brought.pin), brought.pin]);
    await keptUp();
    expect(await tables()).toEqual(kept);
    const { rows } = await house.pool.query(`SELECT dispute_id FROM ${DOCKET_VIEW} AS docket ORDER BY 1`);
    expect(rows).toEqual([before, under].sort().map((dispute_id) => ({ dispute_id })));
    // what alone asks a dispute's rulebook for its rows
    for (const projection of [docket, reminders])
      expect(await verify(house.pool, projection)).toMatchObject({ different: 0 });
  } finally {
    (RELEASED as unknown as Released[]).pop();
  }
});
