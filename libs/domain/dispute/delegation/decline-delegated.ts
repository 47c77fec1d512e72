import type { Command } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeAction } from '../core/action.js';
import type { DelegatedComplaintDeclined } from './events.js';

export type DeclineDelegated = Command<'DeclineDelegated', Pick<DelegatedComplaintDeclined['data'], 'reasons'>>;

/** A person of the association does not take a complaint that a platform handed over, and says every reason. */
export const declineDelegated: DisputeAction<DeclineDelegated> = {
  by: ['case-manager'],
  on: 'dispute',
  during: ['delegation-answer'],
  subjects: () => ['dispute'],
  decide: ({ data: { reasons }, by, at }) => {
    if (reasons.length === 0) refuse('NothingNamed', { field: 'reasons' });
    const declined: DelegatedComplaintDeclined = {
      type: 'DelegatedComplaintDeclined',
      data: { reasons, officerId: by.id, effectiveAt: at },
    };
    return [declined];
  },
};
