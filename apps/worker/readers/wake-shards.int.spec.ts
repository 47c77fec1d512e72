import { instant, type Instant } from '#domain/kernel/message.js';
import { confirmedNoticeIn, NOTICE_OF_2027 } from '../../../test/support/confirmed-notice.js';
import { openHouse, type House } from '../../../test/support/house.js';
import { until } from '../../../test/support/until.js';
import { keptPlaces, type Places } from './kept-places.js';
import { wakeDisputes, type Acknowledged } from './wake-dispute.js';
import { SHARDS, shardOf, WAKE_READER } from './wake-shards.js';

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

const HALVES = [SHARDS.filter((shard) => shard % 2 === 0), SHARDS.filter((shard) => shard % 2 === 1)] as const;
/** Wakes until nothing is left, and tells whom. */
const drain = async (shards: readonly number[]): Promise<readonly string[]> => {
  const woken: string[] = [];
  const wake = async (disputeId: string): Promise<void> => void woken.push(disputeId);
  while ((await wakeDisputes(house.pool, wake, undefined, shards)) > 0);
  return woken;
};
const fileSome = async (count: number, at?: Instant): Promise<readonly string[]> => {
  const filed: string[] = [];
  for (let turn = 0; turn < count; turn += 1) filed.push(await house.file(parts, at));
  return filed;
};
const checkpoint = async (): Promise<number> => {
  const { rows } = await house.pool.query<{ position: string }>(
    'SELECT position FROM read.checkpoint WHERE reader = $1',
    [WAKE_READER],
  );
  return Number(rows[0]?.position);
};
const head = async (): Promise<number> =>
  Number((await house.pool.query<{ position: string }>('SELECT position FROM log.head')).rows[0]?.position);

it('has two workers wake each dispute once together, and the checkpoint follow the slower of them', async () => {
  const filed = await fileSome(24);
  const before = await head();
  const first = await drain(HALVES[0]);
  expect(await checkpoint()).toBe(0);
  const both = [...first, ...(await drain(HALVES[1]))];
  expect(both.toSorted()).toEqual(filed.toSorted());
  expect(first.every((disputeId) => HALVES[0].includes(shardOf(disputeId)))).toBe(true);
  expect(await checkpoint()).toBe(before);
});

it('wakes nobody again where a worker takes over parts that had got further than its own', async () => {
  const filed = await fileSome(16);
  const ahead = await drain(HALVES[0]);
  expect([...ahead, ...(await drain(SHARDS))].toSorted()).toEqual(filed.toSorted());
});

it('wakes nobody twice of a page that failed half-way, but whoever moved since', async () => {
  await drain(SHARDS);
  const [one = '', other = '', bad = ''] = await fileSome(3);
  const [woken, acknowledged]: [string[], Acknowledged] = [[], new Map()];
  const wake = async (disputeId: string, isDown: boolean): Promise<void> => {
    if (isDown && disputeId === bad) throw new Error('Temporal is down');
    woken.push(disputeId);
  };
  const pass = (isDown: boolean) =>
    wakeDisputes(house.pool, (disputeId) => wake(disputeId, isDown), undefined, SHARDS, acknowledged);
  await expect(pass(true)).rejects.toThrow('Temporal is down');
  await house.accept(one);
  while ((await pass(false)) > 0);
  expect(woken.toSorted()).toEqual([one, one, other, bad].toSorted());
});

it('wakes again whom a notice of another year moves, though it was woken of a page that failed half-way', async () => {
  await drain(SHARDS);
  const [one = '', bad = ''] = await fileSome(2, instant(`${NOTICE_OF_2027.year - 1}-12-29T02:00:00Z`));
  const [woken, acknowledged]: [string[], Acknowledged] = [[], new Map()];
  const pass = (isDown: boolean) => {
    const wake = async (disputeId: string): Promise<void> => {
      if (isDown && disputeId === bad) throw new Error('Temporal is down');
      if ([one, bad].includes(disputeId)) woken.push(disputeId);
    };
    return wakeDisputes(house.pool, wake, undefined, SHARDS, acknowledged);
  };
  await expect(pass(true)).rejects.toThrow('Temporal is down');
  await house.tenant.appender.append(confirmedNoticeIn(house.tenant.associationId));
  while ((await pass(false)) > 0);
  expect(woken.toSorted()).toEqual([one, one, bad].toSorted());
});

it('begins where an older release has got, and tells that one how far all is woken', async () => {
  await drain(SHARDS);
  const [one] = await fileSome(1);
  await house.pool.query('UPDATE read.checkpoint SET position = $2 WHERE reader = $1', [WAKE_READER, await head()]);
  const [other] = await fileSome(1);
  const woken = await drain(SHARDS);
  expect(woken).not.toContain(one);
  expect(woken).toEqual([other]);
  expect(await checkpoint()).toBe(await head());
});

describe('what woke nobody', () => {
  const [never, soon] = [3_600_000, 1];
  /** Reads to the end of the log, and how often it had to look for what moves. */
  const lookOn = async (places: Places): Promise<number> => {
    const queried = jest.spyOn(house.pool, 'query');
    const woken: string[] = [];
    const wake = async (disputeId: string): Promise<void> => void woken.push(disputeId);
    while ((await wakeDisputes(house.pool, wake, undefined, SHARDS, new Map(), places)) > 0);
    const named = queried.mock.calls.map(([query]: readonly unknown[]) => (query as { readonly name?: string }).name);
    queried.mockRestore();
    return named.filter((name) => name === 'read-moving').length;
  };
  const somethingElse = () => house.addParty();

  it('is not read again, and noted with what wakes somebody or at the end', async () => {
    await drain(SHARDS);
    const places = keptPlaces(house.pool, never);
    const before = await head();
    await somethingElse();
    expect([await lookOn(places), await lookOn(places)]).toEqual([1, 0]);
    expect(await checkpoint()).toBe(before);
    await fileSome(1);
    await lookOn(places);
    expect(await checkpoint()).toBe(await head());
    await somethingElse();
    await lookOn(places);
    await places.end();
    expect(await checkpoint()).toBe(await head());
  });

  it('is noted a little later though nothing follows', async () => {
    const places = keptPlaces(house.pool, soon);
    await somethingElse();
    await lookOn(places);
    await until('it is noted', async () => (await checkpoint()) === (await head()));
  });

  it('is found again by whoever takes over before it was noted, and wakes nobody', async () => {
    await somethingElse();
    await lookOn(keptPlaces(house.pool, never));
    expect(await drain(SHARDS)).toEqual([]);
    expect(await checkpoint()).toBe(await head());
  });

  it('goes by what is noted where the log has less than was read', async () => {
    const places = keptPlaces(house.pool, never);
    await places.reached(SHARDS, (await head()) + 1_000, false);
    expect(SHARDS.map((shard) => places.from(shard, 7, 8))).toEqual(SHARDS.map(() => 7));
  });
});
