import { findContactWriter, handOf } from '#application/party/contact-writer.js';
import { checkOtherHand, isOtherHand } from '#application/party/other-hand.js';
import type { Dictated } from '#domain/dispute/intake/dictation/events.js';
import type { Caller } from '../../../http/caller.js';

/**
 * Who wrote down the contact that the code went to, as the rule has to know it: whoever is of one hand with the typist
 * or with who confirms counts as that one, and so does who confirms where nobody can say who wrote it, or where another
 * party did: a complaint may name the complainant's own mailbox as the other side's. A platform that an officer made a
 * key for is no other hand than that officer where it acts by it. Two of one hand are no two officers: throws Refused
 * SecondPersonNeeded.
 */
export async function contactWriterFor(
  { actor, tenant }: Pick<Caller, 'actor' | 'tenant'>,
  { partyId, takenBy }: Pick<Dictated, 'partyId' | 'takenBy'>,
  contactContentId: string | undefined,
): Promise<{ readonly contactBy?: string }> {
  if (actor.onBehalfOf === partyId) return {}; // the party itself needs nobody beside it
  const writer =
    contactContentId === undefined ? undefined : await findContactWriter(tenant, partyId, contactContentId);
  if (writer === 'proved') return {};
  const isOther = writer?.onBehalfOf !== undefined && writer.onBehalfOf !== partyId;
  const hand = writer && !isOther ? handOf(writer) : undefined;
  if (hand !== undefined && (await isOtherHand(tenant, hand, [takenBy, actor.id]))) return { contactBy: hand };
  await checkOtherHand(tenant, actor.id, [takenBy]);
  return { contactBy: actor.id };
}
