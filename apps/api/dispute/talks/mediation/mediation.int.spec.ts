import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { newId } from '#infrastructure/ids.js';
import { shareApi, type Api } from '../../../../../test/support/api.js';
import { complaintOf, setUpCase, type Case, type Filed } from '../../../../../test/support/dispute.js';

let api: Api;
let story: Case;
let house: { readonly token: string };
type Mediator = { readonly token: string; readonly mediatorId: string };
let max: Mediator;
let pia: Mediator;

const mediator = async (login: string): Promise<Mediator> => {
  const mediatorId = await story.association.account({ login, roles: ['mediator'] });
  const facts = {
    services: ['mediator'],
    languages: ['zh-CN', 'en'],
    qualification: 'lawyer-arbitrator-notary-or-judge',
    details: 'Lawyer since 2015',
    from: '2026-01-01T00:00:00Z',
    until: '2027-01-01T00:00:00Z',
    cap: 2,
  };
  expect((await api.post(`/v1/mediators/${mediatorId}/listings`, facts, house)).status).toBe(200);
  return { mediatorId, token: await story.association.signIn(login) };
};

beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  house = { token: await story.association.person({ login: 'ada', roles: ['administrator'] }) };
  max = await mediator('max');
  pia = await mediator('pia');
}, 60_000);
afterAll(() => api.stop());

const catchUp = async (): Promise<void> => {
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
};

const request = () => ({
  matter: 'account-ownership',
  respondents: [{ ref: 'agency', roles: ['service-agency'], name: 'The firm of ben', partyId: story.ben.partyId }],
  statement: 'I built the account; the agency registered it.',
  evidence: [],
});
const consent = {
  contact: 'Telephone 0755-1234567',
  available: [{ from: '2026-03-03T01:00:00Z', until: '2026-06-20T10:00:00Z' }],
  telephoneFirst: true,
  sideWith: [],
};

type Asked = { readonly disputeId: string; readonly mediationId: string };
const ask = async (): Promise<Asked & { readonly path: string }> => {
  const asked = await api.post('/v1/mediation-requests', request(), story.ana);
  expect(asked.status).toBe(201);
  const { disputeId, mediationId } = asked.body as unknown as Asked;
  return { disputeId, mediationId, path: `/v1/disputes/${disputeId}/mediations/${mediationId}` };
};
const ok = async (path: string, body: object, call: { readonly token: string }): Promise<Record<string, never>> => {
  const { status, text, body: answer } = await api.post(path, body, call);
  expect([status, text]).toEqual([200, text]);
  return answer;
};
const mediated = async () => {
  const asked = await ask();
  await ok(`${asked.path}/consents`, consent, story.ana);
  await ok(`${asked.path}/consents`, consent, story.ben);
  await ok(`${asked.path}/choices`, { mediatorId: max.mediatorId }, story.ana);
  await ok(`${asked.path}/choices`, { mediatorId: max.mediatorId }, story.ben);
  await ok(`${asked.path}/acceptances`, { noTies: true }, max);
  return asked;
};

it('is asked for without a complaint: both sides see it, with its invitation, and nobody else', async () => {
  const { disputeId, path } = await ask();
  const seen = await api.get(`/v1/disputes/${disputeId}`, story.ben);
  expect(seen.body).toMatchObject({
    stage: 'mediation',
    matter: 'account-ownership',
    roles: ['respondent'],
    request: { statement: /built/ } as unknown as object,
  });
  const services = (seen.body as unknown as { services: { serviceId: string; document: string }[] }).services;
  const invitation = services.find(({ document }) => document === 'mediation-invitation');
  const document = await api.get(`/v1/disputes/${disputeId}/services/${invitation?.serviceId}/document`, {
    ...story.ben,
    headers: { 'accept-language': 'en' },
  });
  expect(document.text).toMatch(/who owns a live account/);
  expect(document.text).toMatch(/I built the account/);
  expect(document.text).toMatch(/may not be used later/);
  for (const stranger of [story.cai, max, { token: story.shop.apiKey }]) {
    expect((await api.get(`/v1/disputes/${disputeId}`, stranger)).status).toBe(404);
    expect((await api.post(`${path}/consents`, consent, story.cai)).status).toBe(404);
  }
  await catchUp();
  expect((await api.get('/v1/disputes', story.ben)).text).toContain(disputeId);
  expect((await api.get('/v1/disputes', story.cai)).text).not.toContain(disputeId);
});

