import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { escalateMeasure, measureStands, setMeasures } from '../measure/set-measures.js';
import { orderServiceOnParties, orderServiceOnPlatforms } from '../../service/notice/order-service.js';
import { getStage } from '../../core/state.js';
import { guaranteeSubject } from '../../core/subject.js';
import type { Restoration } from './events.js';
import { getGuarantee, isInForce } from './get-guarantee.js';

export type AnswerEarlyRestoration = Command<
  'AnswerEarlyRestoration',
  { readonly guaranteeId: string; readonly outcome: Restoration | 'refused'; readonly reasonContentId?: string }
>;

/**
 * A person, or the platform where the rulebook says so, grants it or refuses it with the reason. Behind a grant the
 * waiting period runs on.
 */
export const answerEarlyRestoration: DisputeAction<AnswerEarlyRestoration> = {
  by: ['case-manager', 'platform'],
  on: 'guarantee',
  during: ['awaiting-restoration'],
  subjects: ({ guaranteeId }) => [guaranteeSubject(guaranteeId)],
  decide: ({ data: { guaranteeId, outcome, reasonContentId }, by, at }, file) => {
    const { dispute } = file;
    const guarantee = getGuarantee(dispute, guaranteeId);
    const asked = guarantee.asked ?? refuse('NothingNamed');
    const answerer = { kind: by.kind === 'platform' ? ('platform' as const) : ('association' as const), id: by.id };
    const order = { document: 'restoration-answered' as const, pairs: asked.pairs, aboutId: guaranteeId, at };
    const told = [...orderServiceOnParties(file, order), ...orderServiceOnPlatforms(file, order)];
    if (outcome === 'refused') {
      const reason = reasonContentId ?? refuse('NothingNamed', { field: 'reason' });
      return [
        {
          type: 'EarlyRestorationRefused',
          data: { guaranteeId, pairs: asked.pairs, by: answerer, reasonContentId: reason },
        },
        ...told,
      ];
    }
    if (!isInForce(guarantee, at)) refuse('GuaranteeNotValid', { field: 'outcome' });
    const open = asked.pairs.filter(
      (pair) => getStage(dispute, pair).stage !== 'closed' && measureStands(dispute, pair),
    );
    const pairs = open.filter((pair) => dispute.courtOrders[pair] !== 'take-down');
    if (pairs.length === 0) refuse('MeasureNotStanding', { subject: guaranteeSubject(guaranteeId) });
    const reason = reasonContentId !== undefined && { reasonContentId };
    return [
      { type: 'EarlyRestorationGranted', data: { guaranteeId, pairs, as: outcome, by: answerer, ...reason } },
      ...(outcome === 'restore'
        ? setMeasures(dispute, pairs, 'lift', 'early-restoration')
        : escalateMeasure(dispute, pairs, 'label-and-escrow', 'early-restoration')),
      ...told,
    ];
  },
};
