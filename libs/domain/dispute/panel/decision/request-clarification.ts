import { isLate } from '../../../calendar/uncertain.js';
import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { laterHouseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { decisionSubject, partsOf } from '../../core/subject.js';
import { speakerOf } from '../../talks/mediation/party-of-mediation.js';
import { afterRules } from './after-rules.js';
import type { ClarificationWish } from './clarification-events.js';
import { clarificationDue, openClarifications } from './clarifications.js';
import { getDecision } from './decisions.js';
import { OUT } from './sitting-stages.js';
import type { Decision } from './state.js';

export type RequestClarification = Command<
  'RequestClarification',
  { readonly decisionId: string; readonly wish: ClarificationWish; readonly textContentId: string }
>;

/** A party asks, in the time for it, for a slip to be put right or for what is unclear to be said; one at a time. */
export const requestClarification: DisputeAction<RequestClarification> = {
  by: ['participant'],
  power: 'answers',
  on: 'decision',
  during: OUT,
  subjects: ({ decisionId }) => [decisionSubject(decisionId)],
  precondition: (subject, { dispute, rulebook, context, actor }) => {
    afterRules({ rulebook });
    checkNoneOpen(getDecision(dispute, partsOf(subject).id ?? ''), speakerOf(actor, { context }), subject);
    return true;
  },
  decide: ({ data: { decisionId, wish, textContentId }, by, at }, file) => {
    const partyId = speakerOf(by, file);
    const decision = getDecision(file.dispute, decisionId);
    checkNoneOpen(decision, partyId, decisionSubject(decisionId));
    const due = clarificationDue(decision.issued?.at ?? at, file);
    if (isLate(due, at)) refuse('DeadlinePassed', { dueAt: due.dueAt });
    const anchor = { event: 'ClarificationRequested', at } as const;
    const answerDue = laterHouseDeadline(file, 'answer-clarification', 'answer-review', anchor);
    const asked = { decisionId, clarificationId: file.newId(), partyId, wish, textContentId };
    return [{ type: 'ClarificationRequested', data: { ...asked, requestedAt: at, answerDue } }];
  },
};

const checkNoneOpen = (decision: Decision, partyId: string, subject: ReturnType<typeof decisionSubject>): void => {
  if (openClarifications(decision).some(([, asked]) => asked.partyId === partyId))
    refuse('AnsweredAlready', { subject });
};
