import { instant } from '#domain/kernel/message.js';
import { docket } from '#read-models/docket.projection.js';
import { keepUp } from '#read-models/keep-up.js';
import { PARTIES_READER } from '#read-models/parties-reader.js';
import type { Projection } from '#read-models/projection.js';
import { watches } from '#read-models/watches.projection.js';
import { appendsOf } from '../../../test/support/appends.js';
import { openHouse, type House } from '../../../test/support/house.js';
import { followPartiesOfNext } from './follow-parties.js';
import { NOTIFY_READER, notifyOfNext } from './notify.js';
import { WAKE_READER } from './wake-shards.js';
import { wakeDisputes } from './wake-dispute.js';

let house: House;
/** Where what only a newer release knows stands: in a kind of stream that not every reader reads. */
let unknown: number;
let head: number;
beforeAll(async () => {
  house = await openHouse();
  await keepUp(house.pool, [docket, watches]); // begun with an empty log, so that they follow it
  const parts = {
    complainantId: await house.addParty('ana@owner.example'),
    respondentId: await house.addParty(),
    platformId: (await house.addPlatform()).platformId,
  };
  const readHead = async () =>
    Number((await house.pool.query<{ position: string }>('SELECT position FROM log.head')).rows[0]?.position);
  await house.file(parts);
  const { append, fresh } = appendsOf(() => house.pool, { category: 'watch', type: 'InventedLater' });
  await house.tenant.appender.append(append([fresh(undefined, 'one')]));
  unknown = await readHead();
  await house.file(parts);
  head = await readHead();
}, 30_000);
afterAll(() => house.stop());

const drain = async (pass: () => Promise<number>): Promise<void> => {
  while ((await pass()) > 0);
};
const positionOf = async (reader: string): Promise<number> => {
  const { rows } = await house.pool.query<{ position: string }>(
    'SELECT position FROM read.checkpoint WHERE reader LIKE $1',
    [reader],
  );
  return Number(rows[0]?.position);
};
const later = new Date(Date.now() + 3_600_000);
const keep = (projection: Projection) => keepUp(house.pool, [projection]);

it.each<readonly [string, () => Promise<number>]>([
  [NOTIFY_READER, () => notifyOfNext(house.pool, instant(later))],
  [WAKE_READER, () => wakeDisputes(house.pool, async () => undefined)],
  [PARTIES_READER, () => followPartiesOfNext(house.pool, () => house.tenant, later)],
])('%s reads up to what only a newer release knows, and leaves it to the worker of that', async (reader, pass) => {
  await expect(drain(pass)).rejects.toThrow(`InventedLater at position ${unknown} was recorded by a newer release`);
  expect(await positionOf(reader)).toBe(unknown - 1);
});

it('stops a list that is made of it, parks nothing, and lets go on one that is not', async () => {
  await drain(() => keep(docket));
  await expect(drain(() => keep(watches))).rejects.toThrow('InventedLater');
  expect([await positionOf('docket%'), await positionOf('watches%')]).toEqual([head, unknown - 1]);
  expect((await house.pool.query('SELECT FROM read.parked')).rowCount).toBe(0);
});
