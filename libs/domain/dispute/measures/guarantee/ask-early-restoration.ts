import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { answeredPairs } from '../../core/answered-pairs.js';
import { measureStands } from '../measure/set-measures.js';
import { orderServiceOnParty, orderServiceOnPlatforms } from '../../service/notice/order-service.js';
import { complainantOf } from '../../core/parties.js';
import { somePossible } from '../../core/some-possible.js';
import { getStage, type Dispute } from '../../core/state.js';
import { guaranteeSubject, partsOf, type PairSubject } from '../../core/subject.js';
import type { Restoration } from './events.js';
import { getGuarantee, guaranteeRulesOf, isInForce } from './get-guarantee.js';

export type AskEarlyRestoration = Command<
  'AskEarlyRestoration',
  { readonly guaranteeId: string; readonly pairs: readonly PairSubject[]; readonly wish: Restoration }
>;

/**
 * With a declaration and a valid guarantee the respondent asks for early restoration, or for label and escrow; a person
 * answers in time (practice P14).
 */
export const askEarlyRestoration: DisputeAction<AskEarlyRestoration> = {
  by: ['guarantor', 'case-manager'],
  on: 'guarantee',
  during: ['guarantee-in-force'],
  subjects: ({ guaranteeId }) => [guaranteeSubject(guaranteeId)],
  precondition: (subject, { dispute, rulebook }) => {
    guaranteeRulesOf(rulebook);
    const { giverId, pairs } = getGuarantee(dispute, partsOf(subject).id ?? '');
    // the complainant's own stands for the harm of the measure, not for that of its end
    if (giverId === complainantOf(dispute)) refuse('GuaranteeNotValid', { field: 'pairs' });
    return somePossible(pairs, checkRestorable(dispute));
  },
  decide: ({ data: { guaranteeId, pairs, wish }, at }, file) => {
    const { dispute, rulebook } = file;
    const { answeredBy } = guaranteeRulesOf(rulebook);
    const guarantee = getGuarantee(dispute, guaranteeId);
    if (pairs.length === 0) refuse('NothingNamed', { field: 'pairs' });
    const outside = pairs.some((pair) => !guarantee.pairs.includes(pair));
    if (outside || !isInForce(guarantee, at)) refuse('GuaranteeNotValid', { field: 'pairs' });
    pairs.forEach(checkRestorable(dispute));
    const order = { document: 'guarantee-given' as const, pairs, aboutId: guaranteeId, at };
    return [
      {
        type: 'EarlyRestorationAsked',
        data: {
          guaranteeId,
          pairs,
          wish,
          answeredBy,
          due: stageDeadline(file, 'awaiting-restoration', { event: 'EarlyRestorationAsked', at }),
        },
      },
      orderServiceOnParty(file, complainantOf(dispute), order),
      ...orderServiceOnPlatforms(file, order),
    ];
  },
};

/** A declaration was made on this pair, no court has ordered otherwise, and its measure still stands. */
const checkRestorable = (dispute: Dispute): ((pair: PairSubject) => void) => {
  const declared = answeredPairs(dispute);
  return (pair) => {
    const { stage } = getStage(dispute, pair);
    if (!declared.has(pair) || stage === 'closed' || dispute.courtOrders[pair] === 'take-down')
      refuse('WrongStage', { subject: pair, stage });
    if (!measureStands(dispute, pair)) refuse('MeasureNotStanding', { subject: pair });
  };
};
