import { partyOf, type DecisionContext } from '../dispute/core/decision-context.js';
import type { Actor } from '../kernel/message.js';
import type { Tip, TipStage } from './state.js';

/**
 * `addressee` has it now: the platform or the right holder that it was handed to. Whoever gave it has no part in it,
 * but that it adds pictures (`giver`): it is nobody, who knows its id.
 */
export const TIP_ROLES = ['anybody', 'giver', 'case-manager', 'addressee'] as const;
/** Who acts without being anybody here. */
export const NOBODY = 'public';
export type TipRole = (typeof TIP_ROLES)[number];

/** How far it is for somebody: that its next step waits for a second person is the staff's alone to know. */
export const tipStageFor = (roles: readonly TipRole[], { stage, route }: Pick<Tip, 'stage' | 'route'>): TipStage =>
  stage === 'awaiting-second' && route !== undefined && !roles.includes('case-manager') ? 'routed' : stage;

export const tipRolesOf = (actor: Actor, { stage, route }: Tip, context: DecisionContext): readonly TipRole[] => {
  if (stage === 'unheard') return ['anybody'];
  if (actor.kind === 'person' && actor.id === NOBODY) return ['giver'];
  const party = actor.kind === 'person' ? partyOf(actor, context) : undefined;
  const isAddressee =
    (route?.to === 'platform' && actor.kind === 'platform' && actor.id === route.platformId) ||
    (route?.to === 'right-holder' && party === route.holderId);
  return [
    ...(context.duties.includes('case-manager') ? (['case-manager'] as const) : []),
    ...(isAddressee ? (['addressee'] as const) : []),
  ];
};
