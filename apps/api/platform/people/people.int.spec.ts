import { newId } from '#infrastructure/ids.js';
import { startAccountMail } from '../../../../test/support/account-mail.js';
import { startApi, type Api, type Call } from '../../../../test/support/api.js';
import { setUpAssociation } from '../../../../test/support/association.js';
import { complaintOf, setUpCase, type Case } from '../../../../test/support/dispute.js';
import { platformClerk } from '../../../../test/support/platform-clerk.js';

const CHOSEN = 'seven herons over the canal';

let api: Api;
let story: Case;
let mail: Awaited<ReturnType<typeof startAccountMail>>;
let ada: Call;
let disputeId: string;
beforeAll(async () => {
  api = await startApi();
  [story, mail] = await Promise.all([setUpCase(api), startAccountMail(api)]);
  ada = { token: await story.association.person({ login: 'ada', roles: ['administrator'] }) };
  disputeId = String((await api.post('/v1/disputes', complaintOf(story), story.ana)).body['disputeId']);
  await api.post(`/v1/disputes/${disputeId}/acceptances`, {}, story.maja);
}, 90_000);
afterAll(async () => {
  await mail.stop();
  await api.stop();
});

type Platform = { readonly platformId: string };
const at = ({ platformId }: Platform): string => `/v1/platforms/${platformId}/people`;
const person = (login: string, scopes: readonly string[]) => ({
  login,
  name: `The person ${login}`,
  mail: `${login}@shop.example`,
  locale: 'en',
  scopes,
});
const choose = async (login: string): Promise<Call> => {
  const token = await mail.tokenTo(`${login}@shop.example`);
  await api.post(`/v1/account-links/${token}/passwords`, { password: CHOSEN });
  const { associationId } = story.association;
  const signedIn = await api.post('/v1/sessions', { association: associationId, login, password: CHOSEN });
  return { token: String(signedIn.body['token']) };
};
/** Named by the association, two officers. */
const first = async (platform: Platform, login: string, scopes = ['people', 'read', 'measures']): Promise<Call> => {
  const { operator } = story.association;
  await api.send('PUT', `/v1/platforms/${platform.platformId}/contact`, operator, {
    mail: `contact-${login}@shop.example`,
  });
  const { body } = await api.post(at(platform), person(login, scopes), ada);
  const confirmed = await api.post(`${at(platform)}/${String(body['personId'])}/confirmations`, {}, story.maja);
  expect(confirmed).toMatchObject({ status: 200, body: { state: 'active' } });
  return choose(login);
};
const invite = async (platform: Platform, by: Call, login: string, scopes: readonly string[]) => {
  const made = await api.post(at(platform), person(login, scopes), by);
  expect([made.status, made.text]).toEqual([201, made.text]);
  return { personId: String(made.body['personId']), call: await choose(login) };
};
const status = async (path: string, by: Call): Promise<number> => (await api.get(path, by)).status;
const me = async (by: Call) =>
  ((await api.get('/v1/me', by)).body as unknown as { readonly account: { readonly accountId: string } }).account;
const agreement = ({ platformId }: Platform) => `/v1/platforms/${platformId}/delegation-agreement`;

it('the association names the first with a second officer, and tells the platform’s contact', async () => {
  const platform = await story.association.platform('first-shop');
  const named = () => api.post(at(platform), person('li', ['people', 'read']), ada);
  expect((await named()).body).toMatchObject({ code: 'PlatformContactMissing' });
  const contact = `/v1/platforms/${platform.platformId}/contact`;
  expect(await api.get(contact, ada)).toMatchObject({ status: 200, text: '{}' });
  for (const time of ['first', 'again'])
    expect([time, (await api.send('PUT', contact, ada, { mail: 'legal@shop.example' })).status]).toEqual([time, 204]);
  const elsewhere = await api.send('PUT', contact, ada, { mail: 'ada@shop.example' });
  expect(elsewhere).toMatchObject({ status: 409, body: { code: 'SecondPersonNeeded' } }); // one alone moves it nowhere
  for (const officer of [ada, story.maja])
    expect(await api.get(contact, officer)).toMatchObject({ status: 200, body: { mail: 'legal@shop.example' } });
  expect(await status(contact, story.ana)).toBe(403);
  expect((await api.get('/v1/platforms', story.ana)).text).not.toContain('legal@shop.example');
  expect((await api.post(at(platform), person('li', ['read']), ada)).body).toMatchObject({
    errors: [{ field: 'scopes' }],
  });
  const proposed = await named();
  expect(proposed).toMatchObject({ status: 201, body: { state: 'proposed' } });
  expect(await mail.allTo('li@shop.example')).toEqual([]);
  const confirm = `${at(platform)}/${String(proposed.body['personId'])}/confirmations`;
  expect((await api.post(confirm, {}, ada)).body).toMatchObject({ code: 'SecondPersonNeeded' });
  expect((await api.post(confirm, {}, { token: platform.apiKey })).status).toBe(403);
  expect((await api.post(confirm, {}, story.maja)).status).toBe(200);
  expect((await api.post(confirm, {}, story.maja)).body).toMatchObject({ code: 'AnsweredAlready' });
  const [told = ''] = await mail.allTo('legal@shop.example');
  expect(told).toContain('Two officers');
  const { rows } = await api.parts.pool.query<{ id: string }>("SELECT id FROM office.account WHERE login = 'li'");
  const invitations = `/v1/associations/${story.association.associationId}/accounts/${rows[0]?.id}/invitations`;
  const taken = await api.post(invitations, { by: 'link' }, ada); // who named Li does not open Li's account
  expect(taken).toMatchObject({ status: 409, body: { code: 'InvitedByMailAlone' } });
  expect(await status(agreement(platform), await choose('li'))).not.toBe(403);
});

