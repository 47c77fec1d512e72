import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Membership } from '#domain/membership/state.js';
import { acceptRatingRules, leaveRating } from '#domain/rating/accept-rating-rules.js';
import { isRated } from '#domain/rating/state.js';
import type { Entry } from '#event-store/prepare.js';
import { entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { loadRulesInForce } from '../rating/adoptions.js';
import { loadRated } from '../rating/member-stream.js';

/** What goes with it in the member's rating: its rules accepted in the same breath, or left. */
export type WithRating = { readonly accept: string } | { readonly leave: true };

/** What is recorded of it beside the membership. */
export const ratingEntry = async (
  tenant: TenantContext,
  { memberId = '', kind }: Membership,
  rating: WithRating,
  { by, at }: { readonly by: Actor; readonly at: Instant },
): Promise<readonly Entry[]> => {
  const { rated, stream } = await loadRated(tenant, memberId);
  if ('leave' in rating) {
    if (!isRated(rated)) return [];
    const leaving = { type: 'LeaveRating', data: {}, by, at } as const;
    return [entryOf('rating', stream, leaveRating(leaving, rated), leaving)];
  }
  const { pin } = await loadRulesInForce(tenant, at);
  if (rating.accept !== pin.version) refuse('UnknownReference', { field: 'ratingRules', name: pin.version });
  if (kind === undefined) return [];
  const accepting = { type: 'AcceptRatingRules', data: { memberId, kind, ...pin }, by, at } as const;
  return [entryOf('rating', stream, acceptRatingRules(accepting, rated), accepting)];
};
