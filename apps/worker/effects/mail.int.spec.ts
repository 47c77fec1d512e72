import { recordWithdrawal } from '#application/party/party-contacts.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import { requestOf } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import { sealEnvelopeId } from '#infrastructure/mail/envelope-id.js';
import { accountActing } from '../../../test/support/account-acting.js';
import { openEffects } from '../../../test/support/effects.js';
import { openHouse, type House } from '../../../test/support/house.js';
import { startMail } from '../../../test/support/mail.js';
import { until } from '../../../test/support/until.js';

let house: House;
let mail: Awaited<ReturnType<typeof startMail>>;
let effects: ReturnType<typeof openEffects>;
beforeAll(async () => {
  house = await openHouse();
  mail = await startMail((report) => effects.onReport(report));
  effects = openEffects(house, { smtpUrl: mail.smtpUrl });
}, 30_000);
afterAll(async () => {
  effects.close();
  await mail.stop();
  await house.stop();
});

/** A dispute whose complainant has this address; what it owes by mail is the receipt. */
const filed = async (address?: string) => {
  const [complainantId, respondentId, { platformId }] = [
    await house.addParty(address),
    await house.addParty(),
    await house.addPlatform(),
  ];
  const disputeId = await house.file({ complainantId, respondentId, platformId });
  const [receipt = ''] = await effects.keysOf(disputeId, 'serve-mail');
  return { disputeId, complainantId, receipt, serviceId: receipt.split(':')[1] ?? '' };
};
const dataOf = async (disputeId: string, type: string) => {
  const { rows } = await house.pool.query<{ data: string; meta: string }>(
    'SELECT data, meta FROM log.event WHERE stream_id = $1 AND type = $2',
    [disputeId, type],
  );
  return rows.map(({ data, meta }) => ({
    data: JSON.parse(data) as Record<string, unknown>,
    meta: JSON.parse(meta) as { by: unknown; at: string },
  }));
};

it('records the dispatch when the server takes it, and the arrival when the addressee’s server reports it', async () => {
  const { disputeId, receipt, serviceId } = await filed('ana@owner.example');
  await effects.perform(disputeId, receipt);
  expect(await dataOf(disputeId, 'ServiceDispatched')).toMatchObject([
    { data: { serviceId, channel: 'mail' }, meta: { by: { id: 'dispute-workflow' } } },
  ]);
  const [arrival] = await until('its arrival is recorded', async () => {
    const arrivals = await dataOf(disputeId, 'ServiceArrived');
    return arrivals.length > 0 && arrivals;
  });
  expect(arrival).toMatchObject({
    data: { serviceId, channel: 'mail', proof: 'delivery-status' },
    meta: { by: { kind: 'engine', id: 'delivery-status' } },
  });
  const [ordered] = await dataOf(disputeId, 'ServiceOrdered');
  expect(String(arrival?.data['arrivedAt']) >= String(ordered?.data['orderedAt'])).toBe(true);
  expect(String(arrival?.data['arrivedAt']) <= String(arrival?.meta.at)).toBe(true);
  const [received] = await mail.messagesTo('ana@owner.example');
  expect(received?.subject).toContain('回执');
  expect(received?.messageId).toMatch(/^<[0-9a-f]{32}@parley\.example>$/);
  // where it leads is a page of its own that its reader can open, and never the API
  const { text } = (await (await fetch(`${mail.page}/api/messages/${received?.id}`)).json()) as {
    readonly text: string;
  };
  expect(text).toMatch(/https?:\/\/parley\.example\/(l\/pll_\w+|a\/[0-9a-f-]{36}\/disputes\/)/);
  expect(text).not.toContain('/v1/');
}, 20_000);

it('leads to the desk while somebody acts for its addressee, and to a link once the last authority has ended', async () => {
  const pageOf = async (login: string, until: Instant): Promise<string> => {
    const { complainantId, disputeId, receipt } = await filed(`${login}@owner.example`);
    await accountActing(house, login, complainantId, until);
    await effects.perform(disputeId, receipt);
    const [received] = await mail.messagesTo(`${login}@owner.example`);
    const { text } = (await (await fetch(`${mail.page}/api/messages/${received?.id}`)).json()) as { text: string };
    return /https?:\/\/parley\.example\/(?<place>l|a)\//.exec(text)?.groups?.['place'] ?? '';
  };
  const now = Date.parse(house.now());
  expect(await pageOf('lasts', instant(now + 3_600_000))).toBe('a');
  expect(await pageOf('ended', instant(now - 1))).toBe('l');
});

