import type pg from 'pg';
import { saveDraft } from '#application/draft/drafts.js';
import { newId } from '#infrastructure/ids.js';
import { instant } from '#domain/kernel/message.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { readStatus } from '#read-models/status.js';
import { openHouse, type House } from '../../../test/support/house.js';
import { DELIVERY_STATUS, ENGINE } from '../actors.js';
import { loadPlan } from '../load-plan.js';
import { watchOverdue, watchStore } from '../watch.js';
import { openWatchedClocks } from '../watched-clocks.js';
import { NAMING_READER, nameContentsOfNext } from './name-contents.js';
import { openPressure } from './pressure.js';
import { sweepContents } from './sweep-contents.js';
import { wakeDisputes } from './wake-dispute.js';
import { DOCKET_VIEW } from '#read-models/views.js';

let house: House;
let ana: string;
let ben: string;
let shop: string;
beforeAll(async () => {
  house = await openHouse();
  [ana, ben, { platformId: shop }] = [
    await house.addParty('ana@owner.example'),
    await house.addParty(),
    await house.addPlatform(),
  ];
}, 30_000);
afterAll(() => house.stop());

const file = () => house.file({ complainantId: ana, respondentId: ben, platformId: shop });
const drain = async (pass: () => Promise<number>): Promise<void> => {
  while ((await pass()) > 0);
};
const keptUp = () => drain(() => keepUp(house.pool, PROJECTIONS));

it('wakes a dispute once for many events, never for what its workflow recorded, and again after a failure', async () => {
  const [one, other] = [await file(), await file()];
  await house.accept(one);
  const woken: string[] = [];
  const wake = async (disputeId: string): Promise<void> => void woken.push(disputeId);
  const down = async (disputeId: string): Promise<void> => {
    if (disputeId === other) throw new Error('Temporal is down');
    await wake(disputeId);
  };
  await expect(wakeDisputes(house.pool, down)).rejects.toThrow('Temporal is down');
  await drain(() => wakeDisputes(house.pool, wake));
  expect(woken).toEqual([one, one, other]); // the first page was woken again: its checkpoint had not moved

  const { services } = (await loadPlan(house.tenant, one)).dispute;
  const serviceOf = (document: string): string =>
    Object.values(services).find((service) => service.document === document)?.serviceId ?? '';
  const [receipt, notice] = [serviceOf('receipt'), serviceOf('forwarded-notice')];
  for (const serviceId of [receipt, notice])
    await house.tell(one, ENGINE, { type: 'RecordDispatch', data: { serviceId, channel: 'mail' } });
  await drain(() => wakeDisputes(house.pool, wake));
  expect(woken).toHaveLength(3);
  await house.tell(one, DELIVERY_STATUS, { type: 'RecordArrival', data: { serviceId: receipt } });
  await drain(() => wakeDisputes(house.pool, wake));
  expect(woken).toHaveLength(3); // nothing waits for a receipt's arrival
  await house.tell(one, DELIVERY_STATUS, { type: 'RecordArrival', data: { serviceId: notice } });
  await drain(() => wakeDisputes(house.pool, wake));
  expect(woken).toHaveLength(4); // what ends a clock does wake it
});

it('wakes nobody for a report that overtook the record of what was sent', async () => {
  await drain(() => wakeDisputes(house.pool, async () => undefined));
  const disputeId = await file();
  const woken: string[] = [];
  const wake = async (id: string): Promise<void> => void woken.push(id);
  await drain(() => wakeDisputes(house.pool, wake));
  const [receipt] = Object.values((await loadPlan(house.tenant, disputeId)).dispute.services);
  const data = { serviceId: receipt?.serviceId ?? '' };
  await house.tell(disputeId, DELIVERY_STATUS, { type: 'RecordArrival', data });
  expect((await loadPlan(house.tenant, disputeId)).effects).toEqual([]);
  await drain(() => wakeDisputes(house.pool, wake));
  expect(woken).toEqual([disputeId]);
});

