import { makeLink } from '#application/party/links.js';
import { newId } from '#infrastructure/ids.js';
import { hmacSecret } from '#infrastructure/vault/master-key.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { DECLARATION, setUpCase, type Case } from '../../../test/support/dispute.js';
import { openNegotiable } from '../../../test/support/negotiation.js';
import { putPartyPaper } from '../../../test/support/party-papers.js';
import { startReceiver } from '../../../test/support/receiver.js';

const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
let api: Api;
let story: Case;
let provider: Awaited<ReturnType<typeof startReceiver>>;
let dispute: Awaited<ReturnType<typeof openNegotiable>>;
let nina: { readonly token: string };
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  nina = { token: await story.association.person({ login: 'nina', roles: ['case-manager'] }) };
  provider = await startReceiver(() => 202);
  const { associationId, operator } = story.association;
  const hired = { channel: 'sms', url: provider.url.replace('/hooks', '') };
  expect((await api.post(`/v1/associations/${associationId}/message-providers`, hired, operator)).status).toBe(201);
  dispute = await openNegotiable(api, story);
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
}, 60_000);
afterAll(async () => {
  await Promise.all([api.stop(), provider.stop()]);
});
beforeEach(() => void (provider.journal.length = 0));

type By = { readonly token: string };
type Party = Pick<Case['ben'], 'partyId'>;
const platformNames = (party: Party, phone: string) =>
  api.post(`${dispute.path}/respondents/${party.partyId}/phones`, { phone }, story.shop);
const opened = async ({ partyId }: Party): Promise<By> => {
  const { associationId } = story.association;
  const { disputeId } = dispute;
  const subject = { associationId, disputeId, partyId, serviceId: newId(), channel: 'sms' } as const;
  const token = await makeLink(api.parts.pool, hmacSecret(api.parts.masterKey, 'link'), subject, api.parts.now());
  expect((await api.post(`/v1/links/${token}/codes`, {})).status).toBe(200);
  const text = (provider.journal.at(-1)?.body as unknown as { readonly text: string }).text;
  const { body } = await api.post(`/v1/links/${token}/sessions`, { code: /\d{6}/.exec(text)?.[0] });
  return { token: String(body['token']) };
};
const actions = async (by: By): Promise<readonly string[]> =>
  ((await api.get(dispute.path, by)).body['allowedActions'] as unknown as readonly { readonly action: string }[]).map(
    ({ action }) => action,
  );
const current = async (by: By) => (await api.get('/v1/contact-proofs/current', by)).body;
/** Photographs a document and sends it; the id of what waits for a person. */
const offered = async (by: By, { partyId }: Party): Promise<string> => {
  const { body } = await putPartyPaper(api, partyId, PHOTO, by, { kind: 'identity-document' });
  const answer = await api.post('/v1/contact-proofs', { papers: [body['sha256']] }, by);
  expect([answer.status, answer.text]).toEqual([201, answer.text]);
  return String(answer.body['proofId']);
};
const answerProof = ({ partyId }: Party, proofId: string, what: string, body: object, by: By = story.maja) =>
  api.post(`/v1/parties/${partyId}/contact-proofs/${proofId}/${what}`, body, by);

