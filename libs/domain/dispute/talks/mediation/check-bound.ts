import { refuse } from '../../../kernel/refusal.js';
import { complainantOf } from '../../core/parties.js';
import type { Dispute } from '../../core/state.js';
import type { AgreementScope } from './agreement-events.js';
import type { Mediation } from './state.js';

/**
 * Whether an agreement may bind these: the complainant and some of those who take part. With some of the respondents
 * alone only a part is settled.
 */
export const checkBound = (
  parties: readonly string[],
  scope: AgreementScope,
  { parties: all }: Pick<Mediation, 'parties'>,
  dispute: Dispute,
): void => {
  const stranger = parties.find((id) => !all.includes(id));
  if (stranger !== undefined) refuse('UnknownReference', { field: 'parties', name: stranger });
  const twice = parties.find((id, index) => parties.indexOf(id) !== index);
  if (twice !== undefined) refuse('NamedTwice', { field: 'parties', name: twice });
  if (parties.length < 2 || !parties.includes(complainantOf(dispute))) refuse('TermsImpossible', { field: 'parties' });
  if (scope === 'whole' && parties.length < all.length) refuse('TermsImpossible', { field: 'scope' });
};
