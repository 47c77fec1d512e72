import { refuse } from '../../../kernel/refusal.js';
import type { Dispute } from '../../core/state.js';
import { getMediation } from '../mediation/mediations.js';
import type { FactsRecord } from './state.js';

export const isSignedByAll = ({ parties, signedBy }: FactsRecord): boolean =>
  parties.every((partyId) => signedBy.includes(partyId));

/** The version that is meant, of which the party is one. Refused for an older one and for none. */
export const getFacts = (
  mediationId: string,
  version: number,
  partyId: string,
  dispute: Pick<Dispute, 'mediations'>,
): FactsRecord => {
  const { facts } = getMediation(dispute, mediationId);
  if (facts?.version !== version) refuse('AgreementMoved', { field: 'version' });
  if (!facts.parties.includes(partyId)) refuse('NotYourPart');
  return facts;
};
