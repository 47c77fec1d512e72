import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { shareApi, type Api } from '../../../../../test/support/api.js';
import { evidence, setUpCase, type Case } from '../../../../../test/support/dispute.js';
import { exhibitsOf } from '../../../../../test/support/evidence.js';
import { pictureOf } from '../../../../../test/support/picture.js';
import { startReceiver } from '../../../../../test/support/receiver.js';

type Caller = { readonly token: string };
type Asked = { readonly disputeId: string; readonly mediationId: string };
let api: Api;
let story: Case;
let provider: Awaited<ReturnType<typeof startReceiver>>;
let max: Caller & { readonly mediatorId: string };

beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  provider = await startReceiver(() => 202);
  const { association } = story;
  const house = { token: await association.person({ login: 'ada', roles: ['administrator'] }) };
  const mediatorId = await association.account({ login: 'max', roles: ['mediator'] });
  const facts = {
    services: ['mediator'],
    languages: ['zh-CN'],
    qualification: 'lawyer-arbitrator-notary-or-judge',
    details: 'x',
    cap: 20,
  };
  const listing = { ...facts, from: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z' };
  expect((await api.post(`/v1/mediators/${mediatorId}/listings`, listing, house)).status).toBe(200);
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0); // how much a mediator has to do is read from the docket
  max = { mediatorId, token: await association.signIn('max') };
  const url = provider.url.replace('/hooks', '');
  await api.post(
    `/v1/associations/${association.associationId}/message-providers`,
    { channel: 'sms', url },
    association.operator,
  );
  for (const { partyId } of [story.ana, story.ben])
    expect(
      (await api.post(`/v1/parties/${partyId}/consents`, { channel: 'sms', contact: '+8613800001234' }, story.maja))
        .status,
    ).toBe(200);
}, 90_000);
afterAll(() => Promise.all([api.stop(), provider.stop()]));

const ok = async (path: string, body: object, by: Caller): Promise<void> => {
  const { status, text } = await api.post(path, body, by);
  expect([status, text]).toEqual([200, text]);
};
const consent = {
  contact: 'x',
  available: [{ from: '2026-03-03T01:00:00Z', until: '2026-06-20T10:00:00Z' }],
  telephoneFirst: false,
  sideWith: [],
};
const mediated = async () => {
  const respondents = [
    { ref: 'agency', roles: ['service-agency'], name: 'The firm of ben', partyId: story.ben.partyId },
  ];
  const asked = await api.post(
    '/v1/mediation-requests',
    { matter: 'account-ownership', respondents, statement: 'x', evidence: [] },
    story.ana,
  );
  const { disputeId, mediationId } = asked.body as unknown as Asked;
  const path = `/v1/disputes/${disputeId}/mediations/${mediationId}`;
  for (const by of [story.ana, story.ben]) await ok(`${path}/consents`, consent, by);
  for (const by of [story.ana, story.ben]) await ok(`${path}/choices`, { mediatorId: max.mediatorId }, by);
  await ok(`${path}/acceptances`, { noTies: true }, max);
  return { disputeId, agreement: `${path}/agreement` };
};
const drawn = () => ({
  scope: 'whole',
  clauses: [{ kind: 'ip-ownership', text: 'The clips are Ana’s.' }],
  items: [],
  undertakings: [
    {
      kind: 'payment',
      byId: story.ben.partyId,
      toId: story.ana.partyId,
      due: '2026-04-10',
      proof: 'document',
      sum: { minorUnits: 500_000, currency: 'CNY' },
    },
  ],
  onBreach: 'record',
  noRefundWaiver: true,
});
const sign = async (agreement: string, by: Caller, version = 1): Promise<void> => {
  provider.journal.length = 0;
  await ok(`${agreement}/codes`, { version, channel: 'sms' }, by);
  expect(JSON.stringify(provider.journal[0]?.body)).toContain('签署调解协议');
  const { text = '' } = (provider.journal[0]?.body ?? {}) as unknown as { readonly text?: string };
  const code = /验证码(\d{6})/.exec(text)?.[1];
  await ok(`${agreement}/signatures`, { version, code }, by);
};

