import type { ConfirmationRules } from '../../../rulebook/confirmation-rules.js';
import type { Agreement } from '../mediation/agreement-state.js';
import type { Dispute } from '../../core/state.js';
import type { CourtOption } from './events.js';

/**
 * The courts that may confirm: where a court invited the mediation, that one alone; else that of each party's
 * residence, of the object, of the body. Where the right is one whose disputes an intermediate court hears, the court
 * of that level at the same place.
 */
export const courtsOf = (
  { referrals, right }: Pick<Dispute, 'referrals' | 'right'>,
  { parties }: Pick<Agreement, 'parties'>,
  rules: ConfirmationRules,
): readonly CourtOption[] => {
  if (Object.values(referrals).some(({ way, authority }) => way === 'in' && authority.kind === 'court'))
    return [{ ground: 'inviting-court' }];
  const level = right !== undefined && rules.intermediate.rights.includes(right) ? 'intermediate' : 'basic';
  return [
    ...parties.map((partyId) => ({ ground: 'residence', level, partyId }) as const),
    { ground: 'object', level },
    { ground: 'body', level },
  ];
};
