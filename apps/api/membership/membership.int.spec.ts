import { randomUUID } from 'node:crypto';
import { followMemberships } from '#application/membership/follow-memberships.js';
import { eraseParty } from '#application/privacy/erase-party.js';
import { dataOfParty } from '#application/privacy/own-data.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { shareApi, type Api } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { everywhereOf } from '../../../test/support/everywhere.js';
import { putRulesInForce } from '../../../test/support/member-rules.js';
import { tenantOf } from '../http/caller-of.js';

let api: Api;
let story: Case;
let noa: By;
let rules: { readonly version: string; readonly hash: string };
let letter: { readonly version: string; readonly textSha256: Readonly<Record<'zh-CN' | 'en', string>> };
type By = { readonly token: string };
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  noa = { token: await story.association.person({ login: 'noa', roles: ['case-manager'] }) };
  rules = await putRulesInForce(api, story.association, [story.maja, noa]);
  const { items } = (await api.get('/v1/commitment-letters')).body as unknown as {
    items: readonly (typeof letter & { role: string })[];
  };
  letter = items.find(({ role }) => role === 'merchant') as typeof letter;
}, 120_000);
afterAll(() => api.stop());

const of = (partyId: string, act = '') => `/v1/members/${partyId}${act}`;
const APPLY = { roles: ['merchant'] };
const register = async () => {
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  const { associationId } = story.association;
  const items: object[] = [];
  let next = '';
  do {
    const { body } = await api.get(`/v1/associations/${associationId}/members?limit=1${next}`);
    items.push(...(body['items'] as unknown as readonly object[]));
    next = typeof body['next'] === 'string' ? `&cursor=${encodeURIComponent(body['next'])}` : '';
  } while (next !== '');
  return items;
};
const join = async ({ partyId, token }: { readonly partyId: string; readonly token: string }) => {
  const sign = { role: 'merchant', locale: 'zh-CN', textSha256: letter.textSha256['zh-CN'] };
  const steps = [
    await api.post(of(partyId, '/applications'), { ...APPLY, ...rules }, { token }),
    await api.post(of(partyId, '/commitments'), sign, { token }),
    await api.post(`/v1/parties/${partyId}/identity-checks`, { proof: 'in-person', note: 'Seen' }, story.maja),
    await api.post(of(partyId, '/admissions'), {}, story.maja),
  ];
  const failed = steps.find(({ status }) => status >= 300);
  if (failed) throw new Error(failed.text);
};

/** Who was written to of it, as the worker does it: however often it comes by, each once. */
const toldOf = async (topic: string): Promise<readonly string[]> => {
  await register();
  const now = String((await api.get('/v1/clock', story.maja)).body['now']);
  for (const _ of [1, 2]) await followMemberships(everywhereOf(api, now), api.parts.now());
  const { rows } = await api.parts.pool.query<{ login: string }>(
    `SELECT a.login FROM office.account_notice n JOIN office.account a ON a.id = n.account_id
      WHERE n.topic = $1 AND a.association_id = $2 ORDER BY 1`,
    [topic, story.association.associationId],
  );
  return rows.map(({ login }) => login);
};
/** What waits for this officer. */
const tasksOf = async (kind: string, by: By): Promise<readonly unknown[]> => {
  const { body } = await api.get(`/v1/tasks?kind=${kind}`, by);
  return (body['items'] as unknown as readonly { readonly subject: string }[]).map(({ subject }) => subject);
};

