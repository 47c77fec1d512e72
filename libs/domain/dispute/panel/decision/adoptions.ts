import type { Dispute } from '../../core/state.js';
import type { AdoptionTracked } from './adoption-state.js';
import { refuse } from '../../../kernel/refusal.js';
import { adoptionSubject } from '../../core/subject.js';

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
