import { instant } from '#domain/kernel/message.js';
import { Busy } from '#effects/attempt-failed.js';
import { newId } from '#infrastructure/ids.js';
import { startApi, type Api } from '../../../../test/support/api.js';
import { CODES, complaintOf, item, setUpCase, type Case, type Filed } from '../../../../test/support/dispute.js';
import { startReceiver } from '../../../../test/support/receiver.js';
import { sendNextDutyCall } from '../../../worker/notifications/send-duty-call.js';
import { notifyOfNext } from '../../../worker/readers/notify.js';
import { record } from '../../../worker/record.js';
import { CLOCK } from '../../../worker/actors.js';
import { tenantOf } from '../../http/caller-of.js';

let api: Api;
let story: Case;
let base: string;
let phones: Awaited<ReturnType<typeof startReceiver>>;
const people = new Map<string, { readonly id: string; readonly token: string }>();
beforeAll(async () => {
  [api, phones] = await Promise.all([startApi(), startReceiver()]);
  story = await setUpCase(api);
  base = `/v1/associations/${story.association.associationId}`;
  for (const login of ['noa', 'ada', 'ida']) {
    const id = await story.association.account({ login, roles: ['case-manager'] });
    people.set(login, { id, token: await story.association.signIn(login) });
  }
}, 60_000);
afterAll(() => Promise.all([api.stop(), phones.goDown()]));

const person = (login: string) => people.get(login) ?? { id: '', token: '' };
const span = { beginsAt: '2026-03-01T00:00:00Z', endsAt: '2026-04-01T00:00:00Z' };
const duty = async (login: string, place: number): Promise<string> =>
  String(
    (await api.post(`${base}/duties`, { accountId: person(login).id, place, ...span }, story.association.operator))
      .body['dutyId'],
  );

it('a time on duty is accepted, and goes to a colleague who says yes, not before', async () => {
  const dutyId = await duty('noa', 1);
  const say = (what: string, login: string, body: object = {}) =>
    api.post(`${base}/duties/${dutyId}/${what}`, body, person(login));
  expect((await say('acceptances', 'ada')).status).toBe(404);
  expect((await say('acceptances', 'noa')).body).toMatchObject({ state: 'accepted' });
  expect((await say('swaps', 'ada', { toId: person('noa').id })).status).toBe(404); // not hers
  expect((await say('swaps', 'noa', { toId: person('ada').id })).body).toMatchObject({ state: 'asked' });
  expect((await say('swaps', 'noa', { toId: person('ada').id })).body).toMatchObject({ code: 'AnsweredAlready' });
  expect((await say('swap-refusals', 'ada')).body).toMatchObject({ state: 'refused' });
  expect((await say('acceptances', 'ada')).status).toBe(404); // she said no
  await say('swaps', 'noa', { toId: person('ada').id });
  expect((await say('acceptances', 'ida')).status).toBe(404); // nobody asked her
  expect((await say('swap-refusals', 'ida')).status).toBe(404);
  expect((await say('swap-refusals', 'noa')).body).toMatchObject({ state: 'refused' }); // taken back
  expect((await say('acceptances', 'ada')).status).toBe(404);
  await say('swaps', 'noa', { toId: person('ada').id });
  const before = (await api.get(`${base}/duties`, person('noa'))).body as unknown as { items: readonly object[] };
  expect(before.items).toMatchObject([{ name: 'noa', swapToId: person('ada').id }]);
  expect((await say('acceptances', 'ada')).body).toMatchObject({ state: 'swapped' });
  const { items } = (await api.get(`${base}/duties`, person('noa'))).body as unknown as { items: readonly object[] };
  expect(items).toEqual([expect.objectContaining({ name: 'ada', acceptedAt: expect.any(String) })]);
  expect(items[0]).not.toHaveProperty('swapToId');
  expect((await say('swaps', 'noa', { toId: person('ida').id })).status).toBe(404); // no longer hers
});

it('reaches who has an urgent wish by telephone, and after its minutes the second, each once', async () => {
  await duty('noa', 2);
  for (const [login, phone] of [
    ['noa', '13800001111'],
    ['ada', '13800002222'],
  ] as const)
    expect((await api.post(`${base}/duty-phones`, { phone }, person(login))).status).toBe(201);
  expect((await api.post(`${base}/duty-phones`, { phone: 'call me' }, person('noa'))).status).toBe(400);
  const complaint = complaintOf(story);
  const capture = { evidence: `e-${CODES[0]}`, card: `e-${CODES[0]}`, seconds: 30 };
  const filed = await api.post(
    '/v1/disputes',
    {
      ...complaint,
      items: [...complaint.items, { ...item(story.shop.platformId, 'room', ['ben']), kind: 'room' }],
      urgent: { items: ['bag'], capture },
    },
    story.ana,
  );
  const { disputeId, urgentId } = filed.body as unknown as Filed & { readonly urgentId: string };
  const tenant = (id: string) => tenantOf(api.parts, { id, caseManagerAccountId: null }, []);
  let ahead = 0;
  const parts = {
    pool: api.parts.pool,
    masterKey: api.parts.masterKey,
    fetch: api.parts.outgoing,
    tenantOf: tenant,
    findProvider: () => Promise.resolve({ url: phones.url, secret: `whsec_${Buffer.alloc(24).toString('base64')}` }),
    now: () => new Date(Date.now() + ahead),
  };
  const called = async (): Promise<readonly string[]> => {
    while ((await notifyOfNext(api.parts.pool, instant(Date.now()))) > 0);
    while ((await sendNextDutyCall(parts)) > 0);
    return phones.journal.map(({ raw }) => String((JSON.parse(raw) as { to: string }).to));
  };
  phones.answer(() => 202);
  while ((await notifyOfNext(api.parts.pool, instant(Date.now()))) > 0);
  await sendNextDutyCall({ ...parts, few: () => Promise.reject(new Busy()) });
  const { rows } = await api.parts.pool.query('SELECT state, attempts FROM office.duty_call');
  expect(rows).toEqual([{ state: 'waiting', attempts: 0 }]); // no place at the provider's: nothing was tried
  ahead = 16_000;
  expect(await called()).toEqual(['+8613800002222']);
  expect(phones.journal[0]?.raw).not.toContain('NORTHWIND');
  const subject = `urgent:${urgentId}` as const;
  const passOn = { type: 'PassOnDuty', data: { subject }, by: CLOCK, at: instant('2026-03-02T02:30:00Z') } as const;
  await record(tenant(story.association.associationId), disputeId, passOn, newId());
  expect(await called()).toEqual(['+8613800002222', '+8613800001111']);
  expect(await called()).toHaveLength(2);
});

it('administrators see how people are reached and which keys there are, never the phones or keys', async () => {
  const { body, text } = await api.get(`${base}/contacts?search=noa`, story.association.operator);
  expect(body).toMatchObject({ items: [{ name: 'noa', onPhone: true }] });
  expect(text).not.toContain('13800001111');
  const keys = await api.get(`${base}/keys?limit=1`, story.association.operator);
  expect(keys.body).toMatchObject({ items: [{ platform: 'shop' }] });
  expect(keys.text).not.toContain('plk_');
  expect((await api.get(`${base}/keys`, person('noa'))).status).toBe(403);
});