it('has a receipt, the same bytes for ever', async () => {
  const { disputeId, path } = await ask();
  const receipt = () => api.get(`/v1/disputes/${disputeId}/receipt`, story.ana);
  const first = await receipt();
  expect(first).toMatchObject({
    status: 200,
    body: { disputeId, matter: 'account-ownership', counts: { respondents: 1, items: 0 }, itemIds: [] },
  });
  await ok(`${path}/consents`, consent, story.ana);
  expect((await receipt()).text).toBe(first.text);
});

it('tells a mediator of its disputes alone, and lets it act from its acceptance on', async () => {
  const { disputeId, path } = await mediated();
  const mine = await api.get(`/v1/disputes/${disputeId}`, max);
  expect(mine.body).toMatchObject({ roles: ['mediator'] });
  expect(mine.text).toContain('0755-1234567');
  // its own alone
  expect((await api.get(`/v1/disputes/${disputeId}`, story.ben)).text.split('0755-1234567').length - 1).toBe(1);
  expect((await api.get(`/v1/disputes/${disputeId}`, pia)).status).toBe(404);
  await catchUp();
  expect((await api.get('/v1/disputes', max)).text).toContain(disputeId);
  expect((await api.get('/v1/disputes', pia)).text).not.toContain(disputeId);
  expect((await api.get('/v1/mediators', story.maja)).body).toMatchObject({
    mediators: expect.arrayContaining([expect.objectContaining({ name: 'max', load: 1, available: true })]) as object,
  });
  expect((await api.get('/v1/mediators', story.ben)).text).not.toContain('load');
  const roster = (await api.get('/v1/mediators', max)).body as unknown as {
    mediators: { name: string; load?: number }[];
  };
  expect(roster.mediators.filter(({ load }) => load !== undefined)).toEqual([
    expect.objectContaining({ name: 'max', load: 1, absences: [] }), // its own alone
  ]);
  expect((await api.post(`${path}/acceptances`, { noTies: true }, pia)).status).toBe(404);
  await ok(`${path}/ties`, { tie: 'My firm advised the agency in 2024.' }, max);
  expect((await api.get(`/v1/disputes/${disputeId}`, max)).status).toBe(404);
  expect((await api.post(`${path}/choices`, { mediatorId: max.mediatorId }, story.ana)).body).toMatchObject({
    code: 'MediatorNotAvailable',
  });
  const letters = await api.get(`/v1/disputes/${disputeId}`, story.ben);
  const named = (letters.body as unknown as { services: { serviceId: string; document: string }[] }).services
    .filter(({ document }) => document === 'mediator-named')
    .at(-1);
  expect((await api.get(`/v1/disputes/${disputeId}/services/${named?.serviceId}/document`, story.ben)).text).toContain(
    'advised the agency',
  );
});

it('keeps a caucus to its side: nothing of it, nor an ETag, moves for anybody else', async () => {
  const { disputeId, path } = await mediated();
  const others = [story.ben, story.maja, house];
  const see = async () =>
    Promise.all(
      others.map(async (one) => {
        const view = await api.get(`/v1/disputes/${disputeId}`, one);
        return [
          view.status,
          view.text,
          view.headers.get('etag'),
          (await api.get(`/v1/disputes/${disputeId}/timeline`, one)).text,
        ];
      }),
    );
  const before = await see();
  const { sessionId } = (await ok(
    `${path}/schedules`,
    { kind: 'caucus', startsAt: '2026-05-01T02:00:00Z', partyIds: [story.ana.partyId] },
    max,
  )) as unknown as { sessionId: string };
  const now =
    ((await api.get(`/v1/disputes/${disputeId}`, max)).body as unknown as { mediations: { acceptedAt: string }[] })
      .mediations[0]?.acceptedAt ?? '';
  const ana = [story.ana.partyId];
  await ok(
    `${path}/sessions`,
    { kind: 'caucus', heldAt: now, partyIds: ana, attended: ana, minutes: 'canary-of-the-caucus' },
    max,
  );
  expect(await see()).toEqual(before);
  expect((await api.get(`/v1/disputes/${disputeId}`, story.ana)).text).toContain(sessionId);
  expect((await api.get(`/v1/disputes/${disputeId}`, story.ana)).text).toContain('canary-of-the-caucus');
  expect((await api.post(`${path}/sessions/${sessionId}/confirmations`, {}, story.ben)).body).toMatchObject({
    code: 'UnknownReference',
  });
});

