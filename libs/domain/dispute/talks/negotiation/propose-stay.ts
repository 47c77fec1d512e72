import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { complainantOf } from '../../core/parties.js';
import { partyOf } from '../../core/decision-context.js';
import { negotiationSubject, partsOf, type PairSubject } from '../../core/subject.js';
import { getNegotiation } from '../../core/negotiations.js';
import { isStayable, stayable } from './stayable.js';

export type ProposeStay = Command<
  'ProposeStay',
  { readonly negotiationId: string; readonly pairs: readonly PairSubject[]; readonly days: number }
>;

/**
 * A side asks that the waiting periods of these pairs end some days later while they negotiate. Nothing moves by the
 * asking.
 */
export const proposeStay: DisputeAction<ProposeStay> = {
  by: ['complainant', 'respondent'],
  on: 'negotiation',
  during: ['negotiation'],
  subjects: ({ negotiationId }) => [negotiationSubject(negotiationId)],
  scope: 'settle',
  precondition: (subject, { dispute, rulebook }) =>
    (rulebook.negotiation?.mostStayDays ?? 0) > 0 &&
    getNegotiation(dispute, partsOf(subject).id ?? '').pairs.some((pair) => isStayable(dispute, pair)),
  decide: ({ data: { negotiationId, pairs, days }, by, at }, file) => {
    const { dispute, context } = file;
    const negotiation = getNegotiation(dispute, negotiationId);
    const most = file.rulebook.negotiation?.mostStayDays ?? 0;
    if (!Number.isInteger(days) || days < 1) refuse('NothingNamed', { field: 'days' });
    if (days > most) refuse('TooMany', { field: 'days', most: String(most) });
    if (pairs.length === 0) refuse('NothingNamed', { field: 'pairs' });
    const foreign = pairs.find((pair) => !negotiation.pairs.includes(pair));
    if (foreign !== undefined) refuse('UnknownReference', { field: 'pairs', name: foreign });
    for (const pair of pairs) stayable(dispute, pair, at);
    const proposerId = partyOf(by, context) ?? complainantOf(dispute);
    return [{ type: 'StayProposed', data: { negotiationId, proposerId, pairs, days } }];
  },
};
