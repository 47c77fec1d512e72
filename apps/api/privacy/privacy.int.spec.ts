import { carryOutErasures } from '#application/privacy/data-requests.js';
import { instant } from '#domain/kernel/message.js';
import { newId } from '#infrastructure/ids.js';
import { noteSecurity, type SecurityKind } from '#infrastructure/security/security-event.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { shareApi, type Api } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { fileWith } from '../../../test/support/evidence.js';
import { tenantOf } from '../http/caller-of.js';

let api: Api;
let there: Case;
let ada: { readonly token: string };
let eli: { readonly token: string };
let at: string;
beforeAll(async () => {
  api = await shareApi();
  there = await setUpCase(api);
  at = `/v1/associations/${there.association.associationId}`;
  ada = { token: await there.association.person({ login: 'ada', roles: ['administrator'] }) };
  eli = { token: await there.association.person({ login: 'eli', roles: ['administrator'] }) };
}, 60_000);
afterAll(() => api.stop());

it('tells everybody for what data are processed and how long they are kept, each with its ground', async () => {
  const { status, body } = await api.get('/v1/processing-notices');
  expect(status).toBe(200);
  const { notices, retention } = body as unknown as {
    notices: { version: string; purposes: { code: string; kept: Record<string, string> }[] }[];
    retention: { kind: string; source: string; confidence: string }[];
  };
  expect(notices[0]?.purposes.map(({ code }) => code)).toEqual(['dispute', 'account', 'security', 'rating']);
  expect(retention.find(({ kind }) => kind === 'dispute-file')).toMatchObject({ confidence: 'house' });
});

it('gives a person all that is kept about it and the party for which it acts, and of nobody else, on record', async () => {
  const filed = await fileWith(api, there);
  await api.post('/v1/drafts', { kind: 'complaint', content: { statement: 'Begun to write' } }, there.ana);
  await api.post('/v1/consultations', { question: 'What can we do about it?' }, there.ana);
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  const { status, body, text } = await api.get('/v1/me/data', there.ana);
  expect([status, body['account']]).toMatchObject([200, [{ login: 'ana', mail: 'ana@example.org' }]]);
  for (const own of [
    'The firm of ana',
    'The goods shown bear our mark',
    filed.disputeId,
    'Begun to write',
    'What can we do',
  ])
    expect([own, text.includes(own)]).toEqual([own, true]);
  for (const foreign of ['argon2', 'ben@example.org', 'The firm of ben'])
    expect([foreign, text.includes(foreign)]).toEqual([foreign, false]);
  const { rows } = await api.parts.pool.query<{ kind: string }>(
    `SELECT kind FROM security.event WHERE association_id = $1 AND kind = 'own-data-exported'`,
    [there.association.associationId],
  );
  expect(rows).toHaveLength(1);
  expect((await api.get('/v1/me/data')).status).toBe(401);
});

it('tells a person from where it acted itself, and not from where others did something to its account', async () => {
  const { associationId } = there.association;
  const { account } = (await api.get('/v1/me', there.cai)).body as unknown as {
    readonly account: { readonly accountId: string };
  };
  const note = (kind: SecurityKind, device: string, actor?: string) =>
    noteSecurity(api.parts.pool, {
      ...{ kind, associationId, accountId: account.accountId },
      ...(actor !== undefined && { actor }),
      source: { address: '198.51.100.7', device, requestId: newId() },
    });
  await note('sign-in-refused', 'of nobody known');
  await note('password-changed', 'its own', account.accountId);
  await note('account-sessions-ended', 'of an officer', newId());
  const { security } = (await api.get('/v1/me/data', there.cai)).body as unknown as {
    readonly security: readonly { readonly kind: string }[];
  };
  const of = (kind: SecurityKind) => security.find((one) => one.kind === kind);
  expect(of('sign-in-refused')).toMatchObject({ address: '198.51.100.7', device: 'of nobody known' });
  expect(of('password-changed')).toMatchObject({ address: '198.51.100.7', device: 'its own' });
  expect(of('account-sessions-ended')).toMatchObject({ address: null, device: null });
});

