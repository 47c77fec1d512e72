import { handleDispute } from '#application/dispute/disputes.js';
import { requestOf } from '#event-store/answers.js';
import { Association } from '#infrastructure/database/entities/association.js';
import { newId } from '#infrastructure/ids.js';
import { isSigned } from '#infrastructure/messaging/delivery-report.js';
import { instant } from '#domain/kernel/message.js';
import { tenantOf } from '../../../http/caller-of.js';
import { startApi, type Api } from '../../../../../test/support/api.js';
import { makeLink } from '#application/party/links.js';
import { hmacSecret } from '#infrastructure/vault/master-key.js';
import { evidence, setUpCase, type Case } from '../../../../../test/support/dispute.js';
import { PNG } from '../../../../../test/support/evidence.js';
import { putPartyPaper } from '../../../../../test/support/party-papers.js';
import { startReceiver } from '../../../../../test/support/receiver.js';
import { Esign } from '#infrastructure/providers/provider-settings.js';
import { startEsign } from '../../../../../test/support/providers/esign.js';

type Caller = { readonly token: string };
let api: Api;
let story: Case;
let provider: Awaited<ReturnType<typeof startReceiver>>;
let signer: Awaited<ReturnType<typeof startReceiver>>;
let signerSecret = '';
let max: Caller & { readonly mediatorId: string };

beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  [provider, signer] = [
    await startReceiver(() => 202),
    await startReceiver(() => ({ status: 201, body: JSON.stringify({ signUrl: 'https://signer.example/s/1' }) })),
  ];
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
  max = { mediatorId, token: await association.signIn('max') };
  const office = `/v1/associations/${association.associationId}`;
  await api.post(
    `${office}/message-providers`,
    { channel: 'sms', url: provider.url.replace('/hooks', '') },
    association.operator,
  );
  const hired = await api.post(
    `${office}/signature-providers`,
    { name: 'Signer', url: signer.url.replace('/hooks', '') },
    association.operator,
  );
  expect(hired.status).toBe(201);
  signerSecret = (hired.body as unknown as { readonly secret: string }).secret;
  for (const { partyId } of [story.ana, story.ben])
    expect(
      (await api.post(`/v1/parties/${partyId}/consents`, { channel: 'sms', contact: '+8613800001234' }, story.maja))
        .status,
    ).toBe(200);
}, 90_000);
afterAll(() => Promise.all([api.stop(), provider.stop(), signer.stop()]));

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
/** No projection was ever run here: what a mediator has to do is then nothing. */
const mediated = async () => {
  const respondents = [
    { ref: 'agency', roles: ['service-agency'], name: 'The firm of ben', partyId: story.ben.partyId },
  ];
  const asked = await api.post(
    '/v1/mediation-requests',
    { matter: 'account-ownership', respondents, statement: 'x', evidence: [] },
    story.ana,
  );
  const { disputeId, mediationId } = asked.body as unknown as {
    readonly disputeId: string;
    readonly mediationId: string;
  };
  const path = `/v1/disputes/${disputeId}/mediations/${mediationId}`;
  for (const by of [story.ana, story.ben]) await ok(`${path}/consents`, consent, by);
  for (const by of [story.ana, story.ben]) await ok(`${path}/choices`, { mediatorId: max.mediatorId }, by);
  await ok(`${path}/acceptances`, { noTies: true }, max);
  return { disputeId, mediationId, path };
};
/** By the association's clock. */
const legalNow = async () =>
  instant(((await api.get('/v1/clock', story.ana)).body as unknown as { readonly now: string }).now);
const code = async (path: string, by: Caller, words: string): Promise<string> => {
  provider.journal.length = 0;
  await ok(`${path}/codes`, { version: 1, channel: 'sms' }, by);
  const { text = '' } = (provider.journal[0]?.body ?? {}) as unknown as { readonly text?: string };
  expect(text).toContain(words);
  return /验证码(\d{6})/.exec(text)?.[1] ?? '';
};
const drawn = (more: object = {}) => ({
  scope: 'whole',
  clauses: [
    { kind: 'general', text: 'Ben pays.' },
    { kind: 'ip-ownership', text: 'The clips are Ana’s.' },
  ],
  items: [],
  undertakings: [
    {
      kind: 'other',
      byId: story.ben.partyId,
      toId: story.ana.partyId,
      due: '2027-04-10',
      proof: 'statement',
      text: 'x',
    },
  ],
  onBreach: 'record',
  noRefundWaiver: true,
  ...more,
});

