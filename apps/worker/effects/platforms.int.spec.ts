import { Webhook } from 'standardwebhooks';
import { sendNextWanted } from './repeat-webhooks.js';
import { newId } from '#infrastructure/ids.js';
import { openEffects } from '../../../test/support/effects.js';
import { openHouse, type House } from '../../../test/support/house.js';
import { outgoing } from '../../../test/support/outgoing.js';
import { startReceiver } from '../../../test/support/receiver.js';
import { until } from '../../../test/support/until.js';

let house: House;
let effects: ReturnType<typeof openEffects>;
let ana: string;
let ben: string;
beforeAll(async () => {
  house = await openHouse();
  effects = openEffects(house, { milliseconds: 4_000 });
  [ana, ben] = [await house.addParty('ana@owner.example'), await house.addParty()];
}, 30_000);
afterAll(async () => {
  effects.close();
  await house.stop();
});

const accepted = async (webhookUrl?: string, itemIds?: readonly string[]) => {
  const platform = await house.addPlatform(webhookUrl);
  const disputeId = await house.file({
    complainantId: ana,
    respondentId: ben,
    platformId: platform.platformId,
    ...(itemIds && { itemIds }),
  });
  await house.accept(disputeId);
  const [ask = ''] = await effects.keysOf(disputeId, 'ask-platform');
  return { ...platform, disputeId, ask };
};

it('asks for measures with a signed, thin webhook and records that it was asked', async () => {
  const receiver = await startReceiver();
  const { disputeId, ask, secret, platformId } = await accepted(receiver.url);
  await effects.perform(disputeId, ask);
  const [asked] = receiver.journal;
  expect(new Webhook(secret).verify(asked?.raw ?? '', asked?.headers ?? {})).toMatchObject({
    type: 'measures.wanted',
    data: {
      associationId: house.associationId,
      disputeId,
      upTo: 1,
      measuresUrl: `http://parley.example/v1/disputes/${disputeId}/measures`,
    },
  });
  expect(asked?.id).toMatch(/^msg_[0-9a-f]{32}$/);
  expect(await house.typesOf(disputeId)).toContain('MeasuresAsked');
  expect(await effects.keysOf(disputeId, 'ask-platform')).toEqual([]);
  const { rows } = await house.pool.query('SELECT meta FROM log.event WHERE stream_id = $1 AND type = $2', [
    disputeId,
    'MeasuresAsked',
  ]);
  expect(JSON.parse(rows[0].meta)).toMatchObject({
    by: { kind: 'engine', id: 'dispute-workflow' },
    command: 'RecordAsked',
  });

  const serve = await effects.keysOf(disputeId, 'serve-platform');
  for (const key of serve) await effects.perform(disputeId, key);
  expect(
    receiver.journal.slice(1).map(({ body }) => [body.type, body.data['document'], body.data['addressee']]),
  ).toEqual([
    ['service.ordered', 'statutory-notice', { kind: 'platform' }],
    ['service.ordered', 'forwarded-notice', { kind: 'respondent', respondentId: ben }],
  ]);
  const [statutory, forwarded] = receiver.journal.slice(1).map(({ body }) => body.data);
  expect([statutory?.['linkUrl'], forwarded?.['linkUrl']]).toEqual([
    undefined, // the platform's own
    `http://parley.example/v1/disputes/${disputeId}/services/${String(forwarded?.['serviceId'])}/links`,
  ]);
  expect((await house.typesOf(disputeId)).filter((type) => type === 'ServiceDispatched')).toHaveLength(2);
  expect(platformId).toBeDefined();
  await receiver.stop();
});

