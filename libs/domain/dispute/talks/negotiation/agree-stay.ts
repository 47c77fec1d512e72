import { deadlineAfter, inputOf } from '../../../calendar/deadline.js';
import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnPlatforms } from '../../service/notice/order-service.js';
import { partyOf } from '../../core/decision-context.js';
import { negotiationSubject, partsOf, type PairSubject } from '../../core/subject.js';
import { getNegotiation } from '../../core/negotiations.js';
import { getStayable, stayable } from './stayable.js';
import { STAY } from '../../core/excused.js';
import type { Dispute } from '../../core/state.js';
import type { Negotiation } from './events.js';

export type AgreeStay = Command<
  'AgreeStay',
  {
    readonly negotiationId: string;
    /** What was read: the pairs and days that are agreed to. */
    readonly pairs: readonly PairSubject[];
    readonly days: number;
  }
>;

/**
 * The other side agrees to what it has read, and to nothing that was asked for since: the person restricted is always
 * one of the two, so no waiting period moves without its word, item by item, and the platform is told (practice P9).
 */
export const agreeStay: DisputeAction<AgreeStay> = {
  by: ['complainant', 'respondent'],
  on: 'negotiation',
  during: ['negotiation'],
  subjects: ({ negotiationId }) => [negotiationSubject(negotiationId)],
  scope: 'settle',
  precondition: (subject, { dispute, context, actor }) => {
    const { proposerId, pairs } = stayOf(dispute, partsOf(subject).id ?? '');
    if (partyOf(actor, context) === proposerId) refuse('NotYourPart', { subject });
    for (const pair of pairs) getStayable(dispute, pair);
    return true;
  },
  decide: ({ data: { negotiationId, ...read }, at }, file) => {
    const { pairs, days } = stayOf(file.dispute, negotiationId);
    if (read.days !== days || !isSame(read.pairs, pairs)) refuse('OfferGone', { offer: 'replaced' });
    const clause = file.rulebook.negotiation?.clause ?? '';
    const moved = pairs.map((pair) => {
      const input = inputOf(stayable(file.dispute, pair, at).derivation);
      const extensions = [
        ...(input.extensions ?? []),
        { clause, addedCount: days, unit: 'calendar-days', reason: STAY } as const,
      ];
      return { pair, due: deadlineAfter({ ...input, calendar: file.calendar, extensions }) };
    });
    return [
      { type: 'ProcedureStayed', data: { negotiationId, pairs, moved } },
      ...orderServiceOnPlatforms(file, { document: 'stay-agreed', pairs, at }),
    ];
  },
};

const isSame = (some: readonly PairSubject[], others: readonly PairSubject[]): boolean =>
  some.toSorted().join() === others.toSorted().join();

const stayOf = (dispute: Dispute, negotiationId: string): NonNullable<Negotiation['stay']> =>
  getNegotiation(dispute, negotiationId).stay ?? refuse('UnknownReference', { field: 'stay', name: negotiationId });