it('gives minutes to those who came, who confirm them', async () => {
  const { disputeId, path } = await mediated();
  const now =
    ((await api.get(`/v1/disputes/${disputeId}`, max)).body as unknown as { mediations: { acceptedAt: string }[] })
      .mediations[0]?.acceptedAt ?? '';
  const both = [story.ana.partyId, story.ben.partyId];
  const held = {
    kind: 'telephone',
    heldAt: now,
    partyIds: both,
    attended: [story.ana.partyId],
    minutes: 'Ana told her view.',
  };
  const { sessionId } = (await ok(`${path}/sessions`, held, max)) as unknown as { sessionId: string };
  expect((await api.get(`/v1/disputes/${disputeId}`, story.ana)).text).toContain('Ana told her view.');
  expect((await api.get(`/v1/disputes/${disputeId}`, story.ben)).text).not.toContain('Ana told her view.');
  expect((await api.get(`/v1/disputes/${disputeId}`, story.maja)).text).not.toContain('Ana told her view.');
  await ok(`${path}/sessions/${sessionId}/confirmations`, {}, story.ana);
  const sessions = async (by: { readonly token: string }): Promise<readonly object[]> =>
    ((await api.get(`/v1/disputes/${disputeId}`, by)).body as unknown as { mediations: { sessions: object[] }[] })
      .mediations[0]?.sessions ?? [];
  const confirmations = [{ partyId: story.ana.partyId, actedBy: { name: 'ana' } }];
  expect(await sessions(story.ana)).toMatchObject([{ confirmations }]);
  expect(JSON.stringify(await sessions(story.ben))).not.toContain('confirmations');
  expect((await api.post(`${path}/endings`, { outcome: 'non-attendance' }, max)).body).toMatchObject({
    code: 'AttendedEnough',
  });
  await ok(`${path}/sessions`, { ...held, kind: 'joint' }, max);
  await ok(`${path}/endings`, { outcome: 'non-attendance' }, max);
  expect((await api.get(`/v1/disputes/${disputeId}`, story.ben)).body).toMatchObject({
    stage: 'next-step',
    mediations: [{ outcome: 'non-attendance' }],
  });
});

it('is offered in a complaint, too, to those who know of it, beside what runs there', async () => {
  const filed = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
  const path = `/v1/disputes/${filed.disputeId}`;
  const ben = filed.respondents.find(({ ref }) => ref === 'ben')?.respondentId ?? '';
  expect((await api.post(`${path}/mediations`, { respondentIds: [ben] }, story.maja)).body).toMatchObject({
    code: 'WrongStage',
  });
  await ok(`${path}/acceptances`, {}, story.maja);
  const { mediationId } = (await ok(`${path}/mediations`, { respondentIds: [ben] }, story.ana)) as unknown as Asked;
  expect((await api.post(`${path}/mediations`, { respondentIds: [ben] }, story.maja)).body).toMatchObject({
    code: 'MediationRuns',
  });
  expect((await api.get(path, story.cai)).text).not.toContain(mediationId);
  expect((await api.get(path, story.shop)).text).not.toContain(mediationId);
  await ok(`${path}/mediations/${mediationId}/refusals`, { reason: 'We prefer a decision.' }, story.ben);
  expect((await api.get(path, story.ana)).body).toMatchObject({ mediations: [{ outcome: 'refused' }] });
  expect((await api.get(`${path}/timeline`, { ...story.ana, headers: { 'accept-language': 'en' } })).text).toContain(
    'refused mediation',
  );
});

