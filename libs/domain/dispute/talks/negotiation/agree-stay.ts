import { deadlineAfter, inputOf } from '../../../calendar/deadline.js';
import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnPlatforms } from '../../service/notice/order-service.js';
import { partyOf } from '../../core/decision-context.js';
import { negotiationSubject } from '../../core/subject.js';
import { getNegotiation } from '../../core/negotiations.js';
import { STAY } from '../../core/excused.js';
import { stayable } from './stayable.js';

export type AgreeStay = Command<'AgreeStay', { readonly negotiationId: string }>;

/**
 * The other side agrees: the person restricted is always one of the two, so no waiting period moves without its word,
 * item by item, and the platform is told (practice P9).
 */
export const agreeStay: DisputeAction<AgreeStay> = {
  by: ['complainant', 'respondent'],
  on: 'negotiation',
  during: ['negotiation'],
  subjects: ({ negotiationId }) => [negotiationSubject(negotiationId)],
  decide: ({ data: { negotiationId }, by, at }, file) => {
    const subject = negotiationSubject(negotiationId);
    const { proposerId, pairs, days } =
      getNegotiation(file.dispute, negotiationId).stay ??
      refuse('UnknownReference', { field: 'stay', name: negotiationId });
    if (partyOf(by, file.context) === proposerId) refuse('NotYourPart', { subject });
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