it('people of a platform come through its doors by their scopes, and through no other', async () => {
  const pat = await first(story.shop, 'pat');
  expect(await status(`/v1/disputes/${disputeId}/measures`, pat)).toBe(200);
  expect((await api.get('/v1/me', pat)).body).toMatchObject({
    account: { roles: ['platform-staff'] },
    platforms: [{ platformId: story.shop.platformId, scopes: expect.arrayContaining(['people']) }],
  });
  const keys = `/v1/platforms/${story.shop.platformId}/keys`;
  expect((await api.post(keys, {}, pat)).status).toBe(403); // no such scope
  for (const path of ['/v1/tasks', '/v1/rights', '/v1/experts', '/v1/mediators', `/v1/parties/${story.ben.partyId}`])
    expect([path, await status(path, pat)]).toEqual([path, 403]);
  const { call: eye } = await invite(story.shop, pat, 'eye', ['read']);
  expect(await status(`/v1/disputes/${disputeId}/measures`, eye)).toBe(200);
  expect(await status(at(story.shop), eye)).toBe(403);
  expect((await api.post(`/v1/disputes/${disputeId}/measure-results`, { results: [] }, eye)).status).toBe(404);
  const more = await api.post(at(story.shop), person('greedy', ['keys']), pat);
  expect(more.body).toMatchObject({ errors: [{ field: 'scopes' }] });
});

it('what one of them does is the platform’s act, and the log says who did it', async () => {
  const pua = await first(story.shop, 'pua');
  const phones = `/v1/disputes/${disputeId}/respondents/${story.ben.partyId}/phones`;
  const noted = await api.post(phones, { phone: '13800001234' }, pua);
  expect([noted.status < 300, noted.text]).toEqual([true, noted.text]);
  const { accountId } = await me(pua);
  const { rows } = await api.parts.pool.query(
    "SELECT meta::jsonb -> 'by' AS by FROM log.event WHERE meta::jsonb -> 'by' ->> 'kind' = 'platform'",
  );
  expect(rows).toEqual([{ by: { kind: 'platform', id: story.shop.platformId, person: accountId } }]);
});

it('one platform’s people are strangers to another, and who works for two names one', async () => {
  const mall = await story.association.platform('mall');
  const [pia, mia] = [await first(story.shop, 'pia'), await first(mall, 'mia')];
  expect(await status(`/v1/disputes/${disputeId}/measures`, mia)).toBe(404);
  expect(await status(at(story.shop), mia)).toBe(404);
  expect((await api.post(at(mall), person('nobody', ['read']), pia)).status).toBe(404);
  const account = await me(mia);
  await api.parts.pool.query(
    `INSERT INTO office.platform_person SELECT $1, association_id, $2, account_id, '{read}', named_by, named_at, named_by, named_at
       FROM office.platform_person WHERE account_id = $3`,
    [newId(), story.shop.platformId, account.accountId],
  );
  const measures = `/v1/disputes/${disputeId}/measures`;
  const forThe = ({ platformId }: Platform): Call => ({ ...mia, headers: { 'parley-platform': platformId } });
  expect((await api.get('/v1/disputes', mia)).body).toMatchObject({ errors: [{ field: 'Parley-Platform' }] });
  expect([await status(measures, forThe(story.shop)), await status(measures, forThe(mall))]).toEqual([200, 404]);
  expect([await status(at(mall), forThe(mall)), await status(at(mall), forThe(story.shop))]).toEqual([200, 403]);
  const { headers = {} } = forThe({ platformId: newId() });
  expect((await api.get(measures, { ...mia, headers })).body).toMatchObject({ code: 'OfficeNotHeld' });
});

it('scopes are said anew and people end, from the next request on; nobody changes its own', async () => {
  const boss = await first(story.shop, 'boss');
  const { personId, call } = await invite(story.shop, boss, 'worker', ['read']);
  const one = `${at(story.shop)}/${personId}`;
  expect((await api.post(`${one}/scopes`, { scopes: ['measures'] }, boss)).status).toBe(200);
  expect(await status(`/v1/disputes/${disputeId}/measures`, call)).toBe(404);
  const { body } = await api.get(`${at(story.shop)}?search=BOSS`, boss);
  const own = (body['items'] as unknown as readonly { readonly personId: string }[])[0]?.personId;
  expect((await api.post(`${at(story.shop)}/${own}/scopes`, { scopes: ['read', 'people'] }, boss)).body).toMatchObject({
    code: 'SecondPersonNeeded',
  });
  expect((await api.post(`${one}/ends`, {}, boss)).body).toMatchObject({ state: 'ended' });
  expect((await api.post(`${one}/ends`, {}, boss)).body).toMatchObject({ code: 'AnsweredAlready' });
  expect(await status('/v1/me', call)).toBe(401);
});