it('opens all the words of a mail in one statement, those of its addressee among them', async () => {
  const { disputeId, receipt } = await filed('nia@owner.example');
  const queried = jest.spyOn(house.pool, 'query');
  await effects.perform(disputeId, receipt);
  const named = queried.mock.calls.map(([query]: readonly unknown[]) => (query as { readonly name?: string }).name);
  queried.mockRestore();
  expect(named.filter((name) => name === 'vault-open')).toHaveLength(1);
  expect(await mail.messagesTo('nia@owner.example')).toHaveLength(1);
}, 20_000);

it('records a bounce as a failure', async () => {
  const { disputeId, receipt, serviceId } = await filed('bounce-7@merchant.example');
  await effects.perform(disputeId, receipt);
  const failures = await until('the bounce is recorded', async () => {
    const failed = await dataOf(disputeId, 'ServiceFailed');
    return failed.length > 0 && failed;
  });
  expect(failures).toMatchObject([
    { data: { serviceId, channel: 'mail', reason: 'bounced' }, meta: { by: { id: 'delivery-status' } } },
  ]);
}, 20_000);

it('records at once that a recipient is refused, and that nobody knows an address', async () => {
  const refused = await filed('refuse-1@merchant.example');
  await effects.perform(refused.disputeId, refused.receipt);
  expect(await dataOf(refused.disputeId, 'ServiceFailed')).toMatchObject([{ data: { reason: 'refused' } }]);
  const nowhere = await filed();
  await effects.perform(nowhere.disputeId, nowhere.receipt);
  expect(await dataOf(nowhere.disputeId, 'ServiceFailed')).toMatchObject([
    { data: { reason: 'no-address', code: 'no-address' } },
  ]);
  expect(await effects.attempts(nowhere.disputeId)).toEqual([]);
}, 20_000);

it('sends nothing to a party that will have no mail since the letter was ordered, and records why', async () => {
  const { disputeId, complainantId, receipt, serviceId } = await filed('lia@owner.example');
  const request = requestOf('test', newId(), {}, house.tenant.secret);
  const asking = { tenant: house.tenant, partyId: complainantId, by: house.staff, at: house.now(), request };
  await recordWithdrawal(asking, 'mail');
  await effects.perform(disputeId, receipt);
  expect(await dataOf(disputeId, 'ServiceFailed')).toMatchObject([
    { data: { serviceId, channel: 'mail', reason: 'no-consent' } },
  ]);
  expect(await mail.messagesTo('lia@owner.example')).toEqual([]);
}, 20_000);

it('sends the same mail again after a crash, under the same name, and records it once', async () => {
  const { disputeId, receipt } = await filed('carla@marketer.example');
  // as another process: it knows nothing of what this one began
  const other = openEffects(house, { smtpUrl: mail.smtpUrl });
  await Promise.all([effects.perform(disputeId, receipt), other.perform(disputeId, receipt)]);
  other.close();
  const received = await mail.messagesTo('carla@marketer.example');
  expect(new Set(received.map(({ messageId }) => messageId)).size).toBe(1);
  expect(await dataOf(disputeId, 'ServiceDispatched')).toHaveLength(1);
  await until('its arrival is recorded', async () => (await dataOf(disputeId, 'ServiceArrived')).length > 0);
  expect(await dataOf(disputeId, 'ServiceArrived')).toHaveLength(1);
}, 20_000);

it('sends at once what a look finds owed, and leaves alone what is under way', async () => {
  const { disputeId, receipt } = await filed('gil@owner.example');
  expect(await effects.sendNear(disputeId, [receipt])).toEqual([receipt]);
  expect(await effects.sendNear(disputeId)).toEqual([]);
  expect(await effects.sendNear(disputeId)).toEqual([]);
  expect(await dataOf(disputeId, 'ServiceDispatched')).toHaveLength(1);
  await house.accept(disputeId); // now several are owed at once
  expect((await effects.keysOf(disputeId, 'serve-mail')).length).toBeGreaterThan(1);
  const left = await effects.sendNear(disputeId);
  expect(left).toEqual(await effects.keysOf(disputeId));
  expect(await effects.keysOf(disputeId, 'serve-mail')).toEqual([]);
}, 20_000);

