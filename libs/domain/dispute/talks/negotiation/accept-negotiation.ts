import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { stageDeadline } from '../../core/deadlines.js';
import { checkInTime } from '../../core/in-time.js';
import type { DisputeAction } from '../../core/action.js';
import { complainantOf } from '../../core/parties.js';
import { partyOf } from '../../core/decision-context.js';
import { negotiationSubject, partsOf } from '../../core/subject.js';
import { getNegotiation } from '../../core/negotiations.js';

export type AcceptNegotiation = Command<'AcceptNegotiation', { readonly negotiationId: string }>;

/** The side that was asked agrees to negotiate: from then on both have a room to themselves, and a time box. */
export const acceptNegotiation: DisputeAction<AcceptNegotiation> = {
  by: ['complainant', 'respondent'],
  on: 'negotiation',
  during: ['awaiting-consent'],
  subjects: ({ negotiationId }) => [negotiationSubject(negotiationId)],
  precondition: (subject, { dispute, context, actor }) => {
    const { proposerId } = getNegotiation(dispute, partsOf(subject).id ?? '');
    if (partyOf(actor, context) === proposerId) refuse('NotYourPart', { subject });
    return true;
  },
  decide: ({ data: { negotiationId }, at }, file) => {
    const { dispute } = file;
    const subject = negotiationSubject(negotiationId);
    const { respondentId } = getNegotiation(dispute, negotiationId);
    checkInTime(subject, at, file);
    const roomId = file.newId();
    const due = stageDeadline(file, 'negotiation', { event: 'NegotiationStarted', at });
    const members = { partyIds: [complainantOf(dispute), respondentId], personIds: [] };
    return [
      { type: 'NegotiationStarted', data: { negotiationId, roomId, due } },
      { type: 'RoomOpened', data: { roomId, kind: 'negotiation', members, aboutId: negotiationId } },
    ];
  },
};
