import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { partyOf } from '../../core/decision-context.js';
import type { PairSubject } from '../../core/subject.js';
import { guaranteeRulesOf } from './get-guarantee.js';

export type OrderPreservationPapers = Command<'OrderPreservationPapers', { readonly pairs: readonly PairSubject[] }>;

/** Either side gets the dispute's facts as papers for an application to a court for preservation (practice P14). */
export const orderPreservationPapers: DisputeAction<OrderPreservationPapers> = {
  by: ['complainant', 'respondent'],
  power: 'answers',
  on: 'pair',
  during: ['awaiting-counter-notice', 'counter-notice-arrival', 'waiting-period', 'inquiry', 'kept', 'closed'],
  subjects: ({ pairs }) => pairs,
  precondition: (_, { rulebook }) => guaranteeRulesOf(rulebook) !== undefined,
  decide: ({ data: { pairs }, by, at }, file) => {
    const party = partyOf(by, file.context) ?? refuse('NotYourPart');
    return [orderServiceOnParty(file, party, { document: 'preservation-papers', pairs, at })];
  },
};