it('puts a lift in the place of a block that a platform which was down never got', async () => {
  const receiver = await startReceiver();
  const itemId = newId();
  const { disputeId, ask } = await accepted(receiver.url, [itemId]);
  await receiver.goDown();
  await expect(effects.perform(disputeId, ask)).rejects.toThrow('no-answer');
  await expect(effects.perform(disputeId, ask)).rejects.toThrow('no-answer');
  expect(await effects.attempts(disputeId)).toMatchObject([
    { key: ask, attempts: 2, last_error: 'no-answer', gave_up: false },
  ]);

  effects.letMachineTimePass(3 * 86_400_000); // platforms are tried for as long as it is owed
  await expect(effects.perform(disputeId, ask)).rejects.toThrow('no-answer');
  const by = { kind: 'person', id: newId(), onBehalfOf: ana } as const;
  await house.tell(disputeId, by, {
    type: 'WithdrawComplaint',
    data: { pairs: [`pair:${ben}:${itemId}`], consideration: 'none' },
  });
  const [lift = '', ...others] = await effects.keysOf(disputeId, 'ask-platform');
  expect(others).toEqual([]);
  expect(lift).not.toBe(ask);

  await receiver.comeBack();
  await effects.perform(disputeId, ask); // the old attempt sees that it is no longer owed
  expect(receiver.journal).toEqual([]);
  expect(await effects.attempts(disputeId)).toEqual([]);
  await effects.perform(disputeId, lift);
  expect(receiver.journal.map(({ body }) => body.data['upTo'])).toEqual([2]);
  await receiver.stop();
});

it('gives up when the receiver is gone for good, opens a task, and begins anew when it is resumed', async () => {
  const receiver = await startReceiver(() => 410);
  const { disputeId, ask } = await accepted(receiver.url);
  await effects.perform(disputeId, ask);
  expect(await house.typesOf(disputeId)).toContain('EffectGivenUp');
  expect(await effects.keysOf(disputeId, 'ask-platform')).toEqual([]);
  expect(await effects.attempts(disputeId)).toMatchObject([{ key: ask, last_error: 'http-410', gave_up: true }]);

  const subject = `platform:${receiverPlatform(ask)}` as const;
  await house.tell(disputeId, house.staff, { type: 'ResumeEffect', data: { key: ask, subject } });
  await effects.perform(disputeId, ask); // gone again: given up a second time, under the same key
  expect((await house.typesOf(disputeId)).filter((type) => type === 'EffectGivenUp')).toHaveLength(2);
  receiver.answer(() => 200);
  await house.tell(disputeId, house.staff, { type: 'ResumeEffect', data: { key: ask, subject } });
  await effects.perform(disputeId, ask);
  expect(await house.typesOf(disputeId)).toContain('MeasuresAsked');
  expect(await effects.attempts(disputeId)).toEqual([]);
  await receiver.stop();
});
const receiverPlatform = (key: string): string => key.split(':')[1] ?? '';

it('hands to a person what a platform that has no interface is to get', async () => {
  const { disputeId, ask } = await accepted();
  await effects.perform(disputeId, ask);
  for (const key of await effects.keysOf(disputeId, 'serve-platform')) await effects.perform(disputeId, key);
  const types = await house.typesOf(disputeId);
  expect(types.filter((type) => type.startsWith('Hand'))).toEqual([
    'HandMeasuresAsked',
    'HandServiceAsked',
    'HandServiceAsked',
  ]);
  expect(types.filter((type) => /GivenUp|Failed/.test(type))).toEqual([]);
  for (const kind of ['ask-platform', 'serve-platform']) expect(await effects.keysOf(disputeId, kind)).toEqual([]);
});

it('follows no redirect, takes no long answer for more than it is, and waits for nobody', async () => {
  const elsewhere = await startReceiver();
  const receiver = await startReceiver(() => ({ status: 307, headers: { location: elsewhere.url } }));
  const { disputeId, ask } = await accepted(receiver.url);
  await expect(effects.perform(disputeId, ask)).rejects.toThrow('http-307');
  expect(elsewhere.journal).toEqual([]);
  receiver.answer(() => 503);
  await expect(effects.perform(disputeId, ask)).rejects.toThrow('http-503');
  receiver.answer(() => 'never');
  await expect(effects.perform(disputeId, ask)).rejects.toThrow('no-answer');
  receiver.answer(() => ({ status: 200, body: 'x'.repeat(5_000_000) }));
  await effects.perform(disputeId, ask);
  expect(await house.typesOf(disputeId)).toContain('MeasuresAsked');
  expect(new Set(receiver.journal.map(({ id }) => id)).size).toBe(1); // one name at every attempt
  await Promise.all([receiver.stop(), elsewhere.stop()]);
});