it('joins with the rules in force and a signed letter, and is rated from then on if it says so', async () => {
  const { ben } = story;
  const unread = await api.post(of(ben.partyId, '/applications'), { ...APPLY, ...rules, hash: 'f'.repeat(64) }, ben);
  expect(unread).toMatchObject({ status: 422, body: { code: 'HashDiffers' } });
  const application = { ...APPLY, ...rules, ratingRules: '1999-01' };
  const unknown = await api.post(of(ben.partyId, '/applications'), application, ben);
  expect(unknown).toMatchObject({ status: 422, body: { code: 'UnknownReference' } });
  const current = (await api.get(`/v1/rating-rules/current?association=${story.association.associationId}`)).body;
  const applied = await api.post(
    of(ben.partyId, '/applications'),
    { ...application, ratingRules: current['version'] },
    ben,
  );
  expect(applied).toMatchObject({ status: 200, body: { events: ['MembershipApplied', 'MemberRulesAccepted'] } });
  await register();
  expect((await api.get(`/v1/ratings/${ben.partyId}`, ben)).status).toBe(200);
  const early = await api.post(of(ben.partyId, '/admissions'), {}, story.maja);
  expect(early).toMatchObject({ status: 409, body: { code: 'CheckMissing' } });
  const unsigned = { role: 'merchant', locale: 'en', textSha256: 'e'.repeat(64) };
  expect(await api.post(of(ben.partyId, '/commitments'), unsigned, ben)).toMatchObject({
    status: 409,
    body: { code: 'AgreementMoved' },
  });
  await api.post(of(story.cai.partyId, '/applications'), { ...APPLY, ...rules }, story.cai);
  const sign = { role: 'merchant', locale: 'zh-CN', textSha256: letter.textSha256['zh-CN'] };
  await api.post(of(story.cai.partyId, '/commitments'), sign, story.cai);
  const nowhere = { role: 'merchant', paperSha256: 'd'.repeat(64) };
  expect(await api.post(of(story.cai.partyId, '/commitment-papers'), nowhere, story.maja)).toMatchObject({
    body: { code: 'BytesMissing' },
  });
  expect(await toldOf('membership-answered')).toEqual([]);
  expect(await tasksOf('answer-membership', noa)).toEqual([`membership:${story.cai.partyId}`]);
  await join(story.cai);
  expect(await toldOf('membership-answered')).toEqual(['cai']);
  expect(await tasksOf('answer-membership', noa)).toEqual([]);
  expect((await api.get(of(story.cai.partyId), story.cai)).body).toMatchObject({
    standing: 'member',
    acceptedVersion: rules.version,
    letters: [{ role: 'merchant', way: 'electronic', version: letter.version }],
  });
  expect((await api.get(of(story.cai.partyId), ben)).status).toBe(404);
});

it('is shown to nobody, and then as far as it agreed, until it takes that back', async () => {
  const { cai, shop } = story;
  const standing = () => api.get(of(cai.partyId, '/standing'), shop);
  const show = (entry: boolean, commitment: boolean, platforms: boolean) =>
    api.post(of(cai.partyId, '/register-showings'), { entry, commitment, platforms }, cai);
  expect([await register(), (await standing()).status]).toEqual([[], 404]);
  await show(true, false, true);
  expect(await register()).toEqual([
    {
      ...{ memberId: cai.partyId, name: 'The firm of cai', roles: ['merchant'] },
      standing: 'member',
      until: expect.any(String),
    },
  ]);
  expect((await standing()).body).toMatchObject({ standing: 'member', letters: [{ role: 'merchant' }] });
  await show(true, true, false);
  expect(await register()).toMatchObject([{ letters: [{ role: 'merchant' }] }]);
  expect((await standing()).status).toBe(404);
  await show(false, false, false);
  expect(await register()).toEqual([]);
});