it('lets the record of undisputed facts out by the express act of each, and shows it to the staff only then', async () => {
  const { path } = await mediated();
  const facts = `${path}/facts`;
  expect((await api.get(facts, story.ana)).status).toBe(404);
  expect((await api.post(`${facts}/versions`, { facts: [] }, max)).status).toBe(400);
  expect((await api.post(`${facts}/versions`, { facts: [{ text: 'x' }] }, story.ana)).status).toBe(404);
  await ok(`${facts}/versions`, { facts: [{ text: 'Opened on 3 May 2024.' }] }, max);
  for (const by of [story.ana, story.ben])
    await ok(`${facts}/signatures`, { version: 1, code: await code(facts, by, '无争议事实') }, by);
  expect((await api.get(facts, story.maja)).status).toBe(404);
  expect((await api.get(facts, story.cai)).status).toBe(404);
  expect((await api.post(`${facts}/releases`, { version: 2 }, story.ana)).body).toMatchObject({
    code: 'AgreementMoved',
  });
  await ok(`${path}/endings`, { outcome: 'not-settled' }, max);
  await ok(`${facts}/releases`, { version: 1 }, story.ana);
  expect((await api.get(facts, story.maja)).status).toBe(404);
  await ok(`${facts}/releases`, { version: 1 }, story.ben);
  expect((await api.get(facts, story.maja)).body).toMatchObject({
    facts: [{ text: 'Opened on 3 May 2024.' }],
    leftAt: expect.any(String),
  });
});