it('sends once what two looks found owed before either was through', async () => {
  const { disputeId } = await filed('kim@owner.example');
  const [receipt = ''] = await effects.keysOf(disputeId);
  await Promise.all([
    effects.sendNear(disputeId),
    effects.sendNear(disputeId),
    effects.perform(disputeId, receipt),
    effects.perform(disputeId, receipt),
  ]);
  expect(await mail.messagesTo('kim@owner.example')).toHaveLength(1);
  const found = await effects.look(disputeId);
  await house.accept(disputeId);
  const stale = await effects.look(disputeId);
  await effects.sendNear(disputeId);
  const sent = (await mail.messagesTo('kim@owner.example')).length;
  for (const file of [found, stale]) await effects.sendFrom(file);
  expect(await mail.messagesTo('kim@owner.example')).toHaveLength(sent);
}, 20_000);

it('leaves to others what cannot be sent at once, and asks nobody again for a while', async () => {
  const away = openEffects(house);
  const [first, second] = [await filed('hua@owner.example'), await filed('ivo@owner.example')];
  expect(await away.sendNear(first.disputeId)).toEqual([first.receipt]);
  expect(await away.attempts(first.disputeId)).toMatchObject([{ key: first.receipt, attempts: 1 }]);
  expect(await away.sendNear(second.disputeId)).toEqual([second.receipt]);
  expect(await away.attempts(second.disputeId)).toEqual([]);
  away.close();
}, 20_000);

it('tries a mail server that is away for three days and no longer', async () => {
  const away = openEffects(house);
  const { disputeId, receipt } = await filed('dora@owner.example');
  await expect(away.perform(disputeId, receipt)).rejects.toThrow(/^mail-/);
  away.letMachineTimePass(71 * 3_600_000);
  await expect(away.perform(disputeId, receipt)).rejects.toThrow(/^mail-/);
  away.letMachineTimePass(3_600_000);
  await away.perform(disputeId, receipt);
  expect(await dataOf(disputeId, 'EffectGivenUp')).toHaveLength(1);
  expect(await away.attempts(disputeId)).toMatchObject([{ attempts: 4, gave_up: true }]);
  away.close();
}, 20_000);

it('takes no report on what is not ours, and tells nobody', async () => {
  const { disputeId, serviceId } = await filed('emil@owner.example');
  const forged = sealEnvelopeId(Buffer.alloc(32, 7), { disputeId, serviceId, channel: 'mail' });
  const unknown = sealEnvelopeId(effects.secret, { disputeId: newId(), serviceId, channel: 'mail' });
  effects.notes.length = 0;
  for (const envelopeId of [forged, unknown, 'QQ314159'])
    await effects.onReport({ envelopeId, action: 'delivered', status: '2.0.0' });
  expect(effects.notes).toEqual(['foreign', 'foreign', 'foreign']);
  expect(await dataOf(disputeId, 'ServiceArrived')).toEqual([]);
});

it('believes no other server’s clock beyond what is possible', async () => {
  const { disputeId, serviceId } = await filed('fei@owner.example');
  const envelopeId = sealEnvelopeId(effects.secret, { disputeId, serviceId, channel: 'mail' });
  await effects.onReport({
    envelopeId,
    action: 'delivered',
    status: '2.0.0',
    arrivalDate: new Date('2001-01-01T00:00:00Z'),
  });
  const [ordered] = await dataOf(disputeId, 'ServiceOrdered');
  expect(await dataOf(disputeId, 'ServiceArrived')).toMatchObject([
    { data: { arrivedAt: ordered?.data['orderedAt'] } },
  ]);
  await effects.onReport({ envelopeId, action: 'delivered', status: '2.0.0' });
  expect(await dataOf(disputeId, 'ServiceArrived')).toHaveLength(1);
});
