import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { newId } from '#infrastructure/ids.js';
import { OPERATIONS } from '../../../test/access-matrix/operations.js';
import { startApi, type Api, type Call } from '../../../test/support/api.js';
import { complaintOf, setUpCase, type Case } from '../../../test/support/dispute.js';

const DAY = 86_400_000;
const NOTHING = { ratings: false, securityLog: false };

let api: Api;
let story: Case;
let ada: Call;
let disputeId: string;
let number: string;
let other: string;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  ada = { token: await story.association.person({ login: 'ada', roles: ['administrator'] }) };
  const file = async (): Promise<string> =>
    String((await api.post('/v1/disputes', complaintOf(story), story.ana)).body['disputeId']);
  [disputeId, other] = [await file(), await file()];
  number = String((await api.get(`/v1/disputes/${disputeId}`, story.maja)).body['number']);
}, 60_000);
afterAll(() => api.stop());

const where = () => `/v1/associations/${story.association.associationId}/audit-mandates`;
const inDays = (days: number): string => new Date(api.parts.now().getTime() + days * DAY).toISOString();
const propose = (accountId: string, scope: object, by: Call = ada) =>
  api.post(where(), { accountId, endsAt: inDays(10), ...NOTHING, ...scope }, by);
const auditor = (login: string) => story.association.account({ login, roles: ['auditor'] });
/** An auditor with a mandate in force. */
const mandated = async (login: string, scope: object) => {
  const accountId = await auditor(login);
  const { body } = await propose(accountId, scope);
  const mandateId = String(body['mandateId']);
  await api.post(`${where()}/${mandateId}/confirmations`, {}, story.maja);
  return { accountId, mandateId, token: await story.association.signIn(login) };
};
const status = async (path: string, { token }: Call): Promise<number> =>
  (await api.get(path, { token: token ?? '' })).status;

it('reads nothing before a second officer has confirmed what one proposed', async () => {
  const accountId = await auditor('early');
  const token = await story.association.signIn('early');
  const proposed = await propose(accountId, { numbers: [number] });
  expect(proposed).toMatchObject({ status: 201, body: { state: 'proposed' } });
  const confirm = `${where()}/${String(proposed.body['mandateId'])}/confirmations`;
  expect(await status('/v1/me', { token })).toBe(401);
  expect((await api.post(confirm, {}, ada)).body).toMatchObject({ code: 'SecondPersonNeeded' });
  expect((await api.post(confirm, {}, story.ana)).status).toBe(403);
  expect(await status('/v1/me', { token })).toBe(401);
  expect(await api.post(confirm, {}, story.maja)).toMatchObject({ status: 200, body: { state: 'in-force' } });
  expect((await api.post(confirm, {}, story.maja)).body).toMatchObject({ code: 'AnsweredAlready' });
  expect(await status('/v1/me', { token })).toBe(200);
});

it('reads what its mandate names, and of nothing else learns that it is there', async () => {
  const amy = await mandated('amy', { numbers: [number] });
  const { body } = await api.get(`/v1/disputes/${disputeId}`, amy);
  expect(body).toMatchObject({
    number,
    roles: ['auditor'],
    allowedActions: [],
    complaint: { filedAs: expect.any(String) },
  });
  for (const hidden of ['tasks', 'rooms', 'negotiations', 'mediations', 'relations', 'rightNow'])
    expect(body[hidden] ?? []).toEqual([]);
  for (const path of ['timeline', 'evidence', 'panels', 'decisions', 'preservations'])
    expect([path, await status(`/v1/disputes/${disputeId}/${path}`, amy)]).toEqual([path, 200]);
  const hidden = await api.get(`/v1/disputes/${other}`, amy);
  const never = await api.get(`/v1/disputes/${newId()}`, amy);
  expect([hidden.status, hidden.text]).toEqual([404, never.text]);
  for (const path of ['/v1/tasks', '/v1/tips', '/v1/rights', `/v1/parties/${story.ana.partyId}`, '/v1/signals'])
    expect([path, await status(path, amy)]).toEqual([path, 403]);
  expect(await status('/v1/audit/security-events', amy)).toBe(404);
  expect(await status(`/v1/ratings/${story.ana.partyId}`, amy)).toBe(404);
});

