import { handleMembership } from '#application/membership/members.js';
import type { WithRating } from '#application/membership/rating-entry.js';
import { membershipKey } from '#application/membership/membership-key.js';
import { send } from '../http/send.js';
import type { ActingOnRight as Acting } from '../right/acting.js';

type Make = Parameters<typeof handleMembership>[3];

/** Puts a command to a membership, for the member or for the association, and sends the answer. */
export async function act(
  part: 'member' | 'officer',
  memberId: string,
  { caller: { tenant, actor: by, now: at }, request, reply }: Acting,
  make: Make,
  rating?: WithRating,
): Promise<void> {
  send(reply, await handleMembership(tenant, memberId, { by, at, request, part }, make, rating), tenant);
}

/** Words about a member lie under the key of its membership. */
export const sealed = ({ caller: { tenant } }: Acting, memberId: string, text: string): Promise<string> =>
  tenant.vault.seal(membershipKey(memberId), text);
