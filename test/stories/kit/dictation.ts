import { shanghai, type Association, type Member } from './association.js';
import { evidence, file, type Followed } from './dispute.js';
import type { Json } from './client.js';
import { codeForDispute } from './phone.js';
import type { Place } from './story.js';

export type Dictated = Followed & { readonly dictationId: string };
type Whence = { readonly source: 'telephone' | 'letter'; readonly receivedAt: string };

/** The case manager writes down what a party says or wrote, with its recording or scan. */
export async function dictate(
  place: Place,
  association: Association,
  { partyId }: Member,
  { source, receivedAt }: Whence,
  body: Json,
): Promise<Dictated> {
  const record = evidence('record', source === 'telephone' ? 'Recording of the call' : 'Scan of the letter');
  const dictation = { partyId, source, receivedAt: shanghai(receivedAt), record };
  const followed = await file(place, association, association.maja, { ...body, dictation }, '/dictated-complaints');
  const waiting = await followed.until('the complaint waits for its party', ({ stages }) =>
    stages.find(({ stage }) => stage === 'party-confirmation'),
  );
  return { ...followed, dictationId: waiting.subject.replace('dictation:', '') };
}

/** The party reads out the code that came to its phone, and the case manager types it. */
export async function confirmByPhone(
  place: Place,
  { maja }: Association,
  dispute: Dictated,
  phone: string,
): Promise<void> {
  const at = `/dictations/${dispute.dictationId}`;
  await maja.post(`/disputes/${dispute.disputeId}${at}/codes`, { channel: 'sms' });
  const code = await codeForDispute(place, phone, dispute.number);
  await dispute.post(maja, `${at}/confirmations`, { code, version: 1 });
  place.say('   the party read out the code that came to its phone');
}
