import { createHash } from 'node:crypto';
import type { Association } from './association.js';
import type { Client } from './client.js';
import { openLinkOn } from './phone.js';
import type { Place } from './story.js';

/** A photographed document, as small as one can be. */
export const IDENTITY_CARD = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

type Holder = { readonly partyId: string; readonly phone: string };

/** What waits for a person at a party, and that person matching it. */
export async function matchContact({ maja }: Pick<Association, 'maja'>, partyId: string): Promise<void> {
  const { items } = await maja.get<{ items: readonly { readonly proofId: string; readonly state: string }[] }>(
    `/parties/${partyId}/contact-proofs`,
  );
  const waiting = items.find(({ state }) => state === 'waiting')?.proofId;
  await maja.post(`/parties/${partyId}/contact-proofs/${waiting}/matches`, {
    proof: 'identity-document',
    note: 'The card against the enterprise register.',
  });
}

/** A link's holder photographs its document and sends it, and the case manager matches it: the contact is proved. */
export async function proveContact(
  place: Place,
  association: Pick<Association, 'maja'>,
  by: Client,
  partyId: string,
): Promise<void> {
  const sha256 = createHash('sha256').update(IDENTITY_CARD).digest('hex');
  const { status } = await fetch(
    `${place.apiUrl}/v1/parties/${partyId}/papers/${sha256}/content?kind=identity-document`,
    {
      method: 'PUT',
      headers: { ...by.headers, 'content-type': 'application/octet-stream' },
      body: new Uint8Array(IDENTITY_CARD),
    },
  );
  if (status !== 200) throw new Error(`The document was not taken: ${status}`);
  await by.post('/contact-proofs', { papers: [sha256] });
  await matchContact(association, partyId);
  place.say('   ✓ a document was photographed, and a person matched the contact to the party');
}

/** The same on a phone whose link has been opened elsewhere already. */
export const proveOnPhone = async (
  place: Place,
  association: Pick<Association, 'maja'>,
  { partyId, phone }: Holder,
): Promise<void> =>
  proveContact(place, association, await openLinkOn(place, phone, '(?:转送|Forwarded notice)'), partyId);