it('is not widened by who proposed it, once another has agreed', async () => {
  const narrow = await mandated('narrow', { numbers: [number] });
  const confirm = (mandateId: string, body: object, by: Call) =>
    api.post(`${where()}/${mandateId}/confirmations`, body, by);
  const wide = { rights: ['trademark'], ratings: true, securityLog: true };
  const proposed = await propose(narrow.accountId, wide);
  expect(proposed).toMatchObject({ status: 201, body: { state: 'proposed' } });
  expect((await confirm(narrow.mandateId, wide, story.maja)).body).toMatchObject({ code: 'AnsweredAlready' });
  expect((await confirm(String(proposed.body['mandateId']), {}, ada)).body).toMatchObject({
    code: 'SecondPersonNeeded',
  });
  for (const path of [`/v1/disputes/${other}`, '/v1/audit/security-events', `/v1/ratings/${story.ana.partyId}`])
    expect([path, await status(path, narrow)]).toEqual([path, 404]);
  expect(await status(`/v1/disputes/${disputeId}`, narrow)).toBe(200);
  const changing = OPERATIONS.filter(({ path, method }) => path.includes('/audit-mandates') && method !== 'GET');
  expect(changing.map(({ id }) => id).sort()).toEqual([
    'confirmAuditMandate',
    'endAuditMandate',
    'proposeAuditMandate',
  ]);
});

it('lists the disputes of its mandates alone', async () => {
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0); // else the list asks to wait
  const listed = async (scope: object, login: string) => {
    const { body } = await api.get('/v1/disputes', await mandated(login, scope));
    return (body['items'] as unknown as readonly { readonly disputeId: string }[]).map((one) => one.disputeId);
  };
  expect(await listed({ numbers: [number] }, 'by-number')).toEqual([disputeId]);
  expect((await listed({ rights: ['trademark'] }, 'by-right')).length).toBeGreaterThanOrEqual(2);
  expect(await listed({ rights: ['plant-variety'] }, 'by-other')).toEqual([]);
  expect(await listed({ filedUntil: '2020-01-01T00:00:00Z' }, 'by-time')).toEqual([]);
  expect(await listed({ ratings: true }, 'by-none')).toEqual([]);
});

it('changes nothing, and may go', async () => {
  const amy = await mandated('hands', { numbers: [number] });
  const preferences = await api.get('/v1/me/notification-preferences', amy);
  const changed = await api.send('PUT', '/v1/me/notification-preferences', amy, preferences.body);
  expect([preferences.status, changed.status]).toEqual([200, 403]);
  const path = `/v1/disputes/${disputeId}`;
  const viewing = `${path}/evidence/${newId()}/viewings`;
  for (const [way, body] of [
    [viewing, { purpose: 'review' }],
    [`${path}/panel-requests`, {}],
    [`/v1/ratings/${story.ana.partyId}/acceptances`, { version: 'x' }],
  ] as const)
    expect([way, (await api.post(way, body, amy)).status >= 403]).toEqual([way, true]);
  expect((await api.send('DELETE', '/v1/sessions/current', amy)).status).toBe(204);
  expect(await status('/v1/me', amy)).toBe(401);
});

it('reads ratings and the security log where its mandate names them, and both are on record', async () => {
  const amy = await mandated('log', { ratings: true, securityLog: true });
  expect(await status(`/v1/disputes/${disputeId}`, amy)).toBe(404);
  const log = await api.get('/v1/audit/security-events?limit=2', amy);
  expect(log).toMatchObject({
    status: 200,
    body: { items: [{ kind: 'security-log-read' }, {}], next: expect.any(String) },
  });
  const next = await api.get(`/v1/audit/security-events?limit=2&cursor=${String(log.body['next'])}`, amy);
  expect(next.status).toBe(200);
  const officer = (await api.get('/v1/me', ada)).body['account'] as unknown as { readonly accountId: string };
  const [audited, administered] = await Promise.all([
    api.get(`/v1/audit/security-events?kind=audit-mandate-proposed&accountId=${officer.accountId}`, amy),
    api.get(
      `/v1/associations/${story.association.associationId}/security-events?kind=audit-mandate-proposed&accountId=${officer.accountId}`,
      ada,
    ),
  ]);
  const requests = ({ body }: typeof log) =>
    (body['items'] as unknown as readonly { readonly requestId: string }[]).map(({ requestId }) => requestId);
  expect(requests(audited).length).toBeGreaterThan(0); // what the officer did, and what concerns it
  expect(requests(audited)).toEqual(requests(administered));
  const kinds = await api.get('/v1/audit/security-events?kind=audit-mandate-confirmed', amy);
  expect(kinds.text).toContain(amy.mandateId);
  const { rows } = await api.parts.pool.query(
    "SELECT data::jsonb AS data FROM log.event WHERE type = 'ListRead' AND meta::jsonb -> 'by' ->> 'id' = $1",
    [amy.accountId],
  );
  expect(JSON.stringify(rows)).toContain('readSecurityLog');
  expect(JSON.stringify(rows)).toContain('"auditor"');
});