describe('what somebody asks to have put right', () => {
  it('is a task with a day for the administrator, answered on record, and told', async () => {
    expect((await api.post('/v1/me/data-requests', { kind: 'correction' }, there.ben)).body).toMatchObject({
      status: 422,
      code: 'NothingNamed',
    });
    const asked = await api.post('/v1/me/data-requests', { kind: 'correction', text: 'It is Ben Ltd now' }, there.ben);
    expect([asked.status, asked.body]).toMatchObject([201, { state: 'open', text: 'It is Ben Ltd now' }]);
    const { requestId } = asked.body as unknown as { requestId: string };
    expect((await api.get(`${at}/data-requests`, there.ben)).status).toBe(403);
    const list = await api.get(`${at}/data-requests?state=open`, ada);
    expect(list.body['items']).toMatchObject([{ requestId, dueAt: expect.any(String) }]);
    const answer = { outcome: 'done', answer: 'Put right' };
    expect((await api.post(`${at}/data-requests/${requestId}/answers`, answer, there.ben)).status).toBe(403);
    expect((await api.post(`${at}/data-requests/${requestId}/answers`, answer, ada)).status).toBe(200);
    expect((await api.post(`${at}/data-requests/${requestId}/answers`, answer, ada)).body).toMatchObject({
      code: 'WrongStage',
    });
    expect((await api.get('/v1/me/data-requests', there.ben)).body['items']).toMatchObject([
      { state: 'done', answer: 'Put right' },
    ]);
  });

  it('is asked for a party only by who acts for it in everything', async () => {
    const body = { kind: 'erasure', partyId: there.ana.partyId };
    expect((await api.post('/v1/me/data-requests', body, there.ben)).status).toBe(404);
    const first = await api.post('/v1/me/data-requests', body, there.ana);
    const again = await api.post('/v1/me/data-requests', body, there.ana);
    expect([first.status, again.body['requestId']]).toEqual([201, first.body['requestId']]);
  });

  it('comes in pages', async () => {
    await api.post('/v1/me/data-requests', { kind: 'correction', text: 'Another' }, there.ben);
    const one = await api.get(`${at}/data-requests?limit=1`, ada);
    const two = await api.get(`${at}/data-requests?limit=1&cursor=${String(one.body['next'])}`, ada);
    expect(two.body['items']).toHaveLength(1);
    expect(two.body['items']).not.toEqual(one.body['items']);
    expect((await api.get(`${at}/data-requests?cursor=made-up`, ada)).status).toBe(400);
  });
});

it('holds what two people say must not be erased, and lifts it by two', async () => {
  const body = { kind: 'party', subjectId: there.cai.partyId, reason: 'An order of the court' };
  const proposed = await api.post(`${at}/legal-holds`, body, ada);
  expect([proposed.status, proposed.body]).toMatchObject([201, { state: 'proposed', reason: 'An order of the court' }]);
  const hold = `${at}/legal-holds/${String(proposed.body['holdId'])}`;
  expect((await api.post(`${hold}/placings`, {}, ada)).body).toMatchObject({ code: 'SecondPersonNeeded' });
  expect((await api.post(`${hold}/lifts`, {}, eli)).body).toMatchObject({ code: 'WrongStage' });
  expect((await api.post(`${hold}/placings`, {}, there.maja)).status).toBe(403);
  expect((await api.post(`${hold}/placings`, {}, eli)).body).toMatchObject({ state: 'placed' });
  expect((await api.post(`${hold}/lift-proposals`, {}, eli)).body).toMatchObject({ state: 'lift-proposed' });
  expect((await api.post(`${hold}/lifts`, {}, eli)).body).toMatchObject({ code: 'SecondPersonNeeded' });
  expect((await api.post(`${hold}/lifts`, {}, ada)).body).toMatchObject({ state: 'lifted' });
  expect((await api.get(`${at}/legal-holds`, ada)).body['items']).toMatchObject([{ state: 'lifted' }]);
  const { rows } = await api.parts.pool.query(
    `SELECT facts->>'step' AS step FROM security.event WHERE association_id = $1 AND kind = 'hold-changed' ORDER BY id`,
    [there.association.associationId],
  );
  expect(rows.map((row: { step: string }) => row.step)).toEqual(['propose', 'place', 'propose-lift', 'lift']);
});

it('tells who asked what is not erased and why, and lets nobody answer that by hand', async () => {
  await api.post('/v1/me/data-requests', { kind: 'erasure' }, ada);
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  const unread = await fileWith(api, there); // people write all the time: no list has this one yet
  const tenantIn = (id: string) => tenantOf(api.parts, { id, caseManagerAccountId: null }, []);
  const keeping = {
    database: api.parts.pool,
    tenantOf: tenantIn,
    legalNow: () => Promise.resolve(instant(api.parts.now())),
  };
  while ((await carryOutErasures(keeping, api.parts.now())) > 0);
  const erasureOf = async (by: { readonly token: string }) => {
    const { items } = (await api.get('/v1/me/data-requests', by)).body as unknown as { items: { kind: string }[] };
    return items.find(({ kind }) => kind === 'erasure') as unknown as Record<string, unknown>;
  };
  const [firm, office] = [await erasureOf(there.ana), await erasureOf(ada)];
  expect(firm).toMatchObject({ state: 'partly' });
  expect(firm['kept']).toHaveLength(2);
  expect(firm['kept']).toContainEqual({ reason: 'running', disputeId: unread.disputeId });
  expect(office).toMatchObject({ state: 'partly', kept: [{ reason: 'office-held' }] });
  expect((await api.get('/v1/me/data', there.ana)).text).toContain('The goods shown bear our mark');
  const answers = `${at}/data-requests/${String(firm['requestId'])}/answers`;
  expect((await api.post(answers, { outcome: 'refused', answer: 'No' }, ada)).body).toMatchObject({
    code: 'WrongStage',
  });
});

