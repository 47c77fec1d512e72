import type { DocumentFacts } from '#documents/facts.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/state.js';

/** What a party is told when the association takes a complaint that a platform handed over. */
export const delegatedNews = (event: DisputeEvent, { delegation }: Pick<Dispute, 'delegation'>): Pick<DocumentFacts, 'delegated'> => {
  if (event.type !== 'DelegatedComplaintAccepted' || !delegation) return {};
  const { reference, agreementVersion, entry, legalKind, dataTerms, imported } = delegation;
  const { resultDue } = event.data;
  const more = { ...(dataTerms && { dataTerms }), ...(resultDue && { resultDue }) };
  return { delegated: { reference, filedAt: imported.filedAt, agreementVersion, entry, legalKind, ...more } };
};
