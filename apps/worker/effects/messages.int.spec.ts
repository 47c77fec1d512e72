import { Webhook } from 'standardwebhooks';
import { recordConsent, recordWithdrawal } from '#application/party/party-contacts.js';
import { openDispute } from '#application/dispute/open-dispute.js';
import { findLink } from '#application/party/links.js';
import { sealEnvelopeId } from '#infrastructure/mail/envelope-id.js';
import { requestOf } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import { openEffects } from '../../../test/support/effects.js';
import { openHouse, type House } from '../../../test/support/house.js';
import { startReceiver } from '../../../test/support/receiver.js';

const SECRET = `whsec_${Buffer.alloc(32, 5).toString('base64')}`;
type Sent = { readonly channel: string; readonly to: string; readonly text: string; readonly reference: string };

let house: House;
let provider: Awaited<ReturnType<typeof startReceiver>>;
let effects: ReturnType<typeof openEffects>;
beforeAll(async () => {
  house = await openHouse();
  provider = await startReceiver(() => 202);
  effects = openEffects(house, {
    messenger: { url: provider.url.replace('/hooks', ''), secret: SECRET },
    milliseconds: 4_000,
  });
}, 30_000);
afterAll(async () => {
  effects.close();
  await Promise.all([provider.stop(), house.stop()]);
});
beforeEach(() => {
  provider.answer(() => 202);
  provider.journal.length = 0;
});

const asking = (partyId: string) => ({
  tenant: house.tenant,
  partyId,
  by: house.staff,
  at: house.now(),
  request: requestOf('test', newId(), {}, house.tenant.secret),
});

/** Ben has consented to these; his forwarded notice is owed to each of them. */
const noticed = async (...channels: readonly ('sms' | 'wechat')[]) => {
  const [ana, ben, { platformId }] = [await house.addParty(), await house.addParty(), await house.addPlatform()];
  for (const channel of channels)
    await recordConsent(asking(ben), { channel, contact: channel === 'sms' ? '+8613800001234' : 'oLvPpjqs9BhvzwPj5A' });
  const disputeId = await house.file({ complainantId: ana, respondentId: ben, platformId });
  await house.accept(disputeId);
  const keys = [
    ...(await effects.keysOf(disputeId, 'serve-sms')),
    ...(await effects.keysOf(disputeId, 'serve-wechat')),
  ];
  return { disputeId, ben, keys, serviceId: keys[0]?.split(':')[1] ?? '' };
};
const dataOf = async (disputeId: string, type: string) => {
  const { rows } = await house.pool.query<{ data: string }>(
    'SELECT data FROM log.event WHERE stream_id = $1 AND type = $2',
    [disputeId, type],
  );
  return rows.map(({ data }) => JSON.parse(data) as Record<string, unknown>);
};
const sent = (): readonly Sent[] => provider.journal.map(({ body }) => body as unknown as Sent);
const report = (body: object, secret = SECRET): Promise<boolean> => {
  const [raw, at] = [JSON.stringify(body), new Date()];
  const headers = {
    'webhook-id': 'r1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': new Webhook(secret).sign('r1', at, raw),
  };
  return effects.onMessageReport(headers, raw);
};

it('is owed to nobody who has not consented', async () => expect((await noticed()).keys).toEqual([]));

it('brings a signed message with a link, and the provider’s report is its arrival', async () => {
  const { disputeId, ben, keys, serviceId } = await noticed('sms', 'wechat');
  expect(keys).toEqual([`serve:${serviceId}:sms`, `serve:${serviceId}:wechat`]);
  for (const key of keys) await effects.perform(disputeId, key);
  const [sms, wechat] = sent();
  const [first] = provider.journal;
  expect(() => new Webhook(SECRET).verify(first?.raw ?? '', first?.headers ?? {})).not.toThrow();
  expect([sms?.channel, sms?.to, wechat?.channel, wechat?.to]).toEqual([
    'sms',
    '+8613800001234',
    'wechat',
    'oLvPpjqs9BhvzwPj5A',
  ]);
  expect(sms?.text).toMatch(/^【协会】争议PL-.*侵权通知转送函.*http:\/\/parley\.example\/l\/pll_[0-9A-Za-z]{49}$/);
  expect(await dataOf(disputeId, 'ServiceDispatched')).toMatchObject([{ channel: 'sms' }, { channel: 'wechat' }]);
  expect(await dataOf(disputeId, 'ServiceArrived')).toEqual([]);

  const token = sms?.text.split('/').at(-1) ?? '';
  expect(await findLink(house.pool, token, new Date())).toMatchObject({
    disputeId,
    partyId: ben,
    serviceId,
    channel: 'sms',
  });
  expect(await report({ reference: sms?.reference, status: 'delayed' })).toBe(true);
  expect(await report({ reference: sms?.reference, status: 'delivered' })).toBe(true);
  expect(await report({ reference: sms?.reference, status: 'delivered' })).toBe(true);
  expect(await dataOf(disputeId, 'ServiceArrived')).toMatchObject([
    { serviceId, channel: 'sms', proof: 'delivery-status' },
  ]);
  expect(await house.typesOf(disputeId)).toContain('ResponseWindowOpened');
});