it('is drawn up, signed by each with its own code, by the mediator, and sealed: then it is in force and the dispute waits for performance', async () => {
  const { disputeId, agreement } = await mediated();
  expect((await api.get(agreement, story.ana)).status).toBe(404);
  await ok(`${agreement}/versions`, drawn(), max);
  await sign(agreement, story.ana);
  expect((await api.post(`${agreement}/signatures`, { version: 1, code: '000000' }, story.ben)).body).toMatchObject({
    code: 'WrongCode',
  });
  await ok(`${agreement}/mediator-signatures`, { version: 1 }, max);
  await ok(`${agreement}/seals`, { version: 1 }, story.maja);
  expect((await api.get(agreement, story.ben)).body).toMatchObject({
    signed: { [story.ana.partyId]: 'click-with-code' },
    notConfirmable: ['ip-ownership'],
  });
  await sign(agreement, story.ben);
  const seen = (await api.get(agreement, story.ben)).body as unknown as {
    readonly effectiveAt: string;
    readonly terms: { readonly clauses: object[] };
  };
  expect(seen.effectiveAt).toMatch(/^2026-/);
  expect(seen.terms.clauses).toEqual([{ kind: 'ip-ownership', text: 'The clips are Ana’s.' }]);
  const dispute = await api.get(`/v1/disputes/${disputeId}`, story.ben);
  expect(dispute.body).toMatchObject({
    stage: 'compliance',
    mediations: [{ outcome: 'settled' }],
    settlements: [
      {
        partyIds: [story.ana.partyId, story.ben.partyId],
        undertakings: [{ byId: story.ben.partyId, stage: 'awaiting-reminder' }],
      },
    ],
  });
  const { settlements } = dispute.body as unknown as {
    settlements: { settlementId: string; undertakings: { undertakingId: string }[] }[];
  };
  expect(
    (await api.get(`/v1/disputes/${disputeId}/settlements/${settlements[0]?.settlementId}`, story.ana)).text,
  ).toContain('500000');
  const undertaking = `/v1/disputes/${disputeId}/undertakings/${settlements[0]?.undertakings[0]?.undertakingId}`;
  await ok(`${undertaking}/performances`, { evidence: [], note: 'Paid.' }, story.ben);
  await ok(`${undertaking}/objections`, { ground: 'Only 5,000 came.' }, story.ana);
  await ok(`${undertaking}/answers`, { answer: 'The bank sends the rest.' }, story.ben);
  const settlement = `/v1/disputes/${disputeId}/settlements/${settlements[0]?.settlementId}`;
  for (const by of [story.maja, story.ana, story.ben])
    expect((await api.get(settlement, by)).body['said']).toMatchObject([
      { kind: 'performed', text: 'Paid.' },
      { kind: 'breach-alleged', text: 'Only 5,000 came.' },
      { kind: 'breach-answered', text: 'The bank sends the rest.' },
    ]);
  expect((await api.get(settlement, story.cai)).status).toBe(404);
  await ok(`${undertaking}/findings`, { outcome: 'performed', reason: 'The rest came on Monday.' }, story.maja);
  expect((await api.get(`/v1/disputes/${disputeId}`, story.ana)).body).toMatchObject({ stage: 'closed' });
});

