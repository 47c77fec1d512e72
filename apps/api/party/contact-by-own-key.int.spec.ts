import { makeLink } from '#application/party/links.js';
import { newId } from '#infrastructure/ids.js';
import { hmacSecret } from '#infrastructure/vault/master-key.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { DECLARATION, evidence, setUpCase, type Case } from '../../../test/support/dispute.js';
import { openNegotiable } from '../../../test/support/negotiation.js';
import { putPartyPaper } from '../../../test/support/party-papers.js';
import { pictureOf } from '../../../test/support/picture.js';
import { startReceiver } from '../../../test/support/receiver.js';

type By = { readonly token: string };
let api: Api;
let story: Case;
let provider: Awaited<ReturnType<typeof startReceiver>>;
let dispute: Awaited<ReturnType<typeof openNegotiable>>;
const officers: Record<string, By> = {};

// Eva made the key by which the shop acts, and the account of her other self
beforeAll(async () => {
  api = await startApi();
  [story, provider] = await Promise.all([setUpCase(api), startReceiver(() => 202)]);
  const { association, shop } = story;
  const hired = { channel: 'sms', url: provider.url.replace('/hooks', '') };
  const providers = `/v1/associations/${association.associationId}/message-providers`;
  expect((await api.post(providers, hired, association.operator)).status).toBe(201);
  const ids: Record<string, string> = {};
  for (const login of ['eva', 'eva-too']) {
    ids[login] = await association.account({ login, roles: ['case-manager'] });
    officers[login] = { token: await association.signIn(login) };
  }
  const { pool } = api.parts;
  await pool.query('UPDATE office.account SET made_by = $1 WHERE id = $2', [ids['eva'], ids['eva-too']]);
  await pool.query('UPDATE office.api_key SET made_by = $1 WHERE platform_id = $2', [ids['eva'], shop.platformId]);
  dispute = await openNegotiable(api, story);
}, 60_000);
afterAll(() => Promise.all([api.stop(), provider.stop()]));

const platformNames = async ({ partyId }: Pick<Case['ben'], 'partyId'>, phone: string): Promise<void> => {
  const named = await api.post(`${dispute.path}/respondents/${partyId}/phones`, { phone }, story.shop);
  expect([named.status, named.text]).toEqual([200, named.text]);
};
const codeSent = (): string => {
  const { text } = provider.journal.at(-1)?.body as unknown as { readonly text: string };
  return /\d{6}/.exec(text)?.[0] ?? '';
};
const opened = async (partyId: string): Promise<By> => {
  const { associationId } = story.association;
  const subject = { associationId, disputeId: dispute.disputeId, partyId, serviceId: newId(), channel: 'sms' } as const;
  const token = await makeLink(api.parts.pool, hmacSecret(api.parts.masterKey, 'link'), subject, api.parts.now());
  expect((await api.post(`/v1/links/${token}/codes`, {})).status).toBe(200);
  const { body } = await api.post(`/v1/links/${token}/sessions`, { code: codeSent() });
  return { token: String(body['token']) };
};

it('reads alone, and is matched by neither the officer who made the key nor its other account', async () => {
  const { partyId } = story.ben;
  await platformNames(story.ben, '13800001111');
  const by = await opened(partyId);
  expect((await api.get(dispute.path, by)).status).toBe(200);
  const desk = () => api.post(`${dispute.path}/desks`, { partyId }, by);
  expect(await desk()).toMatchObject({ status: 403, body: { code: 'ContactNotProved' } });
  const card = pictureOf('an identity card');
  const { body: paper } = await putPartyPaper(api, partyId, card, by, { kind: 'identity-document' });
  const offered = await api.post('/v1/contact-proofs', { papers: [paper['sha256']] }, by);
  expect([offered.status, offered.text]).toEqual([201, offered.text]);
  const matches = `/v1/parties/${partyId}/contact-proofs/${String(offered.body['proofId'])}/matches`;
  const match = (officer?: By) => api.post(matches, { proof: 'identity-document' }, officer);
  expect(await match(officers['eva'])).toMatchObject({ status: 409, body: { code: 'SecondPersonNeeded' } });
  expect(await match(officers['eva-too'])).toMatchObject({
    status: 409,
    body: { code: 'SecondPersonNeeded', facts: { why: 'same-hand' } },
  });
  expect((await match(story.maja)).status).toBe(200);
  expect((await desk()).status).toBe(200);
}, 60_000);

it('confirms by its code nothing that the officer who made the key wrote down', async () => {
  const respondentId = story.cai.partyId;
  await platformNames(story.cai, '13900002222');
  const consent = { channel: 'sms', contact: '+8613900002222' };
  expect((await api.post(`/v1/parties/${respondentId}/consents`, consent, officers['eva'])).status).toBe(200);
  const notice = {
    respondentId,
    itemIds: [dispute.pair('hat').itemId],
    statement: 'Bought from the maker.',
    evidence: [evidence('invoice')],
    declaration: DECLARATION,
    dictation: {
      source: 'telephone',
      receivedAt: dispute.filedAt,
      record: { ...evidence('call'), mediaType: 'audio/mpeg' },
    },
  };
  const written = await api.post(`${dispute.path}/dictated-counter-notices`, notice, officers['eva']);
  expect([written.status, written.text]).toEqual([200, written.text]);
  const dictation = `${dispute.path}/dictations/${String(written.body['dictationId'])}`;
  const confirm = async (by?: By) => {
    expect((await api.post(`${dictation}/codes`, { channel: 'sms' }, by)).status).toBe(200);
    return api.post(`${dictation}/confirmations`, { version: 1, code: codeSent() }, by);
  };
  for (const by of [officers['eva'], officers['eva-too']])
    expect(await confirm(by)).toMatchObject({ status: 409, body: { code: 'SecondPersonNeeded' } });
  expect((await confirm(story.maja)).status).toBe(200);
}, 60_000);