it('goes out in a dispute that began with a wish for mediation, too, and names it by its number', async () => {
  const [ana, ben] = [await house.addParty(), await house.addParty()];
  await recordConsent(asking(ben), { channel: 'sms', contact: '+8613800001234' });
  const [at, by] = [house.now(), { kind: 'person', id: newId(), onBehalfOf: ana } as const];
  const command = {
    type: 'RequestMediation',
    data: {
      number: 'PL-20261124-3ED1A7E0',
      matter: 'account-ownership',
      respondents: [{ respondentId: ben, roles: ['service-agency'], detailsContentId: newId() }],
      statementContentId: newId(),
      evidence: [],
    },
    ...{ by, at },
  } as const;
  const request = requestOf('test', newId(), {}, house.tenant.secret);
  const opening = async () => ({ command, entries: [], answer: {} });
  const { body } = await openDispute(house.tenant, { by, at, request, procedure: 'cn-association-mediation' }, opening);
  const { disputeId } = JSON.parse(body) as { readonly disputeId: string };
  const keys = await effects.keysOf(disputeId, 'serve-sms');
  expect(keys).toHaveLength(1);
  for (const key of keys) await effects.perform(disputeId, key);
  expect(sent().map(({ to, text }) => [to, text.includes('争议PL-20261124-3ED1A7E0')])).toEqual([
    ['+8613800001234', true],
  ]);
  expect(await dataOf(disputeId, 'ServiceFailed')).toEqual([]);
});

it('records that a message was not delivered; the other channels remain', async () => {
  const { disputeId, keys } = await noticed('sms');
  await effects.perform(disputeId, keys[0] ?? '');
  await report({ reference: sent()[0]?.reference, status: 'failed', code: 'absent-subscriber' });
  expect(await dataOf(disputeId, 'ServiceFailed')).toMatchObject([
    { channel: 'sms', reason: 'undelivered', code: 'absent-subscriber' },
  ]);
});

it('sends the same message again after a failure, with the same link and under the same name', async () => {
  const { disputeId, keys } = await noticed('sms');
  provider.answer(() => 503);
  await expect(effects.perform(disputeId, keys[0] ?? '')).rejects.toThrow('sms-http-503');
  provider.answer(() => 202);
  await effects.perform(disputeId, keys[0] ?? '');
  expect(sent()[0]).toEqual(sent()[1]);
  expect(new Set(provider.journal.map(({ id }) => id)).size).toBe(1);
});

it.each([
  [{ status: 422, body: '{"code":"blocked"}' }, 'ServiceFailed', { reason: 'refused', code: 'blocked' }],
  [
    { status: 422, body: '{"code":"the text of ana@owner.example"}' },
    'ServiceFailed',
    { reason: 'refused', code: 'refused' },
  ],
  [401, 'EffectGivenUp', { reason: 'sms-http-401' }],
])('takes %j for what it is', async (answer, type, data) => {
  const { disputeId, keys } = await noticed('sms');
  provider.answer(() => answer);
  await effects.perform(disputeId, keys[0] ?? '');
  expect(await dataOf(disputeId, type)).toMatchObject([data]);
});

it('sends nothing once the consent was withdrawn, and counts on a provider for no longer than a day', async () => {
  const withdrawn = await noticed('sms');
  await recordWithdrawal(asking(withdrawn.ben), 'sms');
  await effects.perform(withdrawn.disputeId, withdrawn.keys[0] ?? '');
  expect(await dataOf(withdrawn.disputeId, 'ServiceFailed')).toMatchObject([{ channel: 'sms', reason: 'no-consent' }]);
  expect(sent()).toEqual([]);

  const { disputeId, keys } = await noticed('wechat');
  provider.answer(() => 500);
  await expect(effects.perform(disputeId, keys[0] ?? '')).rejects.toThrow('wechat-http-500');
  effects.letMachineTimePass(24 * 3_600_000);
  await effects.perform(disputeId, keys[0] ?? '');
  expect(await dataOf(disputeId, 'ServiceFailed')).toMatchObject([
    { channel: 'wechat', reason: 'undelivered', code: 'wechat-http-500' },
  ]);
  effects.letMachineTimePass(-24 * 3_600_000);
});

it('has no message to send where nobody was hired to bring it', async () => {
  const alone = openEffects(house);
  const { disputeId, keys } = await noticed('sms');
  await alone.perform(disputeId, keys[0] ?? '');
  expect(await dataOf(disputeId, 'ServiceFailed')).toMatchObject([
    { channel: 'sms', reason: 'no-address', code: 'no-provider' },
  ]);
  alone.close();
});

it('believes no report that the provider did not sign, and says nothing more to it', async () => {
  const { disputeId, keys, serviceId } = await noticed('sms');
  await effects.perform(disputeId, keys[0] ?? '');
  const reference = sent()[0]?.reference;
  const other = `whsec_${Buffer.alloc(32, 6).toString('base64')}`;
  expect(await report({ reference, status: 'delivered' }, other)).toBe(false);
  expect(await effects.onMessageReport({}, JSON.stringify({ reference, status: 'delivered' }))).toBe(false);
  expect(
    await report({
      reference: sealEnvelopeId(Buffer.alloc(32, 7), { disputeId, serviceId, channel: 'sms' }),
      status: 'delivered',
    }),
  ).toBe(false);
  expect(
    await report({
      reference: sealEnvelopeId(effects.secret, { disputeId, serviceId, channel: 'mail' }),
      status: 'delivered',
    }),
  ).toBe(false);
  for (const bad of [
    [],
    'x',
    null,
    { reference: 7, status: 'delivered' },
    { reference, status: 'read' },
    { reference, status: 'delivered', at: 'soon' },
  ])
    expect(await report(bad as object)).toBe(false);
  expect(await dataOf(disputeId, 'ServiceArrived')).toEqual([]);
});
