import { viewingParty } from '../dispute/visibility/sees-exhibit.js';
import { visibilityOf } from '../dispute/visibility/visibility.js';
import type { DecisionContext } from '../dispute/core/decision-context.js';
import type { Dispute } from '../dispute/core/state.js';
import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { ConfidentialityUndertaken } from './events.js';

export type UndertakeConfidentiality = Command<
  'UndertakeConfidentiality',
  Pick<ConfidentialityUndertaken['data'], 'disputeId' | 'version' | 'locale' | 'textSha256'>
>;

type Known = { readonly dispute: Dispute; readonly context: DecisionContext };

/** Whoever has a part in the dispute may sign; that opens nothing that it may not see anyway. */
export const undertakeConfidentiality = (
  { data, by }: UndertakeConfidentiality,
  known: Known,
): readonly ConfidentialityUndertaken[] => {
  const visibility = visibilityOf(by, known);
  const [partyId, [role]] = [viewingParty(visibility, known.dispute), visibility.roles];
  if (role === undefined || known.dispute.complainantId === undefined) return refuse('NotFound');
  return [{ type: 'ConfidentialityUndertaken', data: { ...data, role, ...(partyId !== undefined && { partyId }) } }];
};
