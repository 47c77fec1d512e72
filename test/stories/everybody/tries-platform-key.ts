import { client } from '../kit/client.js';
import { toldAt } from '../kit/mail.js';
import { codeOn, phoneOfStory } from '../kit/phone.js';
import type { Cast } from '../would-be-everybody.story.js';
import { refuses } from './refuses.js';

/** Number 2: with the shop's key she names a phone, makes the link that goes to it, and opens it. */
export async function triesPlatformKey({ place, association, dispute, ana, ben, danId }: Cast): Promise<void> {
  const { shop } = association;
  const key = client(place.apiUrl, { authorization: `Bearer ${shop.apiKey}` });
  const hers = phoneOfStory();
  const at = `/disputes/${dispute.disputeId}`;
  await key.post(`${at}/respondents/${ben.partyId}/phones`, { phone: hers });
  await toldAt(place, ben.mail, /A contact that is recorded for you has changed/);
  dispute.check('Ben, whom the shop gave a phone, was told by mail', true);
  const { services } = await dispute.see();
  const serviceTo = (partyId: string): string =>
    services.find(({ document, addressee }) => document === 'forwarded-notice' && addressee.id === partyId)
      ?.serviceId ?? '';

  await key.post(`${at}/respondents/${danId}/phones`, { phone: hers });
  const { url } = await key.post<{ url: string }>(`${at}/services/${serviceTo(danId)}/links`);
  const token = url.slice(url.lastIndexOf('/') + 1);
  const nobody = client(place.apiUrl, {});
  await nobody.post(`/links/${token}/codes`);
  const { token: session } = await nobody.post<{ token: string }>(`/links/${token}/sessions`, {
    code: await codeOn(place, hers),
  });
  const asDan = client(place.apiUrl, { authorization: `Bearer ${session}` });
  dispute.check('the link opens, and reads what was served', (await dispute.see(asDan)).stage !== '');
  const pairs = [{ respondentId: danId, itemId: dispute.itemId('case') }];
  const { negotiationId } = await dispute.post<{ negotiationId: string }>(ana.client, '/negotiations', { pairs });
  const attempt = (what: string, path: string, body: object) =>
    refuses(dispute, what, asDan, path, body as Record<string, unknown>, 'ContactNotProved');
  await attempt('a room, as Dan', `${at}/negotiations/${negotiationId}/acceptances`, {});
  await attempt('talks of her own, as Dan', `${at}/mediations`, { respondentIds: [danId] });
  await attempt('a phone of her own for Dan', `/parties/${danId}/consents`, { channel: 'sms', contact: hers });
}