it('nobody works for a platform who has an office here or acts for a party, and the other way round', async () => {
  const chief = await first(story.shop, 'chief');
  const twice = { ...person('double', ['read']), mail: 'maja@example.org' };
  expect((await api.post(at(story.shop), twice, chief)).body).toMatchObject({ code: 'OfficesExclude' });
  const { accountId } = await me(chief);
  await expect(story.association.empower(story.ana.partyId, accountId)).rejects.toThrow(/AccountMayNotAct/);
  await expect(
    api.parts.pool.query("UPDATE office.account SET roles = roles || '{expert}' WHERE id = $1", [accountId]),
  ).rejects.toThrow(/account_stands_alone/);
});

it('is no business of another association’s administrator', async () => {
  const far = await setUpAssociation(api);
  const lee = { token: await far.person({ login: 'lee', roles: ['administrator'] }) };
  expect(await status(at(story.shop), lee)).toBe(404);
  expect((await api.post(at(story.shop), person('spy', ['people']), lee)).status).toBe(404);
  const contact = `/v1/platforms/${story.shop.platformId}/contact`;
  expect((await api.send('PUT', contact, lee, { mail: 'spy@shop.example' })).status).toBe(404);
});

describe('an officer that registered a platform', () => {
  const register = async (handle: string, { associationId }: { readonly associationId: string }, by: Call) => {
    const { body } = await api.post(`/v1/associations/${associationId}/platforms`, { name: handle, handle }, by);
    const made = body as unknown as Platform & { readonly apiKey: string };
    const keys = `/v1/platforms/${made.platformId}/keys`;
    const add = (of: Call) => api.post(`${keys}/additions`, { name: 'x', scopes: ['keys'] }, of);
    const works = async (apiKey: unknown) => (await status(keys, { token: String(apiKey) })) === 200;
    return { ...made, keys, add, works };
  };

  it('keeps no key of it that nobody used once it has people, and is not the platform when it ends them all', async () => {
    const shop = await register('left-alone', story.association, ada);
    const added = await shop.add(ada);
    expect(added.status).toBe(201);
    const chief = await first(shop, 'chief-of-it', ['people', 'keys']);
    expect([await shop.works(shop.apiKey), await shop.works(added.body['apiKey'])]).toEqual([false, false]);
    const { rows } = await api.parts.pool.query(
      `SELECT facts -> 'keysEnded' AS ended FROM security.event
         WHERE kind = 'platform-person-confirmed' AND facts ->> 'platformId' = $1`,
      [shop.platformId],
    );
    expect(rows).toEqual([{ ended: 2 }]);
    const own = await shop.add(chief);
    expect(own.status).toBe(201);

    const { items } = (await api.get(at(shop), ada)).body as unknown as {
      readonly items: readonly { readonly personId: string }[];
    };
    for (const { personId } of items)
      expect((await api.post(`${at(shop)}/${personId}/ends`, {}, ada)).body).toMatchObject({ state: 'ended' });
    expect((await api.get(shop.keys, chief)).status).toBe(401);
    for (const tried of [
      await shop.add(ada),
      await api.post(shop.keys, { overlapDays: 0 }, ada),
      await api.send('PUT', `/v1/platforms/${shop.platformId}/receiver`, ada, { byHand: true }),
    ])
      expect(tried).toMatchObject({ status: 409, body: { code: 'SecondPersonNeeded' } });
    expect(await shop.works(own.body['apiKey'])).toBe(true);
  });

  it('ends by that no key that the platform works with', async () => {
    const shop = await register('at-work', story.association, ada);
    expect(await shop.works(shop.apiKey)).toBe(true);
    await first(shop, 'chief-at-work');
    expect(await shop.works(shop.apiKey)).toBe(true);
  });

  it('makes keys for it in a sandbox, too, where a script was its clerk and is gone', async () => {
    const box = await setUpAssociation(api, { nameZh: '试用', nameEn: 'Trial', sandbox: true });
    const bea = { token: await box.person({ login: 'bea', roles: ['administrator'] }) };
    const shop = await register('tried-out', box, bea);
    await platformClerk(api, box, shop, 'clerk');
    expect((await shop.add(bea)).status).toBe(409);
    await api.parts.pool.query(
      'UPDATE office.platform_person SET ended_at = now(), ended_by = named_by WHERE platform_id = $1',
      [shop.platformId],
    );
    expect((await shop.add(bea)).status).toBe(201);
  });
});
