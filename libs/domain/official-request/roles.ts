import type { DecisionContext } from '../dispute/core/decision-context.js';
import type { Actor } from '../kernel/message.js';
import type { OfficialRequest } from './state.js';

/**
 * Two people and the clock. To everybody else there is no such paper: not to colleagues, who may deal with whom it is
 * about; not to administrators, mediators, experts, platforms or parties; and not to auditors, whose mandates cover
 * disputes. What an authority looks into is its own secret, and each reader more is one who could tell.
 */
export const OFFICIAL_ROLES = ['handler', 'second', 'engine'] as const;
export type OfficialRole = (typeof OFFICIAL_ROLES)[number];

export const officialRoleOf = (
  { kind, id, onBehalfOf }: Actor,
  { handlerId, secondId }: OfficialRequest,
  { duties }: Pick<DecisionContext, 'duties'>,
): OfficialRole | undefined => {
  if (kind === 'engine') return 'engine';
  if (kind !== 'person' || onBehalfOf !== undefined || !duties.includes('case-manager')) return undefined;
  if (id === handlerId) return 'handler';
  return id === secondId ? 'second' : undefined;
};
