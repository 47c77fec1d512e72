import { partyOf, type DecisionContext } from '../dispute/core/decision-context.js';
import type { Actor } from '../kernel/message.js';
import type { Tip } from './state.js';

/**
 * `addressee` has it now: the platform or the right holder that it was handed to. Whoever gave it has no part in it.
 */
export const TIP_ROLES = ['anybody', 'case-manager', 'addressee'] as const;
export type TipRole = (typeof TIP_ROLES)[number];

export const tipRolesOf = (actor: Actor, { stage, route }: Tip, context: DecisionContext): readonly TipRole[] => {
  if (stage === 'unheard') return ['anybody'];
  const party = actor.kind === 'person' ? partyOf(actor, context) : undefined;
  const isAddressee =
    (route?.to === 'platform' && actor.kind === 'platform' && actor.id === route.platformId) ||
    (route?.to === 'right-holder' && party === route.holderId);
  return [
    ...(context.duties.includes('case-manager') ? (['case-manager'] as const) : []),
    ...(isAddressee ? (['addressee'] as const) : []),
  ];
};
