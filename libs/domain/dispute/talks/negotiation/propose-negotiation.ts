import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { complainantOf } from '../../core/parties.js';
import { partyOf } from '../../core/decision-context.js';
import { negotiationSubject, pairParts, type PairSubject } from '../../core/subject.js';
import { openNegotiations } from '../../core/negotiations.js';

export type ProposeNegotiation = Command<'ProposeNegotiation', { readonly pairs: readonly PairSubject[] }>;

/**
 * A side asks the other to negotiate about pairs of one respondent. The procedure runs on; only a stay by consent holds
 * it up.
 */
export const proposeNegotiation: DisputeAction<ProposeNegotiation> = {
  by: ['complainant', 'respondent'],
  on: 'pair',
  during: [
    'awaiting-counter-notice',
    'counter-notice-arrival',
    'waiting-period',
    'inquiry',
    'kept',
    'awaiting-outcome',
  ],
  subjects: ({ pairs }) => pairs,
  precondition: (subject, { dispute, rulebook }) => {
    if (rulebook.negotiation === undefined) refuse('LaneNotOpen', { lane: 'negotiation' });
    const running = openNegotiations(dispute).find((id) =>
      dispute.negotiations[id]?.pairs.some((pair) => pair === subject),
    );
    if (running !== undefined) refuse('WrongStage', { subject: negotiationSubject(running), stage: 'negotiation' });
    return true;
  },
  decide: ({ data: { pairs }, by, at }, file) => {
    const { dispute, context } = file;
    const [respondentId = '', ...others] = [...new Set(pairs.map((pair) => pairParts(pair).respondentId))];
    if (others.length > 0) refuse('UnknownReference', { field: 'pairs', name: others[0] ?? '' });
    const complainantId = complainantOf(dispute);
    const proposerId = partyOf(by, context) ?? complainantId;
    const negotiationId = file.newId();
    const due = stageDeadline(file, 'awaiting-consent', { event: 'NegotiationProposed', at });
    const otherId = proposerId === complainantId ? respondentId : complainantId;
    return [
      { type: 'NegotiationProposed', data: { negotiationId, respondentId, proposerId, pairs, due } },
      orderServiceOnParty(file, otherId, { document: 'negotiation-proposed', pairs, aboutId: negotiationId, at }),
    ];
  },
};
