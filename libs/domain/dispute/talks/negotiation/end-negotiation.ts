import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { partyOf } from '../../core/decision-context.js';
import { getStage } from '../../core/state.js';
import { negotiationSubject } from '../../core/subject.js';
import { negotiationEnded } from './ended.js';
import type { NegotiationEnding } from './events.js';
import { getNegotiation } from '../../core/negotiations.js';

export type EndNegotiation = Command<
  'EndNegotiation',
  { readonly negotiationId: string; readonly reason: 'declined' | 'withdrawn' | 'escalated' }
>;

/**
 * A side declines what it was asked, takes back what it asked, or has had enough: nobody negotiates against its will.
 */
export const endNegotiation: DisputeAction<EndNegotiation> = {
  by: ['complainant', 'respondent'],
  on: 'negotiation',
  during: ['awaiting-consent', 'negotiation'],
  subjects: ({ negotiationId }) => [negotiationSubject(negotiationId)],
  decide: ({ data: { negotiationId, reason }, by, at }, file) => {
    const subject = negotiationSubject(negotiationId);
    const { stage } = getStage(file.dispute, subject);
    const party = partyOf(by, file.context);
    const asked = party !== getNegotiation(file.dispute, negotiationId).proposerId;
    const fitting: NegotiationEnding = stage === 'negotiation' ? 'escalated' : asked ? 'declined' : 'withdrawn';
    if (reason !== fitting) refuse('WrongStage', { subject, stage });
    return negotiationEnded(file, negotiationId, reason, at, party);
  },
};