it('reads and answers from a phone that a platform alone named, and does nothing that binds the party', async () => {
  await platformNames(story.ben, '13800001111');
  const by = await opened(story.ben);
  expect((await api.get(dispute.path, by)).status).toBe(200);
  const { respondentId, itemId } = dispute.pair('bag');
  const notice = { respondentId, itemIds: [itemId], statement: '正品', evidence: [], declaration: DECLARATION };
  const answered = await api.post(`${dispute.path}/counter-notices`, notice, by);
  expect(answered.status).toBe(200);
  const noticeId = String(answered.body['counterNoticeId']);
  const desk = await api.post(`${dispute.path}/desks`, { partyId: respondentId }, by);
  const room = `${dispute.path}/rooms/${String(desk.body['roomId'])}`;
  expect((await api.post(`${room}/messages`, { text: 'What do you need of us?' }, by)).status).toBe(201);
  expect((await api.get(room, by)).status).toBe(200);

  const { room: talk } = await dispute.negotiate('cap');
  for (const tried of [
    await api.post(`${dispute.path}/negotiations`, { pairs: [dispute.pair('bag')] }, by),
    await api.post(`${dispute.path}/counter-notices/${noticeId}/withdrawals`, { respondentId, itemIds: [itemId] }, by),
    await api.get(`${dispute.path}${talk}`, by),
    await api.post(`${dispute.path}${talk}/messages`, { text: 'x' }, by),
    await api.post(`/v1/parties/${respondentId}/consents`, { channel: 'sms', contact: '13800009999' }, by),
  ])
    expect([tried.status, tried.body['code'], tried.body['detail']]).toEqual([
      403,
      'ContactNotProved',
      expect.stringContaining('拍摄证件'),
    ]);
  expect(await actions(by)).toContain('FileCounterNotice');
  for (const closed of ['ProposeNegotiation', 'InviteToMediation', 'RequestPanel', 'WithdrawCounterNotice'])
    expect(await actions(by)).not.toContain(closed);
}, 60_000);

it('is proved by a photographed document and a person who compares it, in the queue of the case manager', async () => {
  const by = await opened(story.ben);
  expect(await current(by)).toEqual({ state: 'not-sent', contact: '+86138****1111' });
  const proofId = await offered(by, story.ben);
  expect(await current(by)).toMatchObject({ state: 'waiting' });
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  const tasks = async () => (await api.get('/v1/tasks', story.maja)).body['items'];
  const task = { kind: 'match-contact', disputeId: dispute.disputeId, subject: `contact:${story.ben.partyId}` };
  expect(await tasks()).toContainEqual(expect.objectContaining(task));
  expect((await api.get(`/v1/parties/${story.ben.partyId}/contact-proofs`, story.maja)).body['items']).toMatchObject([
    { proofId, state: 'waiting', contact: '+86138****1111', papers: [expect.stringMatching(/^[0-9a-f]{64}$/)] },
  ]);

  expect((await answerProof(story.ben, proofId, 'matches', { proof: 'platform-real-name' })).status).toBe(400);
  expect((await answerProof(story.ben, proofId, 'matches', { proof: 'identity-document' }, story.ana)).status).toBe(
    403,
  );
  expect((await answerProof(story.ben, proofId, 'matches', { proof: 'identity-document' })).status).toBe(200);
  expect(await current(by)).toEqual({ state: 'proved', contact: '+86138****1111' });
  expect(await actions(by)).toContain('ProposeNegotiation');
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  expect(await tasks()).not.toContainEqual(expect.objectContaining(task));
});

it('sends the code to the contact that the party proved, whatever phone a platform names afterwards', async () => {
  await platformNames(story.ben, '13900002222');
  const by = await opened(story.ben);
  expect(provider.journal.at(-1)?.body).toMatchObject({ to: '+8613800001111' });
  expect(await current(by)).toMatchObject({ state: 'proved' });
  const staff = await api.post(
    `/v1/parties/${story.ben.partyId}/consents`,
    { channel: 'sms', contact: '13700003333' },
    story.maja,
  );
  expect([staff.status, staff.body['code']]).toEqual([409, 'PartyChangesItself']);
  const itself = { channel: 'sms', contact: '13700003333' };
  expect((await api.post(`/v1/parties/${story.ben.partyId}/consents`, itself, by)).status).toBe(200);
  expect((await api.post(`/v1/parties/${story.cai.partyId}/consents`, itself, by)).status).toBe(404);
});

it('is proved no longer once a person took that back with a reason', async () => {
  const by = await opened(story.ben);
  const [first] = (await api.get(`/v1/parties/${story.ben.partyId}/contact-proofs`, story.maja)).body[
    'items'
  ] as unknown as readonly { readonly proofId: string }[];
  const proofId = first?.proofId ?? '';
  expect((await answerProof(story.ben, proofId, 'ends', { reason: 'The number has another holder' })).status).toBe(200);
  expect(await current(by)).toMatchObject({ state: 'not-sent' });
  expect(await actions(by)).not.toContain('ProposeNegotiation');
});