it('lets a slow platform hold up no other', async () => {
  const slow = await startReceiver(() => 'never');
  const quick = await startReceiver();
  const { platformId } = await house.addPlatform(slow.url);
  const file = async (): Promise<string> => {
    const disputeId = await house.file({ complainantId: ana, respondentId: ben, platformId });
    await house.accept(disputeId);
    return disputeId;
  };
  const stuck = await Promise.all(Array.from({ length: 6 }, file));
  const other = await accepted(quick.url);
  const outcomes = Promise.allSettled(
    stuck.map(async (disputeId) =>
      effects.perform(disputeId, (await effects.keysOf(disputeId, 'ask-platform'))[0] ?? ''),
    ),
  );
  await effects.perform(other.disputeId, other.ask);
  expect(quick.journal).toHaveLength(1);
  const codes = (await outcomes).map((outcome) => (outcome.status === 'rejected' ? String(outcome.reason) : 'done'));
  expect(codes.filter((code) => code.includes('no-answer'))).toHaveLength(4);
  expect(codes.filter((code) => code.includes('busy'))).toHaveLength(2);
  await Promise.all([slow.stop(), quick.stop()]);
});

it('records once when an attempt is repeated after a crash', async () => {
  // two processes: one knows nothing of what the other began
  const [crashed, patient] = [openEffects(house), openEffects(house)];
  // none is answered before both are sent: the second cannot find the first recorded
  const both = Promise.withResolvers<204>();
  const receiver = await startReceiver(() => {
    if (receiver.journal.length === 2) both.resolve(204);
    return both.promise;
  });
  const { disputeId, ask } = await accepted(receiver.url);
  await Promise.all([crashed.perform(disputeId, ask), patient.perform(disputeId, ask)]);
  expect(receiver.journal).toHaveLength(2);
  expect(new Set(receiver.journal.map(({ id }) => id)).size).toBe(1);
  expect((await house.typesOf(disputeId)).filter((type) => type === 'MeasuresAsked')).toHaveLength(1);
  await effects.perform(disputeId, ask); // one that begins later finds nothing owed
  expect(receiver.journal).toHaveLength(2);
  crashed.close();
  patient.close();
  await receiver.stop();
});

it('gives up what can never be sent', async () => {
  const { disputeId, ask } = await accepted('ftp://shop.example/hooks');
  await effects.perform(disputeId, ask);
  expect(await effects.attempts(disputeId)).toMatchObject([{ key: ask, last_error: 'bad-url', gave_up: true }]);
});

it('waits longer after each failure, by what has failed alone', async () => {
  const receiver = await startReceiver(() => 503);
  const { disputeId, ask } = await accepted(receiver.url);
  for (const nextRetryDelay of [1_000, 2_000, 4_000])
    await expect(effects.perform(disputeId, ask)).rejects.toMatchObject({ nextRetryDelay });
  await receiver.stop();
});

it('has what waits for a platform tried at once when another effect to it goes well', async () => {
  const receiver = await startReceiver(() => 503);
  const { disputeId, ask } = await accepted(receiver.url);
  const own = openEffects(house);
  const [waits = '', succeeds = ''] = await own.keysOf(disputeId, 'serve-platform');
  for (const key of [ask, waits]) await expect(own.perform(disputeId, key)).rejects.toThrow();
  expect(own.again).toEqual([]);
  receiver.answer(() => 204);
  await own.perform(disputeId, succeeds);
  expect(own.again.toSorted()).toEqual([`${disputeId} ${ask}`, `${disputeId} ${waits}`].sort());
  await own.perform(disputeId, waits); // and each of those wakes nobody once more at once
  expect(own.again).toHaveLength(2);
  own.close();
  await receiver.stop();
});