it('leaves a record in the file that it reads, which the administrator is told', async () => {
  const amy = await mandated('reader', { numbers: [number] });
  await api.get(`/v1/disputes/${disputeId}`, amy);
  const { rows } = await api.parts.pool.query(
    "SELECT data::jsonb AS data FROM log.event WHERE type = 'FileRead' AND meta::jsonb -> 'by' ->> 'id' = $1",
    [amy.accountId],
  );
  expect(rows).toMatchObject([{ data: { disputeId, offices: ['auditor'] } }]);
});

it('is signed out at once when its mandate ends, by an officer or by its time', async () => {
  const [ended, over] = [await mandated('ended-early', { numbers: [number] }), await auditor('over')];
  expect(await status('/v1/me', ended)).toBe(200);
  const end = `${where()}/${ended.mandateId}/ends`;
  expect(await api.post(end, {}, story.maja)).toMatchObject({ status: 200, body: { state: 'ended' } });
  expect((await api.post(end, {}, story.maja)).body).toMatchObject({ code: 'AnsweredAlready' });
  expect(await status('/v1/me', ended)).toBe(401);

  const short = { numbers: [number], endsAt: new Date(api.parts.now().getTime() + 60_000).toISOString() };
  const { body } = await propose(over, short);
  await api.post(`${where()}/${String(body['mandateId'])}/confirmations`, {}, story.maja);
  const call = { token: await story.association.signIn('over') };
  expect(await status(`/v1/disputes/${disputeId}`, call)).toBe(200);
  expect(await status('/v1/me', ended)).toBe(401);
  api.pass(60_001); // no session ends by itself so soon
  expect(await status(`/v1/disputes/${disputeId}`, call)).toBe(401);
  const listed = await api.get(`${where()}?state=ended&accountId=${over}`, ada);
  expect(listed.body).toMatchObject({ items: [{ accountId: over, name: 'over', state: 'ended', numbers: [number] }] });
});

it('takes no mandate that names nothing, ends never, or is for somebody who is no auditor', async () => {
  const accountId = await auditor('asked');
  const tokenless = await story.association.account({ login: 'no-auditor', roles: ['party'] });
  expect((await propose(accountId, {})).body).toMatchObject({ code: 'NothingNamed' });
  expect((await propose(accountId, { ratings: true, endsAt: inDays(400) })).body).toMatchObject({
    code: 'InstantImplausible',
  });
  expect((await propose(accountId, { ratings: true, endsAt: inDays(-1) })).status).toBe(422);
  expect((await propose(accountId, { rights: ['everything'] })).body).toMatchObject({
    errors: [{ field: 'rights' }],
  });
  expect((await propose(tokenless, { ratings: true })).body).toMatchObject({ code: 'UnknownReference' });
  expect((await propose(accountId, { ratings: true }, story.maja)).status).toBe(403);
});

it('holds no other office, and acts for no party', async () => {
  const { associationId, operator } = story.association;
  const both = {
    login: 'both',
    password: 'correct horse battery staple',
    name: 'x',
    mail: 'x@example.org',
    locale: 'en',
  };
  for (const roles of [
    ['auditor', 'case-manager'],
    ['party', 'auditor'],
    ['platform-staff', 'administrator'],
  ])
    expect(
      (await api.post(`/v1/associations/${associationId}/accounts`, { ...both, roles }, operator)).body,
    ).toMatchObject({
      code: 'OfficesExclude',
    });
  const accountId = await auditor('agent');
  await expect(story.association.empower(story.ana.partyId, accountId)).rejects.toThrow(/AccountMayNotAct/);
});

