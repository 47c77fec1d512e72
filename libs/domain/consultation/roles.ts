import type { DecisionContext } from '../dispute/core/decision-context.js';
import type { Actor } from '../kernel/message.js';
import type { Consultation } from './state.js';

/** Nobody else has a part in it: no party that the asker acts for, no platform, no mediator, expert or auditor. */
export const CONSULTATION_ROLES = ['asker', 'officer'] as const;
export type ConsultationRole = (typeof CONSULTATION_ROLES)[number];

/** An officer who asked something is its asker and nothing else: nobody answers itself. */
export const consultationRoleOf = (
  { kind, id }: Actor,
  { askerId }: Consultation,
  { duties }: Pick<DecisionContext, 'duties'>,
): ConsultationRole | undefined => {
  if (kind !== 'person' || askerId === undefined) return undefined;
  if (id === askerId) return 'asker';
  return duties.includes('case-manager') ? 'officer' : undefined;
};