it('refuses bad input by its field, and changes nothing', async () => {
  const { path } = await ask();
  const never = newId();
  const cases: readonly (readonly [string, object, { readonly token: string }, number, string])[] = [
    ['/v1/mediation-requests', { ...request(), matter: 'war' }, story.ana, 400, 'matter'],
    ['/v1/mediation-requests', { ...request(), respondents: [] }, story.ana, 400, 'respondents'],
    [`${path}/consents`, { ...consent, available: [] }, story.ben, 400, 'available'],
    [
      `${path}/consents`,
      { ...consent, available: [{ from: '2026-03-05T01:00:00Z', until: '2026-03-04T01:00:00Z' }] },
      story.ben,
      422,
      'available',
    ],
    [`${path}/consents`, { ...consent, sideWith: [never] }, story.ben, 422, 'sideWith'],
    [`/v1/mediators/${never}/listings`, { services: ['mediator'] }, house, 400, 'languages'],
  ];
  for (const [at, body, call, status, field] of cases) {
    const answer = await api.post(at, body, call);
    expect([at, answer.status]).toEqual([at, status]);
    expect(answer.text).toContain(field);
  }
  expect((await api.post(`/v1/mediators/${max.mediatorId}/listings`, {}, story.maja)).status).toBe(403);
  expect(
    (
      await api.post(
        `/v1/mediators/${max.mediatorId}/absences`,
        { from: '2026-03-05T01:00:00Z', until: '2026-03-06T01:00:00Z' },
        pia,
      )
    ).status,
  ).toBe(403);
});

it('opens a joint room and a caucus with each side: nobody of another side, and no staff, finds it', async () => {
  const { disputeId, path } = await mediated();
  type Rooms = { rooms?: readonly { roomId: string; kind: string; open: boolean }[] };
  const roomsOf = async (call: { readonly token: string }) =>
    ((await api.get(`/v1/disputes/${disputeId}`, call)).body as unknown as Rooms).rooms ?? [];
  const kinds = async (call: { readonly token: string }) => (await roomsOf(call)).map(({ kind }) => kind).sort();
  expect([await kinds(story.ana), await kinds(story.ben), await kinds(max)]).toEqual([
    ['caucus', 'mediation'],
    ['caucus', 'mediation'],
    ['caucus', 'caucus', 'mediation'],
  ]);
  const caucus = (await roomsOf(story.ana)).find(({ kind }) => kind === 'caucus')?.roomId ?? '';
  const room = `/v1/disputes/${disputeId}/rooms/${caucus}`;
  const before = await api.get(`/v1/disputes/${disputeId}`, story.ben);
  expect((await api.post(`${room}/messages`, { text: 'canary-in-the-caucus' }, story.ana)).status).toBe(201);
  expect((await api.post(`${room}/messages`, { text: 'canary-of-the-mediator' }, max)).status).toBe(201);
  expect((await api.get(`${room}/messages`, max)).text).toContain('canary-in-the-caucus');
  for (const stranger of [story.ben, story.maja, house, pia, { token: story.shop.apiKey }]) {
    const answers = [
      await api.get(room, stranger),
      await api.get(`${room}/messages`, stranger),
      await api.post(`${room}/messages`, { text: 'x' }, stranger),
    ];
    for (const { status, text } of answers) {
      expect([403, 404]).toContain(status);
      expect(text).not.toContain('canary');
    }
  }
  const after = await api.get(`/v1/disputes/${disputeId}`, story.ben);
  expect([after.text, after.headers.get('etag')]).toEqual([before.text, before.headers.get('etag')]);
  await ok(`${path}/ties`, { tie: 'My firm advised the agency in 2024.' }, max);
  expect((await api.get(`${room}/messages`, max)).status).toBe(404);
  expect((await api.post(`${room}/messages`, { text: 'more' }, story.ana)).body).toMatchObject({ code: 'WrongStage' });
  const { rows } = await api.parts.pool.query<{ data: string }>(
    `SELECT data FROM log.event WHERE association_id = $1 AND data LIKE '%canary%'`,
    [story.association.associationId],
  );
  expect(rows).toEqual([]);
});

const WEIGHED = {
  registration: { bearer: 'live-marketer', reason: 'Verified in her name in 2021.' },
  investment: { bearer: 'several', reason: 'She streamed; the agency paid for reach.' },
  contract: { bearer: 'not-settled', reason: 'The contract is silent.' },
};