it('leads a party to the provider with the very text, and takes the signature for what it proves; a court can then confirm', async () => {
  const { disputeId, mediationId, path } = await mediated();
  await ok(`${path}/agreement/versions`, drawn(), max);
  signer.journal.length = 0;
  const led = await api.post(`${path}/agreement/electronic-signatures`, { version: 1 }, story.ana);
  expect(led.body).toEqual({ signUrl: 'https://signer.example/s/1' });
  const [wish] = signer.journal;
  expect(isSigned(signerSecret, wish?.headers ?? {}, wish?.raw ?? '')).toBe(true);
  expect(wish?.body).toMatchObject({
    text: expect.stringContaining('Ben pays.'),
    documentSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  const again = await api.post(`${path}/agreement/electronic-signatures`, { version: 1 }, story.ana);
  expect([again.status, signer.journal[1]?.body]).toEqual([200, wish?.body]);
  expect((await api.post(`${path}/agreement/electronic-signatures`, { version: 2 }, story.ana)).body).toMatchObject({
    code: 'AgreementMoved',
  });
  expect((await api.post(`${path}/agreement/electronic-signatures`, { version: 1 }, story.cai)).status).toBe(404);

  const agentId = await story.association.account({ login: 'signing-agent', roles: ['party'] });
  const agent = {
    token: await story.association.signIn('signing-agent'),
    headers: { 'parley-party': story.ana.partyId },
  };
  const empower = (scope: readonly string[]) =>
    api.post(`/v1/parties/${story.ana.partyId}/authorities`, { accountId: agentId, scope }, story.ana);
  const asksTo = (what: string, more: object = {}) =>
    api.post(`${path}/agreement/${what}`, { version: 1, ...more }, agent);
  const lacks = { status: 403, body: { code: 'AuthorityLacksScope' } };
  expect((await empower(['answer'])).status).toBe(201);
  expect(await asksTo('electronic-signatures')).toMatchObject(lacks);
  expect(await asksTo('codes', { channel: 'sms' })).toMatchObject(lacks);
  expect((await empower(['settle'])).status).toBe(201);
  expect(await asksTo('electronic-signatures')).toMatchObject({ status: 200 });

  const account = { appId: '7438900001', secret: 'secret-of-the-tests' };
  const esign = await startEsign(account);
  const { findSigner } = api.parts.signing;
  const hired = Esign.parse({ format: 'esign', url: esign.url, ...account });
  Object.assign(api.parts.signing, { findSigner: async () => hired });
  const ask = async () => (await api.post(`${path}/agreement/electronic-signatures`, { version: 1 }, story.ana)).body;
  const signUrls = [await ask(), await ask()];
  expect(signUrls[0]).toMatchObject({ signUrl: expect.stringMatching(/^https:\/\/esign\.example\/sign/) });
  expect([signUrls[1], esign.flows.length]).toEqual([signUrls[0], 1]); // the flow that was made for this text
  expect([...esign.files.values()][0]?.pdf?.subarray(0, 5).toString()).toBe('%PDF-');

  const association = await api.parts.dataSource
    .getRepository(Association)
    .findOneByOrFail({ id: story.association.associationId });
  const tenant = tenantOf(api.parts, association, []);
  const by = { kind: 'engine', id: 'signature-report' } as const;
  const declined = { mediationId, version: 1, partyId: story.ana.partyId, paper: 'agreement' } as const;
  const no = { type: 'DeclineSignature', data: declined, by, at: await legalNow() } as const;
  await handleDispute(tenant, disputeId, by, no, requestOf('engine', newId(), {}, tenant.secret));
  await ask();
  await ask();
  await api.parts.pool.query('UPDATE office.signature_request SET declined = true WHERE flow_id = $1', [
    esign.flows[1]?.id,
  ]);
  await ask();
  expect(new Set(esign.flows.map(({ bizNum }) => bizNum)).size).toBe(3); // a dead flow is nobody's way
  expect(esign.flows).toHaveLength(3);
  Object.assign(api.parts.signing, { findSigner });
  await esign.stop();

  const { documentSha256 = '' } = (wish?.body ?? {}) as unknown as { documentSha256?: string };
  const proof = { provider: 'Signer', reference: 'sig-1', certificate: 'cert-1', documentSha256 };
  const command = {
    type: 'RecordElectronicSignature',
    data: { mediationId, version: 1, partyId: story.ana.partyId, proof },
    by,
    at: await legalNow(),
  } as const;
  await handleDispute(tenant, disputeId, by, command, requestOf('engine', newId(), {}, tenant.secret));
  await ok(
    `${path}/agreement/signatures`,
    { version: 1, code: await code(`${path}/agreement`, story.ben, '签署调解协议') },
    story.ben,
  );
  await ok(`${path}/agreement/mediator-signatures`, { version: 1 }, max);
  const confirmation = `${path}/confirmation`;
  expect((await api.get(confirmation, story.ben)).body).toMatchObject({ possible: false, courts: [] });
  await ok(`${path}/agreement/seals`, { version: 1 }, story.maja);
  const isOpen = async (who: Caller) => (await api.get(`${path}/agreement`, who)).body['electronicOpen'];
  expect([await isOpen(story.ana), await isOpen(story.ben), await isOpen(max)]).toEqual([false, true, false]);
  expect(
    (await api.post(`${confirmation}/applications`, { ground: 'body', court: 'x' }, story.ana)).body,
  ).toMatchObject({ code: 'NotConfirmable' });
  const office = `/v1/associations/${story.association.associationId}/mediation-body`;
  expect((await api.post(office, { legalBasis: 'commercial-mediation', place: '杭州' }, story.maja)).status).toBe(403);
  await ok(office, { legalBasis: 'commercial-mediation', place: '杭州' }, story.association.operator);
  expect((await api.post(`${confirmation}/applications`, { ground: 'body', court: 'x' }, story.ana)).text).toMatch(
    /验证码|click/,
  ); // Ben signed by a click alone
  await ok(
    `${path}/agreement/paper-signatures`,
    { version: 1, partyId: story.ben.partyId, evidence: [evidence('signed')] },
    story.maja,
  );
  expect((await api.get(confirmation, story.ana)).body).toMatchObject({
    possible: true,
    leftOut: ['ip-ownership'],
    appliedBy: [],
  });
  expect(
    (await api.post(`${confirmation}/applications`, { ground: 'inviting-court', court: 'x' }, story.ana)).body,
  ).toMatchObject({ code: 'CourtDoesNotFit' });
  await ok(`${confirmation}/applications`, { ground: 'body', court: '余杭法院' }, story.ana);
  await ok(`${confirmation}/joins`, {}, story.ben);
  expect((await api.get(confirmation, max)).body).toMatchObject({
    courtName: '余杭法院',
    appliedBy: [story.ana.partyId, story.ben.partyId],
  });
  expect((await api.get(confirmation, story.cai)).status).toBe(404);
  const { services } = (await api.get(`/v1/disputes/${disputeId}`, story.ana)).body as unknown as {
    services: { serviceId: string; document: string }[];
  };
  const papers = services.find(({ document }) => document === 'confirmation-application');
  const document = await api.get(`/v1/disputes/${disputeId}/services/${papers?.serviceId}/document`, story.ana);
  expect(document.text).toContain('余杭法院');
  expect(document.text).toContain('The clips are Ana’s.');
  const now = await legalNow();
  await ok(`${confirmation}/handings-in`, { handedInAt: now, number: '12', evidence: [] }, story.maja);
  await ok(
    `${confirmation}/results`,
    { result: 'refused', decidedAt: await legalNow(), details: 'x', evidence: [] },
    story.maja,
  );
  expect((await api.get(confirmation, story.ana)).body).toMatchObject({ result: 'refused' });
});

it('asks the platform of an account, which answers itself and sees nothing of the mediation', async () => {
  const { disputeId, path } = await mediated();
  const shop = { token: story.shop.apiKey };
  expect((await api.get(`/v1/disputes/${disputeId}`, shop)).status).toBe(404);
  const account = {
    clauses: [
      { kind: 'account-ownership', text: 'The account goes to Ana.' },
      { kind: 'general', text: 'Ben pays ten.' },
    ],
  };
  expect(
    (await api.post(`${path}/agreement/versions`, drawn({ ...account, accountPlatformId: newId() }), max)).body,
  ).toMatchObject({
    code: 'UnknownReference',
  });
  await ok(`${path}/agreement/versions`, drawn({ ...account, accountPlatformId: story.shop.platformId }), max);
  const view = (await api.get(`/v1/disputes/${disputeId}`, shop)).body as unknown as {
    services: { serviceId: string; document: string }[];
    mediations?: object[];
  };
  expect([view.services.map(({ document }) => document), view.mediations]).toEqual([['account-clause'], undefined]);
  const letter = await api.get(`/v1/disputes/${disputeId}/services/${view.services[0]?.serviceId}/document`, shop);
  expect(letter.text).toContain('The account goes to Ana.');
  expect(letter.text).not.toContain('Ben pays ten.');
  expect((await api.get(`${path}/agreement`, shop)).status).toBeGreaterThanOrEqual(403);
  const answer = { version: 1, consents: true, answer: 'Yes.' };
  expect(
    (await api.post(`${path}/agreement/account-clause-answers`, { ...answer, version: 2 }, shop)).body,
  ).toMatchObject({ code: 'AgreementMoved' });
  await ok(`${path}/agreement/account-clause-answers`, answer, shop);
  expect((await api.post(`${path}/agreement/account-clause-answers`, answer, shop)).body).toMatchObject({
    code: 'AnsweredAlready',
  });
});

it('bad words about papers are refused with the field, and change nothing', async () => {
  const { path } = await mediated();
  const bad: readonly (readonly [string, object, Caller])[] = [
    [`${path}/facts/versions`, { facts: [{ text: '' }] }, max],
    [`${path}/facts/signatures`, { version: 0, code: '123456' }, story.ana],
    [`${path}/confirmation/applications`, { ground: 'near-me', court: 'x' }, story.ana],
    [`${path}/confirmation/handings-in`, { handedInAt: 'yesterday', evidence: [] }, story.maja],
    [
      `${path}/confirmation/results`,
      { result: 'maybe', decidedAt: '2026-03-02T03:00:00Z', details: 'x', evidence: [] },
      story.maja,
    ],
    [`${path}/agreement/electronic-signatures`, { version: 'one' }, story.ana],
  ];
  for (const [where, body, by] of bad) expect([where, (await api.post(where, body, by)).status]).toEqual([where, 400]);
});

it('opens a caucus to one person of the association for a day, by two of them, and tells whoever is in it', async () => {
  const { disputeId } = await mediated();
  const view = (await api.get(`/v1/disputes/${disputeId}`, story.ana)).body as unknown as {
    rooms: { roomId: string; kind: string }[];
  };
  const room = `/v1/disputes/${disputeId}/rooms/${view.rooms.find(({ kind }) => kind === 'caucus')?.roomId}`;
  expect((await api.post(`${room}/messages`, { text: 'My lowest price is ten.' }, story.ana)).status).toBe(201);
  const second = { token: await story.association.person({ login: 'second', roles: ['case-manager'] }) };
  const read = () => api.get(`${room}/readings`, story.maja);
  expect((await read()).status).toBe(404);
  expect((await api.post(`${room}/readings`, { reason: 'x' }, story.ben)).status).toBeGreaterThanOrEqual(403);
  await ok(`${room}/readings`, { reason: 'A threat was made.' }, story.maja);
  expect((await read()).status).toBe(404);
  const { rooms } = (await api.get(`/v1/disputes/${disputeId}`, second)).body as unknown as {
    rooms: { reading?: { askedById: string; reasonId: string; reason: string } }[];
  };
  const { reason, ...asked } = rooms.find(({ reading }) => reading)?.reading ?? {};
  expect(reason).toBe('A threat was made.');
  expect((await api.post(`${room}/readings/allowances`, asked, story.maja)).body).toMatchObject({
    code: 'SecondPersonNeeded',
  });
  await ok(`${room}/readings/allowances`, asked, second);
  expect((await read()).body).toMatchObject({
    messages: [{ text: 'My lowest price is ten.', partyId: story.ana.partyId }],
  });
  expect((await api.get(`${room}/readings`, second)).status).toBe(404);
  expect((await api.get(`${room}/messages`, story.maja)).status).toBe(404);
  const { services } = (await api.get(`/v1/disputes/${disputeId}`, story.ana)).body as unknown as {
    services: { serviceId: string; document: string }[];
  };
  const letter = services.find(({ document }) => document === 'room-read');
  expect((await api.get(`/v1/disputes/${disputeId}/services/${letter?.serviceId}/document`, story.ana)).text).toContain(
    'A threat was made.',
  );
  const other = (await api.get(`/v1/disputes/${disputeId}`, story.ben)).body as unknown as {
    services: { document: string }[];
  };
  expect(other.services.some(({ document }) => document === 'room-read')).toBe(false);
});

it('takes a no from the phone that opened a link, once the phone is known to be the party’s', async () => {
  const { disputeId, path } = await mediated();
  await ok(`${path}/agreement/versions`, drawn(), max);
  const { partyId } = story.ben;
  const { pool, masterKey, now } = api.parts;
  const { associationId } = story.association;
  const subject = { associationId, disputeId, partyId, serviceId: newId(), channel: 'sms' } as const;
  const link = await makeLink(pool, hmacSecret(masterKey, 'link'), subject, now());
  provider.journal.length = 0;
  await ok(`/v1/links/${link}/codes`, {}, story.ben);
  const { text } = provider.journal[0]?.body as unknown as { readonly text: string };
  const opened = await api.post(`/v1/links/${link}/sessions`, { code: /\d{6}/.exec(text)?.[0] });
  const by = opened.body as unknown as Caller;
  const no = { paper: 'agreement', version: 1, reason: 'Too soon.' };
  const unproved = await api.post(`${path}/declined-signatures`, no, by);
  expect([unproved.status, unproved.body['code']]).toEqual([403, 'ContactNotProved']);

  const { body } = await putPartyPaper(api, partyId, PNG, by, { kind: 'identity-document' });
  const asked = await api.post('/v1/contact-proofs', { papers: [body['sha256']] }, by);
  const { proofId } = asked.body as unknown as { readonly proofId: string };
  const nina = { token: await story.association.person({ login: 'nina', roles: ['case-manager'] }) };
  await ok(`/v1/parties/${partyId}/contact-proofs/${proofId}/matches`, { proof: 'identity-document' }, nina);
  await ok(`${path}/declined-signatures`, no, by);
  for (const reader of [story.ana, max])
    expect((await api.get(`${path}/agreement`, reader)).body).toMatchObject({ declinedBy: [partyId], signed: {} });
  await ok(`${path}/agreement/signatures`, { version: 1, code: await code(`${path}/agreement`, by, '') }, by); // it may still
}, 60_000);
