import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { startAccountMail } from '../../../../test/support/account-mail.js';
import { startApi, type Api, type Call } from '../../../../test/support/api.js';
import { complaintOf, setUpCase, type Case } from '../../../../test/support/dispute.js';

const CHOSEN = 'seven herons over the canal';

let api: Api;
let story: Case;
let mail: Awaited<ReturnType<typeof startAccountMail>>;
let ada: Call;
beforeAll(async () => {
  api = await startApi('development', undefined, undefined, undefined, { trustedProxies: ['127.0.0.1'] });
  [story, mail] = await Promise.all([setUpCase(api), startAccountMail(api)]);
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  ada = { token: await story.association.person({ login: 'ada', roles: ['administrator'] }) };
}, 90_000);
afterAll(async () => {
  await mail.stop();
  await api.stop();
});

const at = (rest: string): string => `/v1/associations/${story.association.associationId}/${rest}`;
const allow = (...kinds: readonly string[]) => api.send('PUT', at('self-registration'), ada, { kinds });
const register = (address: string, more: object = {}, from = '203.0.113.7') => {
  const told = { kind: 'merchant', name: 'Wang Wu', partyName: 'The firm of Wang', mail: address, locale: 'en' };
  return api.post(at('registrations'), { ...told, ...more }, { headers: { 'x-forwarded-for': from } });
};
const tasks = async (): Promise<unknown> =>
  (await api.get('/v1/tasks?kind=check-registration', story.maja)).body['items'];
type Listed = { readonly registrationId: string; readonly accountId: string; readonly state: string };
const listed = async (search: string): Promise<readonly Listed[]> =>
  (await api.get(at(`registrations?search=${search}`), story.maja)).body['items'] as unknown as readonly Listed[];

it('is off until an administrator allows it, kind by kind', async () => {
  expect((await register('early@people.example')).status).toBe(404);
  expect((await api.send('PUT', at('self-registration'), story.maja, { kinds: ['merchant'] })).status).toBe(403);
  expect((await allow('merchant')).status).toBe(204);
  expect((await register('agency@people.example', { kind: 'agency' })).status).toBe(404);
  expect(await mail.allTo('early@people.example')).toEqual([]);
});

it('lets the person choose a password by mail, and bind nobody before people have looked', async () => {
  expect((await register('wang@people.example', { partyName: 'Wang Trading' })).status).toBe(202);
  const [one] = await listed('wang%20trading');
  expect([one, await tasks()]).toEqual([expect.objectContaining({ state: 'unconfirmed' }), []]);
  const token = await mail.tokenTo('wang@people.example');
  await api.post(`/v1/account-links/${token}/passwords`, { password: CHOSEN });
  const { associationId } = story.association;
  const session = await api.post('/v1/sessions', {
    association: associationId,
    login: 'wang@people.example',
    password: CHOSEN,
  });
  const wang = { token: String(session.body['token']) };
  expect((await listed('wang%20trading'))[0]).toMatchObject({ state: 'waiting' });
  const subject = `registration:${one?.registrationId}`;
  const task = { kind: 'check-registration', subject, dueAt: expect.any(String), priority: 'normal' };
  expect(await tasks()).toEqual([task]); // in the queue, and in no dispute
  const forAna = { ...wang, headers: { 'parley-party': story.ana.partyId } };
  expect((await api.post('/v1/disputes', complaintOf(story), wang)).status).toBeGreaterThanOrEqual(400);
  expect((await api.post('/v1/disputes', complaintOf(story), forAna)).status).toBeGreaterThanOrEqual(400);
  const decide = (outcome: string) =>
    api.post(at(`registrations/${one?.registrationId}/decisions`), { outcome }, story.maja);
  expect((await decide('handled')).body).toMatchObject({ code: 'CheckMissing' });
  const partyId = await story.association.party('Wang Trading');
  await story.association.empower(partyId, one?.accountId ?? '');
  expect(await decide('handled')).toMatchObject({ status: 200, body: { state: 'handled' } });
  expect(await tasks()).toEqual([]);
  expect((await decide('refused')).body).toMatchObject({ code: 'AnsweredAlready' });
  expect((await api.get('/v1/rights', wang)).status).not.toBe(403);
});