it('tells nobody what a party said to a proposal until all accepted it: who refuses first learns nothing', async () => {
  type Seen = { rooms: readonly { roomId: string; kind: string }[] };
  const proposed = async () => {
    const { disputeId } = await mediated();
    const { rooms } = (await api.get(`/v1/disputes/${disputeId}`, max)).body as unknown as Seen;
    const room = `/v1/disputes/${disputeId}/rooms/${rooms.find(({ kind }) => kind === 'mediation')?.roomId ?? ''}`;
    const { proposalId } = (await ok(
      `${room}/proposals`,
      { clauses: [{ text: 'The account goes to Ana.' }], account: WEIGHED },
      max,
    )) as unknown as { proposalId: string };
    const see = async (call: { readonly token: string }) => {
      const { text, headers } = await api.get(room, call);
      const { items } = (await api.get(`${room}/messages`, call)).body as unknown as { items: readonly object[] };
      return [text, headers.get('etag'), items.length];
    };
    return {
      disputeId,
      room,
      see,
      answer: (answer: string, call: { readonly token: string }) =>
        ok(`${room}/proposals/${proposalId}/answers`, { answer }, call),
    };
  };
  const one = await proposed();
  expect(await one.answer('refuse', story.ana)).toMatchObject({ events: ['ProposalAnswered'] });
  const [ana, mediatorSaw] = [await one.see(story.ana), await one.see(max)];
  expect(ana[0]).toContain('"answered":true');
  expect(JSON.parse(ana[0] as string)).toMatchObject({ proposals: [{ account: WEIGHED }] });
  expect(await one.answer('accept', story.ben)).toMatchObject({ events: ['ProposalAnswered'] });
  expect([await one.see(story.ana), await one.see(max)]).toEqual([ana, mediatorSaw]);
  const { rows } = await api.parts.pool.query<{ data: string }>(
    `SELECT data FROM log.event WHERE association_id = $1 AND type = 'ProposalAnswered'`,
    [story.association.associationId],
  );
  expect(rows).not.toEqual([]);
  expect(JSON.stringify(rows)).not.toMatch(/accept|refuse/);

  const two = await proposed();
  expect(await two.answer('accept', story.ana)).toMatchObject({ events: ['ProposalAnswered'] });
  const before = await two.see(max);
  expect(before[0]).toContain('"accepted":false');
  expect(await two.answer('accept', story.ben)).toMatchObject({ events: ['ProposalAnswered', 'ProposalAccepted'] });
  for (const member of [story.ana, story.ben, max]) expect((await two.see(member))[0]).toContain('"accepted":true');
  expect((await api.get(two.room, story.maja)).status).toBe(404);
});

it('is concluded with a reason by the association once nobody takes it further, or taken back by who asked for it', async () => {
  const { disputeId, path } = await mediated();
  const dispute = `/v1/disputes/${disputeId}`;
  expect((await api.post(`${dispute}/conclusions`, { reason: 'x' }, story.maja)).body).toMatchObject({
    code: 'WrongStage',
  });
  await ok(`${path}/endings`, { outcome: 'not-settled' }, max);
  expect((await api.post(`${dispute}/conclusions`, { reason: 'x' }, story.ben)).status).toBe(404);
  expect((await api.post(`${dispute}/conclusions`, {}, story.maja)).status).toBe(400);
  await ok(`${dispute}/conclusions`, { reason: 'Both go to court.' }, story.maja);
  type Seen = { stage: string; deadlines: object[]; services: { serviceId: string; document: string }[] };
  const seen = (await api.get(dispute, story.ben)).body as unknown as Seen;
  expect([seen.stage, seen.deadlines]).toEqual(['closed', []]);
  const letter = seen.services.find((service) => service.document === 'dispute-concluded');
  expect((await api.get(`${dispute}/services/${letter?.serviceId}/document`, story.ben)).text).toContain(
    'Both go to court.',
  );
  expect((await api.get(`${dispute}/timeline`, story.ben)).text).toContain('DisputeConcluded');

  const { disputeId: other } = await mediated();
  await ok(
    `/v1/disputes/${other}/request-withdrawals`,
    { consideration: 'none', reason: 'We found a way.' },
    story.ana,
  );
  const after = (await api.get(`/v1/disputes/${other}`, story.ben)).body as unknown as Seen;
  expect([after.stage, after.deadlines]).toEqual(['closed', []]);
});
