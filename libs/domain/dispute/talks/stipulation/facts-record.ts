import { refuse } from '../../../kernel/refusal.js';
import type { Dispute } from '../../core/state.js';
import { getMediation } from '../mediation/mediations.js';
import type { FactsRecord } from './state.js';

export const isSignedByAll = ({ parties, signedBy }: FactsRecord): boolean =>
  parties.every((partyId) => signedBy.includes(partyId));

/** The newest version, of which the party is one. Refused where there is none. */
export const getNewestFacts = (
  mediationId: string,
  partyId: string,
  dispute: Pick<Dispute, 'mediations'>,
): FactsRecord => {
  const { facts } = getMediation(dispute, mediationId);
  if (!facts) refuse('AgreementMoved', { field: 'version' });
  if (!facts.parties.includes(partyId)) refuse('NotYourPart');
  return facts;
};

/** The version that is meant, of which the party is one. Refused for an older one and for none. */
export const getFacts = (
  mediationId: string,
  version: number,
  partyId: string,
  dispute: Pick<Dispute, 'mediations'>,
): FactsRecord => {
  const facts = getNewestFacts(mediationId, partyId, dispute);
  if (facts.version !== version) refuse('AgreementMoved', { field: 'version' });
  return facts;
};
