import { makeLink } from '#application/party/links.js';
import { hmacSecret } from '#infrastructure/vault/master-key.js';
import type { Api } from '../support/api.js';
import type { Case } from '../support/dispute.js';
import { startReceiver } from '../support/receiver.js';
import { PNG } from '../support/evidence.js';
import { putPartyPaper } from '../support/party-papers.js';
import { visitCookies } from '../support/session-cookies.js';

/**
 * A phone on which Ben, or Ana who complained, has opened the link of a message and given its code: what its browser
 * holds then. Ben's is known from the platform, Ana has given hers to the association.
 */
export async function visitByLink(api: Api, { association, ana, ben, shop }: Case, disputeId: string, who = 'ben') {
  const phones = await startReceiver(() => 202);
  const { associationId, operator } = association;
  const ok = async (path: string, body: object, by?: { readonly token: string }) => {
    const { status, text, body: answer } = await api.post(path, body, by);
    if (status >= 300) throw new Error(`${path}: ${text}`);
    return answer as Readonly<Record<string, string>>;
  };
  const hired = { channel: 'sms', url: phones.url.replace('/hooks', '') };
  await ok(`/v1/associations/${associationId}/message-providers`, hired, operator);
  const party = who === 'ana' ? ana : ben;
  const { partyId } = party;
  if (who === 'ana') await ok(`/v1/parties/${partyId}/consents`, { channel: 'sms', contact: '13800004321' }, ana);
  else await ok(`/v1/disputes/${disputeId}/respondents/${partyId}/phones`, { phone: '13800001234' }, shop);
  const seen = (await api.get(`/v1/disputes/${disputeId}`, party)).body as unknown as {
    readonly services: readonly { readonly serviceId: string }[];
  };
  const serviceId = seen.services[0]?.serviceId ?? '';
  const { pool, masterKey, now } = api.parts;
  const subject = { associationId, disputeId, partyId, serviceId, channel: 'sms' } as const;
  const link = await makeLink(pool, hmacSecret(masterKey, 'link'), subject, now());
  await ok(`/v1/links/${link}/codes`, {});
  const code = /\d{6}/.exec((phones.journal.at(-1)?.body as unknown as { text: string }).text)?.[0] ?? '';
  const { token = '' } = await ok(`/v1/links/${link}/sessions`, { code });
  await phones.stop();
  const kept = [`parley:session:${link}`, JSON.stringify({ disputeId, partyId, serviceId })] as const;
  return {
    /** Where the link leads. */
    at: `${api.url}/l/${link}`,
    token,
    cookies: visitCookies(api, serviceId, token),
    /** For the page, before it runs: whose session its tab keeps. */
    script: `sessionStorage.setItem(${JSON.stringify(kept[0])}, ${JSON.stringify(kept[1])})`,
  };
}

/** What binds the party takes a phone that it proved: by a paper that a person compares. */
export async function proveByPaper(
  api: Api,
  { maja }: Pick<Case, 'maja'>,
  visit: { readonly token: string },
  partyId: string,
): Promise<void> {
  const { body } = await putPartyPaper(api, partyId, PNG, visit, { kind: 'identity-document' });
  const offered = await api.post('/v1/contact-proofs', { papers: [body['sha256']] }, visit);
  const match = `/v1/parties/${partyId}/contact-proofs/${String(offered.body['proofId'])}/matches`;
  const { status, text } = await api.post(match, { proof: 'identity-document' }, maja);
  if (status !== 200) throw new Error(text);
}
