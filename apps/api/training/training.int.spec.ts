import { randomUUID } from 'node:crypto';
import { dataOfAccount } from '#application/privacy/own-data.js';
import { remindLearners } from '#application/training/remind-learners.js';
import { courseOf } from '#rulebooks/courses/taught.js';
import { shareApi, type Api } from '../../../test/support/api.js';
import { dayIn } from '../../../test/support/day-in.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { catchUp, everywhereOf } from '../../../test/support/everywhere.js';
import { passDays } from '../../../test/support/pass-days.js';
import { memberRules, memberRulesWith, putRulesInForce } from '../../../test/support/member-rules.js';
import { joinAssociation } from '../../../test/support/join-association.js';
import { tenantOf } from '../http/caller-of.js';

type By = { readonly token: string };
type Row = Readonly<Record<string, unknown>>;

let api: Api;
let story: Case;
let noa: By;
let mia: By & { readonly accountId: string };
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  const { association } = story;
  noa = { token: await association.person({ login: 'noa', roles: ['case-manager'] }) };
  await catchUp(api);
  const token = await association.person({ login: 'mia', roles: ['mediator'] });
  mia = { token, accountId: await idOf({ token }) };
}, 120_000);
afterAll(() => api.stop());

const idOf = async (by: By): Promise<string> => String((await api.get('/v1/me/training', by)).body['accountId']);
const own = async (by: By) => {
  await catchUp(api);
  return (await api.get('/v1/me/training', by)).body as unknown as {
    readonly [K in 'due' | 'assignments' | 'certificates']: Row[];
  };
};
const today = (days = 0): Promise<string> => dayIn(api, story.maja, days);
const COURSE = 'live-rooms';
const take = (by: By, { right = true, course = COURSE as 'live-rooms' } = {}) => {
  const { version, questions } = courseOf(course);
  const answers = questions.map((one) => ({ option: right ? one.right : (one.right + 1) % 3 }));
  return api.post('/v1/me/training/attempts', { course, version, answers }, by);
};
const assign = async (accountId: string, by: By, more: object = {}) =>
  api.post('/v1/training/assignments', { accountId, course: COURSE, dueOn: await today(20), ...more }, by);
const listed = async (by: By) => {
  await catchUp(api);
  return (await api.get('/v1/training/assignments', by)).body['items'] as unknown as readonly Row[];
};

it('teaches everybody six courses in both languages, and tells nobody the answers', async () => {
  const { items } = (await api.get('/v1/courses')).body as unknown as { items: readonly Row[] };
  expect(items).toHaveLength(6);
  expect(items[0]).toMatchObject({ passMark: 4, mostAttempts: 3, name: { 'zh-CN': expect.any(String) as string } });
  expect(JSON.stringify(items)).not.toContain('"right"');
});

it('lets an agency ask its host, and see how that goes once the host agrees', async () => {
  const { ana: agency, ben: host, cai } = story;
  const hostId = await idOf(host);
  expect(await assign(randomUUID(), agency)).toMatchObject({ status: 422, body: { code: 'UnknownReference' } });
  const asked = await assign(hostId, agency);
  expect(asked).toMatchObject({ status: 200, body: { events: ['CourseAssigned'] } });
  const at = `/v1/training/assignments/${String(asked.body['assignmentId'])}`;
  const [before] = await listed(agency);
  expect(before).toMatchObject({ state: 'asked', accountId: hostId });
  expect(before).not.toHaveProperty('name');
  expect(await listed(cai)).toEqual([]);
  expect(await api.post(`${at.replace('/training', '/me/training')}/answers`, { accepted: true }, cai)).toMatchObject({
    status: 404,
  });
  expect((await api.post(`${at.replace('/training', '/me/training')}/answers`, { accepted: true }, host)).status).toBe(
    200,
  );
  expect(await own(host)).toMatchObject({ due: [{ course: COURSE, ground: 'assigned', isOverdue: false }] });

  expect((await take(host, { right: false })).body).toMatchObject({ right: 0, of: 5, passed: false });
  const passed = await take(host);
  expect(passed.body).toMatchObject({ right: 5, of: 5, passed: true });
  expect((await listed(agency))[0]).toMatchObject({
    ...{ state: 'passed', name: expect.any(String) as string, certificateId: passed.body['certificateId'] },
  });
  expect((await own(host)).due).toMatchObject([{ passedOn: await today() }]);
  expect((await api.post(`${at}/ends`, {}, host)).status).toBe(200);
  expect((await listed(agency))[0]).toMatchObject({ state: 'ended' });
  expect((await listed(agency))[0]).not.toHaveProperty('certificateId');
});

it('marks a test here, three times a day at most, of the version that is taught', async () => {
  const { cai } = story;
  for (const _ of [1, 2, 3]) expect((await take(cai, { right: false })).status).toBe(200);
  expect(await take(cai)).toMatchObject({ status: 422, body: { code: 'TooMany' } });
  const old = { course: COURSE, version: '1', answers: [{ option: 0 }] };
  expect(await api.post('/v1/me/training/attempts', old, mia)).toMatchObject({ body: { code: 'UnknownReference' } });
});

