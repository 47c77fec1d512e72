import type { DecisionContext } from '../dispute/core/decision-context.js';
import type { Actor } from '../kernel/message.js';
import type { Consultation } from './state.js';

/** Nobody else has a part in it: no party that the asker acts for, no platform, no mediator, expert or auditor. */
export const CONSULTATION_ROLES = ['asker', 'officer'] as const;
export type ConsultationRole = (typeof CONSULTATION_ROLES)[number];

/** Who came from a link has no account: the link says for which party. */
export const isFromLink = ({ id, onBehalfOf }: Actor): boolean => onBehalfOf !== undefined && id.startsWith('link-');

/** Who asks by this actor: an account, or the party whose link it holds. */
export const askerOf = (by: Actor): string => (isFromLink(by) ? (by.onBehalfOf ?? by.id) : by.id);

/** An officer who asked something is its asker and nothing else: nobody answers itself. */
export const consultationRoleOf = (
  actor: Actor,
  { askerId, aid }: Consultation,
  { duties }: Pick<DecisionContext, 'duties'>,
): ConsultationRole | undefined => {
  if (actor.kind !== 'person' || askerId === undefined) return undefined;
  if (askerOf(actor) === askerId && isFromLink(actor) === (aid?.byLink === true)) return 'asker';
  return !isFromLink(actor) && duties.includes('case-manager') ? 'officer' : undefined;
};
