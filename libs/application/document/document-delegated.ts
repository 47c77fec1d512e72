import type { DocumentFacts } from '#documents/facts.js';
import type { DelegatedFacts } from '#documents/part-facts.js';
import type { Delegation } from '#domain/dispute/delegation/state.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';

/** What a party is told when the association takes a complaint that a platform handed over, and when it goes back. */
export const delegatedNews = (
  event: DisputeEvent,
  { delegation }: Pick<Dispute, 'delegation'>,
): Pick<DocumentFacts, 'delegated'> => {
  if (!delegation) return {};
  switch (event.type) {
    case 'DelegatedComplaintAccepted':
      return { delegated: { ...of(delegation), ...(event.data.resultDue && { resultDue: event.data.resultDue }) } };
    case 'DelegatedComplaintTakenBack':
      return { delegated: { ...of(delegation), over: 'taken-back' } };
    case 'DelegatedComplaintReturned':
      return { delegated: { ...of(delegation), over: 'returned' } };
    default:
      return {};
  }
};

const of = ({ reference, agreementVersion, entry, legalKind, dataTerms, imported }: Delegation): DelegatedFacts => ({
  reference,
  filedAt: imported.filedAt,
  agreementVersion,
  entry,
  legalKind,
  ...(dataTerms && { dataTerms }),
});