it('in a new version wants all signatures anew, one of them on paper; a code for the old one signs nothing', async () => {
  const { disputeId, agreement } = await mediated();
  await ok(`${agreement}/versions`, drawn(), max);
  await sign(agreement, story.ana);
  await ok(`${agreement}/versions`, { ...drawn(), scope: 'part' }, max);
  expect((await api.post(`${agreement}/codes`, { version: 1, channel: 'sms' }, story.ana)).body).toMatchObject({
    code: 'AgreementMoved',
  });
  expect((await api.post(`${agreement}/seals`, { version: 1 }, story.maja)).body).toMatchObject({
    code: 'AgreementMoved',
  });
  await sign(agreement, story.ana, 2);
  await ok(
    `${agreement}/paper-signatures`,
    { version: 2, partyId: story.ben.partyId, evidence: [evidence('signed')], note: 'As registered' },
    story.maja,
  );
  await ok(`${agreement}/mediator-signatures`, { version: 2 }, max);
  const alone = await api.post(`${agreement}/seals`, { version: 2 }, story.maja);
  expect([alone.status, alone.body['code']]).toEqual([409, 'SecondPersonNeeded']);
  for (const [path, body] of [
    [agreement.replace('agreement', 'withdrawals'), {}],
    [`/v1/disputes/${disputeId}/request-withdrawals`, { consideration: 'none' }],
  ] as const)
    expect(await api.post(path, body, story.ana)).toMatchObject({
      status: 409,
      body: { code: 'AgreementBinds', detail: expect.stringContaining('盖章') as string },
    });
  const nina = { token: await story.association.person({ login: 'nina', roles: ['case-manager'] }) };
  expect((await api.post(`${agreement}/seals`, { version: 2 }, nina)).body).toMatchObject({ code: 'BytesMissing' });
  const { rows } = await api.parts.pool.query<{ id: string }>(
    `SELECT data::jsonb -> 'evidence' -> 0 ->> 'evidenceId' AS id FROM log.event
      WHERE stream_id = $1 AND type = 'AgreementSigned' AND data::jsonb ->> 'kind' = 'paper'`,
    [disputeId],
  );
  await exhibitsOf(api, disputeId).put(rows[0]?.id ?? '', pictureOf('signed'), nina);
  await ok(`${agreement}/seals`, { version: 2 }, nina);
  const { signed } = (await api.get(agreement, max)).body as unknown as { readonly signed: object };
  expect((await api.post(`${agreement}/codes`, { version: 2, channel: 'sms' }, story.ben)).body).toMatchObject({
    code: 'WrongStage',
  });
  expect(signed).toEqual({ [story.ana.partyId]: 'click-with-code', [story.ben.partyId]: 'paper' });
  // the words of the first can be read still, and compared; its signatures count no more
  const first = await api.get(`${agreement}?version=1`, story.ben);
  const terms = { clauses: drawn().clauses, onBreach: 'record' };
  expect(first.body).toMatchObject({ version: 1, scope: 'whole', signed: {}, terms });
  expect((await api.get(`${agreement}?version=3`, max)).status).toBe(404);
  expect((await api.get(`${agreement}?version=x`, max)).status).toBe(400);
});

it('signed on paper after the seal takes effect with the scan, and not with one officer’s word for it', async () => {
  const { disputeId, agreement } = await mediated();
  await ok(`${agreement}/versions`, drawn(), max);
  await sign(agreement, story.ana);
  await ok(`${agreement}/mediator-signatures`, { version: 1 }, max);
  await ok(`${agreement}/seals`, { version: 1 }, story.maja);
  const nora = { token: await story.association.person({ login: 'nora', roles: ['case-manager'] }) };
  const paper = { version: 1, partyId: story.ben.partyId, evidence: [evidence('signed')] };
  await ok(`${agreement}/paper-signatures`, paper, nora);
  const seen = await api.get(agreement, story.ben);
  expect(seen.body).toMatchObject({ signed: { [story.ben.partyId]: 'paper' } });
  expect(seen.body).not.toHaveProperty('effectiveAt');
  const { rows } = await api.parts.pool.query<{ id: string }>(
    `SELECT data::jsonb -> 'evidence' -> 0 ->> 'evidenceId' AS id FROM log.event
      WHERE stream_id = $1 AND type = 'AgreementSigned' AND data::jsonb ->> 'kind' = 'paper'`,
    [disputeId],
  );
  await exhibitsOf(api, disputeId).put(rows[0]?.id ?? '', pictureOf('signed'), nora);
  expect((await api.get(agreement, story.ben)).body).toHaveProperty('effectiveAt');
  expect((await api.get(`/v1/disputes/${disputeId}`, story.ben)).body).toMatchObject({
    stage: 'compliance',
    mediations: [{ outcome: 'settled' }],
  });
});

it('tells strangers nothing and refuses what could not be carried out, changing nothing', async () => {
  const { disputeId, agreement } = await mediated();
  for (const by of [story.cai, { token: story.shop.apiKey }])
    expect((await api.get(agreement, by)).status).toBeGreaterThanOrEqual(403);
  expect((await api.get(agreement, story.cai)).status).toBe(404);
  const before = (await api.get(`/v1/disputes/${disputeId}`, story.ana)).headers.get('etag');
  const bad = [
    { scope: 'all' },
    { clauses: [] },
    { clauses: [{ kind: 'general' }] },
    { undertakings: [{}] },
    { noRefundWaiver: 'yes' },
    { proposalId: 'x' },
  ];
  for (const one of bad)
    expect((await api.post(`${agreement}/versions`, { ...drawn(), ...one }, max)).status).toBe(400);
  expect((await api.post(`${agreement}/versions`, { ...drawn(), noRefundWaiver: false }, max)).body).toMatchObject({
    code: 'DeclarationMissing',
  });
  expect((await api.post(`${agreement}/versions`, drawn(), story.ana)).status).toBe(404);
  expect((await api.get(`/v1/disputes/${disputeId}`, story.ana)).headers.get('etag')).toBe(before);
});
