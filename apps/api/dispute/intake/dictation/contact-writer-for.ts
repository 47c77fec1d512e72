import { findContactWriter } from '#application/party/code-contacts.js';
import { checkOtherHand, isOtherHand } from '#application/party/other-hand.js';
import type { CodeChannel, Dictated } from '#domain/dispute/intake/dictation/events.js';
import type { Caller } from '../../../http/caller.js';

/**
 * Who wrote down where the code went, as the rule has to know it: whoever is of one hand with the typist or with who
 * confirms counts as that one. Two of one hand are no two officers: throws Refused SecondPersonNeeded.
 */
export async function contactWriterFor(
  { actor, tenant }: Pick<Caller, 'actor' | 'tenant'>,
  { partyId, takenBy }: Pick<Dictated, 'partyId' | 'takenBy'>,
  channel: CodeChannel,
): Promise<{ readonly contactBy?: string }> {
  if (actor.onBehalfOf === partyId) return {}; // the party itself needs nobody beside it
  const contactBy = await findContactWriter(tenant, partyId, channel);
  if (contactBy === undefined) return {};
  if (await isOtherHand(tenant, contactBy, [takenBy, actor.id])) return { contactBy };
  await checkOtherHand(tenant, actor.id, [takenBy]);
  return { contactBy: actor.id };
}
