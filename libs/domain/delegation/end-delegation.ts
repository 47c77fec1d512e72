import { secondsAfter } from '../calendar/deadline.js';
import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { DelegationAction } from './action.js';
import { agreementAt } from './state.js';

export type EndDelegation = Command<'EndDelegation', { readonly reasonContentId?: string }>;

/** Either side ends the agreement, with the notice that it names. */
export const endDelegation: DelegationAction<EndDelegation> = {
  by: ['case-manager', 'platform'],
  decide: ({ data: { reasonContentId }, by, at }, { agreement }) => {
    const [version, terms] = agreementAt(agreement, at) ?? refuse('NoAgreement');
    if (agreement.endsAt !== undefined) refuse('AnsweredAlready');
    const endsAt = secondsAfter(at, terms.exit.noticeDays * 86_400);
    const side = by.kind === 'platform' ? ('platform' as const) : ('association' as const);
    const reason = reasonContentId !== undefined && { reasonContentId };
    return [{ type: 'DelegationEnded', data: { version, by: side, endedAt: at, endsAt, ...reason } }];
  },
};