it('reads alone from a phone that an officer alone wrote down, which could be the officer’s own', async () => {
  const contact = { channel: 'sms', contact: '13600004444' };
  expect((await api.post(`/v1/parties/${story.cai.partyId}/consents`, contact, story.maja)).status).toBe(200);
  const by = await opened(story.cai);
  expect((await api.get(dispute.path, by)).status).toBe(200);
  for (const answer of ['FileCounterNotice', 'AcknowledgeService', 'OpenDesk'])
    expect(await actions(by)).not.toContain(answer);
  const desk = await api.post(`${dispute.path}/desks`, { partyId: story.cai.partyId }, by);
  expect([desk.status, desk.body['code'], desk.body['detail']]).toEqual([
    403,
    'ContactNotProved',
    expect.stringContaining('工作人员登记'),
  ]);
});

it('tells why papers do not show it, and takes others; nobody matches a contact that it entered itself', async () => {
  const by = await opened(story.cai);
  const refused = await offered(by, story.cai);
  const why = { reason: 'The photograph cannot be read' };
  expect((await answerProof(story.cai, refused, 'refusals', why)).status).toBe(200);
  expect(await current(by)).toMatchObject({ state: 'refused', ...why });
  expect((await answerProof(story.cai, refused, 'matches', { proof: 'in-person' })).status).toBe(409);
  const proofId = await offered(by, story.cai);
  const matched = { proof: 'identity-document', note: 'Card against the register' };
  const own = await answerProof(story.cai, proofId, 'matches', matched);
  expect([own.status, own.body['code']]).toEqual([409, 'SecondPersonNeeded']);
  expect((await answerProof(story.cai, proofId, 'matches', matched, nina)).status).toBe(200);
  expect(await current(by)).toMatchObject({ state: 'proved' });
  expect((await api.post(`${dispute.path}/desks`, { partyId: story.cai.partyId }, by)).status).toBe(200);
});

it('takes only papers of the party that say who it is, and only from whoever came by a link', async () => {
  const by = await opened(story.cai);
  for (const papers of [[], ['0'.repeat(64)]]) {
    const answer = await api.post('/v1/contact-proofs', { papers }, await opened(story.ben));
    expect(answer.status).toBe(422);
  }
  expect((await api.post('/v1/contact-proofs', { papers: 'x' }, by)).status).toBe(400);
  expect((await api.post('/v1/contact-proofs', { papers: [] }, story.ben)).status).toBe(403);
  expect((await api.get('/v1/contact-proofs/current', story.maja)).status).toBe(403);
  expect((await answerProof(story.cai, newId(), 'matches', { proof: 'in-person' })).status).toBe(404);
});

it('is taken back with the consent, and does not come back with that of another phone', async () => {
  const path = `/v1/parties/${story.cai.partyId}`;
  const agree = (contact: string) => api.post(`${path}/consents`, { channel: 'sms', contact }, story.maja);
  const seen = async (by: By) => {
    const { to } = provider.journal.at(-1)?.body as unknown as { readonly to: string };
    return [to, (await current(by))['state'], (await actions(by)).includes('FileCounterNotice')];
  };
  const before = await opened(story.cai);
  expect(await seen(before)).toEqual(['+8613600004444', 'proved', true]);
  expect((await api.post(`${path}/consent-withdrawals`, { channel: 'sms' }, before)).status).toBe(200);
  expect((await agree('13500005555')).status).toBe(200); // nothing is proved any more, so that staff may write it down
  expect(await seen(await opened(story.cai))).toEqual(['+8613500005555', 'not-sent', false]);
  expect((await agree('13600004444')).status).toBe(200);
  expect(await seen(await opened(story.cai))).toEqual(['+8613600004444', 'proved', true]);
});
