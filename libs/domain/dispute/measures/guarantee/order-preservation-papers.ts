import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { complainantOf } from '../../core/parties.js';
import { partyOf } from '../../core/decision-context.js';
import { pairParts, type PairSubject } from '../../core/subject.js';

export type OrderPreservationPapers = Command<'OrderPreservationPapers', { readonly pairs: readonly PairSubject[] }>;

/** Either side gets the dispute's facts as papers for an application to a court for preservation (practice P14). */
export const orderPreservationPapers: DisputeAction<OrderPreservationPapers> = {
  by: ['complainant', 'respondent'],
  on: 'pair',
  during: ['awaiting-counter-notice', 'counter-notice-arrival', 'waiting-period', 'inquiry', 'kept', 'closed'],
  subjects: ({ pairs }) => pairs,
  decide: ({ data: { pairs }, by, at }, file) => {
    if (!file.rulebook.guarantees) refuse('LaneNotOpen');
    const party = partyOf(by, file.context) ?? refuse('NotYourPart');
    const own = party === complainantOf(file.dispute) || pairs.every((pair) => pairParts(pair).respondentId === party);
    if (!own) refuse('NotYourPart');
    return [orderServiceOnParty(file, party, { document: 'preservation-papers', pairs, at })];
  },
};
