import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { Dispute } from '../../core/state.js';
import { adoptionSubject, type PairSubject } from '../../core/subject.js';
import type { AdoptionAsked, ItemAdoption } from './adoption-events.js';

/** What one platform was asked to make of a decision, and what it made of it. */
export type AdoptionTracked = Pick<AdoptionAsked['data'], 'decisionId' | 'platformId' | 'items' | 'binding'> & {
  readonly answers?: readonly ItemAdoption[];
  readonly answeredBy?: 'platform' | 'association';
  readonly answeredAt?: Instant;
  readonly overdue?: true;
  /** Of a platform that is bound by contract: the pairs for which it did as decided, and those for which it did not. */
  readonly performed: readonly PairSubject[];
  readonly broken: readonly PairSubject[];
};

export const getAdoption = ({ adoptions }: Pick<Dispute, 'adoptions'>, adoptionId: string): AdoptionTracked =>
  adoptions[adoptionId] ?? refuse('NoSuchSubject', { subject: adoptionSubject(adoptionId) });

/** What was asked about one decision, with the ids. */
export const adoptionsOf = (
  { adoptions }: Pick<Dispute, 'adoptions'>,
  decisionId: string,
): readonly (readonly [string, AdoptionTracked])[] =>
  Object.entries(adoptions).filter(([, adoption]) => adoption.decisionId === decisionId);

export const changeAdoption = (
  dispute: Dispute,
  adoptionId: string,
  change: (adoption: AdoptionTracked) => AdoptionTracked,
): Dispute => {
  const adoption = dispute.adoptions[adoptionId];
  return adoption ? { ...dispute, adoptions: { ...dispute.adoptions, [adoptionId]: change(adoption) } } : dispute;
};