it('replays the dispute as a seat saw it then, with nothing that was recorded later', async () => {
  const amy = await mandated('replayer', { numbers: [number] });
  const path = `/v1/disputes/${disputeId}/replay`;
  const filed = String((await api.get(`/v1/disputes/${disputeId}`, amy)).body['filedAt']);
  api.pass(3_600_000);
  await api.post(`/v1/disputes/${disputeId}/acceptances`, {}, story.maja);
  const seen = async (query: string) => {
    const { status: answered, body } = await api.get(`${path}?${query}`, amy);
    expect(answered).toBe(200);
    return body as unknown as {
      readonly dispute?: { readonly stage: string; readonly roles: string[]; readonly complaint?: object };
      readonly entries: readonly { readonly type: string }[];
      readonly evidence: readonly object[];
    };
  };
  const then = await seen(`at=${filed}&as=case-manager`);
  expect(then.dispute).toMatchObject({ number, stage: 'intake', roles: ['case-manager'], allowedActions: [] });
  expect(then.entries.map(({ type }) => type)).toEqual(expect.arrayContaining(['ComplaintFiled']));
  expect(then.entries.map(({ type }) => type)).not.toContain('ComplaintAccepted');
  expect((await seen(`at=${filed}&as=respondent&partyId=${story.ben.partyId}`)).dispute).toBeUndefined();
  expect((await seen(`at=${filed}&as=panel`)).dispute).toBeUndefined();
  expect((await seen('at=2020-01-01T00:00:00Z')).dispute).toBeUndefined();
  const now = await seen(`as=respondent&partyId=${story.ben.partyId}`);
  expect(now.dispute).toMatchObject({ roles: ['respondent'], stage: 'awaiting-counter-notice' });
  expect(now.dispute?.complaint).toBeUndefined();
  expect((await seen('as=complainant')).entries.map(({ type }) => type)).toContain('ComplaintAccepted');
});

it('is told which field of what it asks is wrong, and of other disputes nothing', async () => {
  const amy = await mandated('mistaken', { numbers: [number] });
  const fault = async (query: string) =>
    (await api.get(`/v1/disputes/${disputeId}/replay?${query}`, amy)).body as unknown as object;
  expect(await fault('at=yesterday')).toMatchObject({ code: 'InvalidRequest', errors: [{ field: 'at' }] });
  expect(await fault('as=mediator')).toMatchObject({ code: 'InvalidRequest', errors: [{ field: 'as' }] });
  expect(await fault(`as=respondent&partyId=${newId()}`)).toMatchObject({ errors: [{ field: 'partyId' }] });
  for (const what of ['replay', 'verification', 'access-records']) {
    expect([what, await status(`/v1/disputes/${other}/${what}`, amy)]).toEqual([what, 404]);
    expect([what, await status(`/v1/disputes/${disputeId}/${what}`, story.maja)]).toEqual([what, 404]);
  }
});

it('verifies the log of the dispute, and tells who of the association read it', async () => {
  const amy = await mandated('verifier', { numbers: [number] });
  await api.get(`/v1/disputes/${disputeId}`, story.maja);
  const { rows } = await api.parts.pool.query<{ chain: Buffer; version: number }>(
    'SELECT chain, version FROM log.stream WHERE stream_id = $1',
    [disputeId],
  );
  expect((await api.get(`/v1/disputes/${disputeId}/verification`, amy)).body).toMatchObject({
    events: rows[0]?.version,
    head: rows[0]?.chain.toString('hex'),
    isSound: true,
  });
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  const { body } = await api.get(`/v1/disputes/${disputeId}/access-records`, amy);
  const items = body['items'] as unknown as readonly { readonly readBy: readonly string[]; readonly name?: string }[];
  expect(items.flatMap(({ readBy }) => readBy)).toEqual(expect.arrayContaining(['case-manager', 'auditor']));
  expect(new Set(items.flatMap(({ readBy }) => readBy))).toEqual(new Set(['case-manager', 'auditor']));
});