it('looks once more a moment later for what was under way, and failed after all others had gone well', async () => {
  const receiver = await startReceiver(() => 503);
  const { disputeId, ask } = await accepted(receiver.url);
  const own = openEffects(house);
  const [waits = '', succeeds = ''] = await own.keysOf(disputeId, 'serve-platform');
  await expect(own.perform(disputeId, waits)).rejects.toThrow();
  receiver.answer(() => 204);
  await own.perform(disputeId, succeeds);
  expect(own.again).toEqual([`${disputeId} ${waits}`]);
  receiver.answer(() => 503);
  await expect(own.perform(disputeId, ask)).rejects.toThrow(); // the last that goes there
  own.aMomentLater();
  await until('it is tried again', () => own.again.includes(`${disputeId} ${ask}`));
  const told = own.again.length;
  own.aMomentLater(); // once: a destination that is away again is left alone
  expect(own.again).toHaveLength(told);
  own.close();
  await receiver.stop();
});

const deliveriesOf = async (platformId: string) =>
  (
    await house.pool.query<{ webhook_id: string; kind: string; state: string; attempts: number; host: string }>(
      'SELECT webhook_id, kind, state, attempts, host FROM office.webhook_delivery WHERE platform_id = $1 ORDER BY first_at, kind',
      [platformId],
    )
  ).rows;
const wantAll = (platformId: string) =>
  house.pool.query(
    "UPDATE office.webhook_delivery SET state = 'waiting', wanted_by = 'somebody', wanted_at = $2 WHERE platform_id = $1",
    [platformId, effects.parts.now()],
  );

it('keeps what was sent and what came of it, and sends it again under the same id with a body made anew', async () => {
  const receiver = await startReceiver(() => 503);
  const { disputeId, ask, platformId } = await accepted(receiver.url);
  const [serve = ''] = await effects.keysOf(disputeId, 'serve-platform');
  for (const key of [ask, serve]) await expect(effects.perform(disputeId, key)).rejects.toThrow('http-503');
  receiver.answer(() => 204);
  await effects.perform(disputeId, ask);
  const { host } = new URL(receiver.url);
  expect(await deliveriesOf(platformId)).toMatchObject([
    { kind: 'measures.wanted', state: 'taken', attempts: 2, host },
    { kind: 'service.ordered', state: 'failed', attempts: 1, host },
  ]);
  const before = await house.typesOf(disputeId);
  const [first, , second] = receiver.journal;
  await wantAll(platformId);
  const parts = {
    ...effects.parts,
    perform: effects.perform,
    reminding: { pool: house.pool, masterKey: house.masterKey, fetch: outgoing, now: effects.parts.now },
  };
  while ((await sendNextWanted(parts)) > 0);
  const [asked, served] = receiver.journal.slice(3);
  expect(asked?.id).toBe(second?.id);
  expect(asked?.body.data).toEqual(first?.body.data);
  expect(asked?.headers['webhook-signature']).toMatch(/^v1,/);
  expect(served?.body).toMatchObject({ type: 'service.ordered', data: { disputeId } });
  // what was still owed is recorded as ever; what had been taken leaves no second trace
  expect((await house.typesOf(disputeId)).slice(before.length)).toEqual(['ServiceDispatched']);
  expect(await deliveriesOf(platformId)).toMatchObject([
    { state: 'taken', attempts: 3 },
    { state: 'taken', attempts: 2 },
  ]);
  const { rows } = await house.pool.query(
    `SELECT a.sequence, a.status, a.error, a.asked_by FROM office.webhook_attempt a JOIN office.webhook_delivery d ON d.id = a.delivery_id
       WHERE d.platform_id = $1 AND d.kind = 'measures.wanted' ORDER BY 1`,
    [platformId],
  );
  expect(rows).toEqual([
    { sequence: 1, status: 503, error: 'http-503', asked_by: null },
    { sequence: 2, status: 204, error: null, asked_by: null },
    { sequence: 3, status: 204, error: null, asked_by: 'somebody' },
  ]);
  expect(effects.errors).toEqual([]);
  await receiver.stop();
});