it('tells nobody who asks whether an address has an account, and its person that somebody asked', async () => {
  const fresh = await register('fresh@people.example');
  const known = await register('ANA@example.org', { name: 'Somebody Else' });
  const again = await register('fresh@people.example');
  expect([known.status, known.text, again.text]).toEqual([fresh.status, fresh.text, fresh.text]);
  expect((await mail.allTo('ana@example.org')).join()).toContain('您已有账号');
  const { rows } = await api.parts.pool.query("SELECT name FROM office.account WHERE lower(mail) = 'ana@example.org'");
  expect(rows).toEqual([{ name: 'ana' }]);
});

it('ends the account of whoever is refused', async () => {
  await register('liar@people.example', { partyName: 'A liar' });
  const token = await mail.tokenTo('liar@people.example');
  const [one] = await listed('a%20liar');
  const refused = await api.post(at(`registrations/${one?.registrationId}/decisions`), { outcome: 'refused' }, ada);
  expect(refused.body).toMatchObject({ state: 'refused' });
  expect((await api.post(`/v1/account-links/${token}/passwords`, { password: CHOSEN })).status).toBe(404);
});

it('signs out whoever is refused, and ends nobody who was given an office since', async () => {
  const signedIn = async (address: string, partyName: string) => {
    await register(address, { partyName });
    const token = await mail.tokenTo(address);
    await api.post(`/v1/account-links/${token}/passwords`, { password: CHOSEN });
    const { associationId } = story.association;
    const session = await api.post('/v1/sessions', { association: associationId, login: address, password: CHOSEN });
    const [one] = await listed(encodeURIComponent(partyName));
    return { by: { token: String(session.body['token']) }, one };
  };
  const decide = (one: Listed | undefined, outcome: string) =>
    api.post(at(`registrations/${one?.registrationId}/decisions`), { outcome }, story.maja);
  const liar = await signedIn('second-liar@people.example', 'A second liar');
  expect((await decide(liar.one, 'refused')).status).toBe(200);
  expect((await api.get('/v1/me', liar.by)).status).toBe(401);
  const { one } = await signedIn('colleague@people.example', 'A colleague');
  const given = await api.post(at(`accounts/${one?.accountId}/offices`), { office: 'case-manager' }, ada);
  expect(given.status).toBe(201);
  expect((await decide(one, 'refused')).body).toMatchObject({ code: 'AnsweredAlready' });
  expect((await decide(one, 'handled')).status).toBe(200); // whoever gave the office has looked
  const lawyer = await signedIn('lawyer@people.example', 'A lawyer');
  const terms = { accountId: lawyer.one?.accountId, basis: 'representative' };
  expect((await api.post(`/v1/parties/${story.ana.partyId}/authorities`, terms, story.ana)).status).toBe(201);
  expect((await decide(lawyer.one, 'refused')).body).toMatchObject({ code: 'AnsweredAlready' });
  expect((await api.get('/v1/me', lawyer.by)).status).toBe(200);
}, 60_000);

it('takes ten in an hour from one address', async () => {
  const answers: number[] = [];
  for (let i = 0; i < 11; i += 1) answers.push((await register(`many-${i}@people.example`)).status);
  expect(answers.at(-1)).toBe(429);
  api.pass(3_600_001);
  expect((await register('later@people.example')).status).toBe(202);
});

it('takes ten in an hour from one network of IPv6, whichever of its addresses they come from', async () => {
  const answers: number[] = [];
  for (let i = 1; i < 12; i += 1)
    answers.push((await register(`six-${i}@people.example`, {}, `2001:db8:1:2::${i}`)).status);
  expect(answers).toEqual([...Array.from({ length: 10 }, () => 202), 429]);
  expect((await register('seven@people.example', {}, '2001:db8:1:3::1')).status).toBe(202);
});