it('lets what follows rest while people write on a machine at its limit, and never for what the engine writes', async () => {
  const disputeId = await file();
  await house.accept(disputeId);
  const sent = Object.values((await loadPlan(house.tenant, disputeId)).dispute.services).filter(
    ({ document }) => document === 'receipt',
  );
  let clock = 0;
  const busyRest = openPressure(
    house.pool,
    () => 1,
    () => clock,
  );
  const restAfter = (milliseconds: number) => {
    clock += milliseconds;
    return busyRest();
  };
  expect(await restAfter(0)).toBeUndefined(); // nothing was counted yet
  for (const { serviceId } of sent)
    await house.tell(disputeId, ENGINE, { type: 'RecordDispatch', data: { serviceId, channel: 'mail' } });
  expect(await restAfter(110)).toBe(0);
  let found: number | undefined;
  for (let tried = 0; tried < 60 && found !== 200; tried += 1) {
    for (const _ of [1, 2, 3]) await file();
    found = await restAfter(110);
  }
  expect(found).toBe(200);
  for (const _ of [1, 2]) await restAfter(400);
  expect(await restAfter(400)).toBe(0);
  await file();
  expect(await restAfter(1_001)).toBeUndefined(); // nobody asked for so long: it counts from anew
});

it('watches by the association’s own clock, a minute late, and not again within fifteen minutes', async () => {
  const disputeId = await file();
  await keptUp();
  const { rows } = await house.pool.query<{ next_look_at: Date }>(
    `SELECT next_look_at FROM ${DOCKET_VIEW} AS docket WHERE dispute_id = $1`,
    [disputeId],
  );
  const due = rows[0]?.next_look_at.getTime() ?? 0;
  const watchAt = async (legal: number, machine: number, movedAt = 0) => {
    const woken: string[] = [];
    const quietSince = new Date(Math.max(machine - 15 * 60_000, movedAt));
    const clock = { associationId: house.associationId, now: instant(legal), lateness: movedAt ? 0 : 60, quietSince };
    await watchOverdue(
      house.pool,
      async (id) => void woken.push(id),
      [clock, { ...clock, associationId: newId() }],
      new Date(machine),
    );
    return woken;
  };
  const start = Date.now();
  expect(await watchAt(due + 59_000, start)).not.toContain(disputeId);
  expect(await watchAt(due + 60_000, start)).toContain(disputeId);
  expect(await watchAt(due + 600_000, start + 14 * 60_000)).not.toContain(disputeId);
  // its clock was moved meanwhile
  expect(await watchAt(due + 86_400_000, start + 60_000, start + 30_000)).toContain(disputeId);
  expect(await watchAt(due + 86_400_000, start + 17 * 60_000)).toContain(disputeId);
});

it('takes a clock that was moved for a reason to look at once', () => {
  const watched = openWatchedClocks();
  const at = (offset: number, seconds: number) =>
    watched(new Map([['one', offset]]), new Date(1_000_000_000_000 + seconds * 1_000))[0];
  expect(at(0, 0)).toMatchObject({ lateness: 0 }); // just started
  expect(at(0, 60)).toMatchObject({ lateness: 60 });
  expect(at(86_400_000, 120)).toMatchObject({
    lateness: 0,
    now: instant(1_000_000_000_000 + 120_000 + 86_400_000),
    quietSince: new Date(1_000_000_120_000),
  });
  expect(at(86_400_000, 149)).toMatchObject({ lateness: 0 });
  expect(at(86_400_000, 1_200)).toMatchObject({ lateness: 60, quietSince: new Date(1_000_000_000_000 + 300_000) });
});

it('wakes every open dispute when the Temporal store is another, and remembers it only then', async () => {
  const disputeId = await file();
  await keptUp();
  const woken: string[] = [];
  const wake = async (id: string): Promise<void> => void woken.push(id);
  await expect(watchStore(house.pool, () => Promise.reject(new Error('down')), 'first', new Date())).rejects.toThrow(
    'down',
  );
  await watchStore(house.pool, wake, 'first', new Date());
  expect(woken).toContain(disputeId);
  expect(await watchStore(house.pool, wake, 'first', new Date())).toBe(0);
  expect(await watchStore(house.pool, wake, 'second', new Date())).toBeGreaterThan(0);
});

it('keeps the words that events name', async () => {
  const [named, unnamed] = [
    await house.tenant.vault.seal('text:a:b', 'kept'),
    await house.tenant.vault.seal('text:a:b', 'swept'),
  ];
  const disputeId = await file();
  const by = { kind: 'person', id: newId(), onBehalfOf: ana } as const;
  const pairs = (await loadPlan(house.tenant, disputeId)).dispute.pairs.map(
    ({ respondentId, itemId }) => `pair:${respondentId}:${itemId}` as const,
  );
  await house.accept(disputeId);
  await house.tell(disputeId, by, {
    type: 'WithdrawComplaint',
    data: { pairs, consideration: 'none', reasonContentId: named },
  });
  await drain(() => nameContentsOfNext(house.pool));
  const { rows } = await house.pool.query('SELECT id FROM vault.content WHERE named_at IS NOT NULL AND id = ANY ($1)', [
    [named, unnamed],
  ]);
  expect(rows).toEqual([{ id: named }]);
});