it('is heard before a second person finds a breach, with what the rules name; nobody else reads of it', async () => {
  const { cai } = story;
  const stray = await api.post(of(cai.partyId, '/allegations'), { article: '3', text: 'x' }, story.maja);
  expect(stray).toMatchObject({ status: 422, body: { code: 'UnknownReference' } });
  const told = { article: '2', text: 'Sold forged bags.' };
  const alleged = await api.post(of(cai.partyId, '/allegations'), told, story.maja);
  const at = of(cai.partyId, `/allegations/${String(alleged.body['allegationId'])}`);
  const decision = { found: true, reason: 'The decision is final.' };
  expect([await toldOf('membership-breach'), await tasksOf('decide-allegation', noa)]).toEqual([['cai'], []]);
  expect(await api.post(`${at}/decisions`, decision, noa)).toMatchObject({ body: { code: 'DeadlineNotReached' } });
  expect((await api.post(`${at}/statements`, { text: 'Bought from the holder.' }, cai)).status).toBe(200);
  expect(await api.post(`${at}/decisions`, decision, story.maja)).toMatchObject({
    body: { code: 'SecondPersonNeeded' },
  });
  await toldOf('membership-decided');
  const waits = [`allegation:${String(alleged.body['allegationId'])}`];
  expect([await tasksOf('decide-allegation', noa), await tasksOf('decide-allegation', story.maja)]).toEqual([
    waits,
    [],
  ]);
  const lea = { token: await story.association.person({ login: 'lea', roles: ['case-manager'] }) };
  const me = (await api.get('/v1/me', lea)).body as unknown as { readonly account: { readonly accountId: string } };
  await api.parts.pool.query(
    `INSERT INTO office.declared_conflict (id, association_id, account_id, with_id, declared_by, declared_at)
       VALUES (gen_random_uuid(), $1, $2::uuid, $3, $2::text, now())`,
    [story.association.associationId, me.account.accountId, cai.partyId],
  );
  expect(await api.post(`${at}/decisions`, decision, lea)).toMatchObject({ body: { code: 'NotIndependent' } });
  expect((await api.post(`${at}/decisions`, decision, noa)).status).toBe(200);
  expect([await toldOf('membership-decided'), await tasksOf('decide-allegation', noa)]).toEqual([['cai'], []]);
  expect((await api.get(of(cai.partyId), cai)).body).toMatchObject({
    standing: 'suspended',
    allegations: [
      {
        text: told.text,
        statement: 'Bought from the holder.',
        found: true,
        consequence: 'suspension',
        reason: decision.reason,
      },
    ],
  });
  const { rows } = await api.parts.pool.query<{ data: string }>(
    `SELECT data FROM log.event e JOIN log.stream s USING (stream_id)
      WHERE s.category = 'membership' AND e.association_id = $1`,
    [story.association.associationId],
  );
  expect(JSON.stringify(rows)).not.toMatch(/forged|holder|final/);
});

it('leaves the association, and the rating with it if it says so', async () => {
  const { ben } = story;
  const left = await api.post(of(ben.partyId, '/leavings'), { leavesRating: true }, ben);
  expect(left).toMatchObject({ status: 200, body: { events: ['MembershipLeft'] } });
  expect(await api.post(`/v1/ratings/${ben.partyId}/leavings`, {}, ben)).toMatchObject({
    status: 409,
    body: { code: 'RulesNotAccepted' },
  });
  expect((await api.get(of(ben.partyId), ben)).body).toMatchObject({ standing: 'left' });
});

it('is told to others as far as the accepted rules tell of a finding, and forgotten with the party', async () => {
  const { cai, shop, maja, association } = story;
  await api.post(of(cai.partyId, '/register-showings'), { entry: true, commitment: false, platforms: true }, cai);
  expect(await register()).toMatchObject([{ memberId: cai.partyId, standing: 'member' }]);
  expect((await api.get(of(cai.partyId, '/standing'), shop)).body).toMatchObject({ standing: 'suspended' });
  const listed = async (progress: string) =>
    (await api.get(`/v1/members?progress=${progress}`, maja)).body['items'] as unknown as readonly object[];
  expect(await listed('admitted')).toMatchObject([{ memberId: cai.partyId }]);
  expect(await listed('applied')).toEqual([]);
  const tenant = tenantOf(api.parts, { id: association.associationId, caseManagerAccountId: null }, []);
  expect(JSON.stringify(await dataOfParty(tenant, cai.partyId))).toContain('Sold forged bags.');
  expect(await eraseParty(tenant, cai.partyId, randomUUID(), api.parts.clock.now(association.associationId))).toEqual(
    [],
  );
  const { body } = await api.get(of(cai.partyId), maja);
  expect(body).toMatchObject({ standing: 'suspended', allegations: [{ found: true, consequence: 'suspension' }] });
  expect(JSON.stringify(body)).not.toMatch(/forged|holder|final|The firm/);
  expect(await register()).toEqual([]);
});