it('records a breach, has the letter for it in both languages, and knows who is still to be told', async () => {
  const words = { data: 'Names', cause: 'A password leaked', harm: 'False calls', measures: 'Changed', advice: 'Take care', contact: '0755-1' }; // prettier-ignore
  const body = { ...words, discoveredAt: '2026-03-01T00:00:00Z', accountIds: [], partyIds: [there.ben.partyId], harmAverted: false }; // prettier-ignore
  const later = await api.post(`${at}/breaches`, { ...body, discoveredAt: '2036-03-01T00:00:00Z' }, ada);
  expect(later.body).toMatchObject({ code: 'InstantImplausible' });
  const recorded = await api.post(`${at}/breaches`, body, ada);
  expect([recorded.status, recorded.body]).toMatchObject([
    201,
    {
      letter: {
        'zh-CN': expect.stringContaining('二、原因：A password leaked'),
        en: expect.stringContaining('False calls'),
      },
      untold: { partyIds: [there.ben.partyId], authority: true },
    },
  ]);
  const breach = `${at}/breaches/${String(recorded.body['breachId'])}/notices`;
  expect((await api.post(breach, { to: 'party', id: there.ana.partyId, way: 'mail' }, ada)).body).toMatchObject({
    code: 'UnknownReference',
  });
  await api.post(breach, { to: 'party', id: there.ben.partyId, way: 'mail' }, ada);
  const told = await api.post(
    breach,
    { to: 'authority', authority: '网信办', way: 'letter', handedInOn: '2026-03-02' },
    ada,
  );
  expect(told.body).toMatchObject({
    untold: { partyIds: [], authority: false },
    told: [{ to: 'party' }, { to: 'authority', handedInOn: '2026-03-02' }],
  });
  expect((await api.get(`${at}/breaches`, ada)).body['items']).toHaveLength(1);
  expect((await api.get(`${at}/breaches`, there.ana)).status).toBe(403);
});

it('says nothing of how a complaint names a party before the notice of it, and all of that afterwards', async () => {
  const { disputeId } = await fileWith(api, there);
  await api.parts.pool.query('UPDATE vault.content SET named_at = now() WHERE named_at IS NULL');
  const said = async (): Promise<readonly boolean[]> => {
    while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
    const { text } = await api.get('/v1/me/data', there.cai);
    return ['The firm of cai', 'Cai Live', 'cai@live.example', disputeId].map((one) => text.includes(one));
  };
  expect(await said()).toEqual([true, false, false, false]);
  expect((await api.post(`/v1/disputes/${disputeId}/acceptances`, {}, there.maja)).status).toBe(200);
  expect(await said()).toEqual([true, true, true, true]);
});

it('shows a party noted by an amendment nothing of itself before it is told, and who it is once it is told of any', async () => {
  const account = { platformId: there.shop.platformId, handle: 'dan' };
  const dan = { ref: 'dan', roles: ['merchant'], name: 'Dan Trading', account };
  const amended = async () => {
    const { disputeId, items } = await fileWith(api, there);
    const joins = [{ respondent: 'dan', itemIds: [items[0]?.itemId] }];
    const body = { respondents: [dan], joins };
    const answer = await api.post(`/v1/disputes/${disputeId}/amendments`, body, there.ana);
    const [joined] = answer.body['respondents'] as unknown as { respondentId: string }[];
    return { disputeId, partyId: String(joined?.respondentId) };
  };
  const first = await amended();
  const partyIds = [first.partyId];
  const own = { token: await there.association.person({ login: 'dan', roles: ['party'], partyIds }) };
  await api.parts.pool.query('UPDATE vault.content SET named_at = now() WHERE named_at IS NULL');
  const said = async (...words: readonly string[]): Promise<readonly boolean[]> => {
    while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
    const { status, text } = await api.get('/v1/me/data', own);
    expect(status).toBe(200);
    return words.map((one) => text.includes(one));
  };
  expect(await said('Dan Trading', first.disputeId)).toEqual([false, false]);
  const out = { cause: 'out-of-scope', reasons: [{ code: 'TM1', note: 'Not ours' }] };
  expect((await api.post(`/v1/disputes/${first.disputeId}/rejections`, out, there.maja)).status).toBe(200);
  expect(await said('Dan Trading', first.disputeId)).toEqual([false, false]);
  const second = await amended();
  expect(second.partyId).toBe(first.partyId);
  expect((await api.post(`/v1/disputes/${second.disputeId}/acceptances`, {}, there.maja)).status).toBe(200);
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  const { body } = await api.get('/v1/me/data', own);
  expect(body).toMatchObject({ parties: [{ identity: { name: 'Dan Trading' } }] });
  expect(await said(first.disputeId, second.disputeId)).toEqual([false, true]);
});