it('sweeps once an hour what no event names, as far as names were read, and tries again after a failure', async () => {
  const seal = () => house.tenant.vault.seal('text:a:sweep', 'nobody names it');
  const [unnamed, named, young] = [await seal(), await seal(), await seal()];
  const left = async () =>
    (
      await house.pool.query<{ id: string }>('SELECT id FROM vault.content WHERE id = ANY ($1)', [
        [unnamed, named, young],
      ])
    ).rows.map(({ id }) => id);
  const disputeId = await file();
  const pairs = (await loadPlan(house.tenant, disputeId)).dispute.pairs.map(
    ({ respondentId, itemId }) => `pair:${respondentId}:${itemId}` as const,
  );
  const by = { kind: 'person', id: newId(), onBehalfOf: ana } as const;
  await house.tell(disputeId, by, {
    type: 'WithdrawComplaint',
    data: { pairs, consideration: 'none', reasonContentId: named },
  });
  await drain(() => nameContentsOfNext(house.pool));
  const [hour, start] = [3_600_000, Date.now()];
  const sweepAt = (milliseconds: number) => sweepContents(house.pool, new Date(start + milliseconds));
  expect(await sweepAt(0)).toBe(0);

  await house.pool.query(`UPDATE vault.content SET created_at = now() - interval '25 hours' WHERE id = ANY ($1)`, [
    [unnamed, named],
  ]);
  expect(await sweepAt(hour - 1)).toBe(0);
  const swept: unknown[] = [];
  const failing = { connect: async () => failingToSweep(await house.pool.connect(), swept) } as unknown as pg.Pool;
  await expect(sweepContents(failing, new Date(start + hour))).rejects.toThrow('lost');
  const { rows } = await house.pool.query<{ position: string }>(
    'SELECT position FROM read.checkpoint WHERE reader = $1',
    [NAMING_READER],
  );
  expect(swept).toEqual([[new Date(start + hour), Number(rows[0]?.position)]]);
  expect(await sweepAt(hour)).toBe(1);
  expect((await left()).toSorted()).toEqual([named, young].toSorted());
  expect((await readStatus(house.pool)).lastSweepAt).toBe(new Date(start + hour).toISOString());
});

it('sweeps drafts that have expired by the clock of their association, and messages of long ago, and keeps the others', async () => {
  const account = newId();
  await house.pool.query(
    "INSERT INTO office.account (id, association_id, login, name, mail, locale, roles, password_hash) VALUES ($1, $2, 'dora', 'Dora', 'dora@example.org', 'en', '{party}', 'x')",
    [account, house.associationId],
  );
  const author = { accountId: account, now: house.now() };
  const [old, fresh] = [newId(), newId()];
  for (const draftId of [old, fresh])
    await saveDraft(house.tenant, author, { draftId, kind: 'complaint', content: {} });
  await house.pool.query('UPDATE office.draft SET expires_at = $2 WHERE id = $1', [
    old,
    new Date(Date.parse(house.now()) - 1),
  ]);
  const drafts = async () =>
    (await house.pool.query<{ id: string }>('SELECT id FROM office.draft')).rows.map(({ id }) => id);
  const { rows } = await house.pool.query<{ swept_at: Date }>('SELECT swept_at FROM read.sweep');
  const last = rows[0]?.swept_at.getTime() ?? Date.now();
  for (const [id, days] of [
    ['long-ago', 91],
    ['of-late', 89],
  ] as const)
    await house.pool.query(
      `INSERT INTO office.sent_message (id, channel, since, tried_at) VALUES ($1, 'sms', $2::timestamptz, $2::timestamptz)`,
      [id, new Date(last + 3_600_000 - days * 86_400_000)],
    );
  await sweepContents(house.pool, new Date(last + 1));
  expect(await drafts()).toHaveLength(2);
  await sweepContents(house.pool, new Date(last + 3_600_000));
  expect(await drafts()).toEqual([fresh]);
  expect((await house.pool.query('SELECT id FROM office.sent_message')).rows).toEqual([{ id: 'of-late' }]);
});

const failingToSweep = (client: pg.PoolClient, swept: unknown[]) => ({
  query: async (text: string, values?: unknown[]) => {
    if (!text.startsWith('DELETE')) return client.query(text, values);
    swept.push(values);
    throw new Error('lost');
  },
  release: () => client.release(),
});
