import { createHash } from 'node:crypto';
import { openLinkOn, phoneOfStory, toldOn } from '../kit/phone.js';
import { IDENTITY_CARD } from '../kit/prove-contact.js';
import type { Cast } from '../would-be-everybody.story.js';
import { refuses } from './refuses.js';

/** Number 1 once more: she records that Cai consented to a phone, which is hers. */
export async function triesContacts({ place, association, dispute, mallory, ana, cai }: Cast): Promise<void> {
  const { maja } = association;
  const hers = phoneOfStory();
  const party = `/parties/${cai.partyId}`;
  await mallory.client.post(`${party}/consents`, { channel: 'sms', contact: hers });
  await toldOn(place, cai.phone, /贵方登记的联系方式有变更/);
  dispute.check('Cai was told on the phone that was known before', true);
  const pairs = [{ respondentId: cai.partyId, itemId: dispute.itemId('belt') }];
  const { negotiationId } = await dispute.post<{ negotiationId: string }>(ana.client, '/negotiations', { pairs });
  const asCai = await openLinkOn(place, hers, '');
  dispute.check('she opens the link, and reads', (await dispute.see(asCai)).stage !== '');
  const attempt = (what: string, path: string, body: object, code: string, by = asCai) =>
    refuses(dispute, what, by, path, body as Record<string, unknown>, code);
  const accepting = `/disputes/${dispute.disputeId}/negotiations/${negotiationId}/acceptances`;
  await attempt('a room with the brand, as Cai', accepting, {}, 'ContactNotProved');
  const guarantee = { channel: 'sms', contact: phoneOfStory() };
  await attempt('another phone, as Cai', `${party}/consents`, guarantee, 'ContactNotProved');

  const sha256 = createHash('sha256').update(IDENTITY_CARD).digest('hex');
  const { status } = await fetch(`${place.apiUrl}/v1${party}/papers/${sha256}/content?kind=identity-document`, {
    method: 'PUT',
    headers: { ...asCai.headers, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(IDENTITY_CARD),
  });
  dispute.check('she sends a card', status === 200);
  const { proofId } = await asCai.post<{ proofId: string }>('/contact-proofs', { papers: [sha256] });
  const match = `${party}/contact-proofs/${proofId}/matches`;
  await attempt(
    'her own phone, matched by her',
    match,
    { proof: 'identity-document' },
    'SecondPersonNeeded',
    mallory.client,
  );
  await toldOn(place, cai.phone, /有人提交证件，以证明某一联系方式属于贵方/);
  dispute.check('Cai is told of it on the phone that she pushed aside', true);
  await maja.post(`${party}/contact-proofs/${proofId}/refusals`, { reason: 'The card is of somebody else.' });
}