it('gives a certificate that the public page of documents confirms', async () => {
  const { ben, association } = story;
  const [{ certificateId, code } = {}] = (await own(ben)).certificates;
  const headers = { authorization: `Bearer ${ben.token}` };
  const pdf = await fetch(`${api.url}/v1/me/training/certificates/${String(certificateId)}`, { headers });
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(await api.get(`/v1/me/training/certificates/${String(certificateId)}`, story.ana)).toMatchObject({
    status: 404,
  });
  const at = `/v1/associations/${association.associationId}/documents`;
  expect((await api.get(`${at}/${String(code)}`)).body).toMatchObject({
    documents: [{ document: 'training-certificate', standing: 'issued', issuedOn: await today(), by: 'log-reference' }],
  });
  expect((await api.get(`${at}/${'0'.repeat(64)}`)).status).toBe(404);
});

it('owes courses by the member rules and by the term of a neutral, and reminds once before each', async () => {
  const { maja, ben, association } = story;
  const goOn = passDays(api, association.associationId);
  const training = [{ course: 'before-listing', roles: ['merchant'], withinDays: 60, everyMonths: 12 }];
  const twice = await api.post(
    '/v1/rules',
    { memberRules: memberRules('x', { training: [...training, ...training] }) },
    maja,
  );
  expect(twice).toMatchObject({ body: { code: 'NamedTwice' } });
  const rules = await putRulesInForce(api, association, [maja, noa], memberRulesWith({ training }));
  await joinAssociation(api, { rules, maja }, ben);
  const year = 366 * 86_400_000;
  const { now } = (await api.get('/v1/clock', maja)).body;
  const term = { from: String(now), until: new Date(Date.parse(String(now)) + year).toISOString() };
  const ada = { token: await association.person({ login: 'ada', roles: ['administrator'] }) };
  const listing = {
    ...{ services: ['mediator'], languages: ['zh-CN'], ...term, cap: 3 },
    ...{ qualification: 'professional-title', details: 'Title' },
  };
  expect(await api.post(`/v1/mediators/${mia.accountId}/listings`, listing, ada)).toMatchObject({ status: 200 });
  await catchUp(api);
  const { items } = (await api.get('/v1/training/due', maja)).body as unknown as { items: readonly Row[] };
  expect(items).toContainEqual(
    expect.objectContaining({ memberId: ben.partyId, course: 'before-listing', dueOn: await today(60) }),
  );
  expect(items.filter(({ accountId }) => accountId === mia.accountId).map(({ ground }) => ground)).toEqual([
    ...['neutral-term', 'neutral-term'],
  ]);
  expect((await own(ben)).due).toContainEqual(expect.objectContaining({ ground: 'member-rules' }));

  const remind = async (): Promise<readonly Row[]> => {
    const moment = String((await api.get('/v1/clock', maja)).body['now']);
    await remindLearners(everywhereOf(api, moment), api.parts.now());
    const { rows } = await api.parts.pool.query<Row>(
      `SELECT r.course, r.ground FROM office.training_reminder r JOIN office.account a ON a.id = r.account_id
        WHERE a.association_id = $1`,
      [association.associationId],
    );
    return rows;
  };
  expect(await remind()).toEqual([]);
  await goOn(50);
  for (const _ of [1, 2]) expect(await remind()).toEqual([{ course: 'before-listing', ground: 'member-rules' }]);
});

it('tells everybody of campaigns, on a page and in a calendar', async () => {
  const { maja, ana, association } = story;
  const at = `/v1/associations/${association.associationId}/campaigns`;
  const campaign = {
    ...{ title: { 'zh-CN': '知识产权宣传周', en: 'IP week' }, text: { 'zh-CN': '线上答疑', en: 'Questions online' } },
    ...{ from: await today(5), until: await today(6), courses: [COURSE] },
  };
  expect((await api.post('/v1/campaigns', campaign, ana)).status).toBe(403);
  const made = await api.post('/v1/campaigns', campaign, maja);
  expect(made.status).toBe(201);
  expect((await api.get(at)).body['items']).toMatchObject([{ ...campaign, stage: 'coming' }]);
  const calendar = await (await fetch(`${api.url}${at}/calendar`)).text();
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  const stop = `/v1/campaigns/${String(made.body['campaignId'])}/cancellations`;
  expect((await api.post(stop, { reason: 'The hall is closed.' }, maja)).status).toBe(200);
  expect((await api.get(at)).body['items']).toMatchObject([{ stage: 'cancelled', reason: 'The hall is closed.' }]);
  const { rows } = await api.parts.pool.query<{ data: string }>(
    `SELECT data FROM log.event e JOIN log.stream s USING (stream_id)
      WHERE e.association_id = $1 AND s.category = 'campaign'`,
    [story.association.associationId],
  );
  expect(rows).not.toEqual([]);
  expect(JSON.stringify(rows)).not.toMatch(/hall|week/);
});

it('tells a person what is kept of its training', async () => {
  const tenant = tenantOf(api.parts, { id: story.association.associationId, caseManagerAccountId: null }, []);
  const now = api.parts.clock.now(story.association.associationId);
  const data = await dataOfAccount(tenant, await idOf(story.ben), now);
  expect(JSON.stringify(data)).toContain('live-rooms');
});
