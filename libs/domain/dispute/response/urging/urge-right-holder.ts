import { deadlineAfter } from '../../../calendar/deadline.js';
import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { partyOf } from '../../core/decision-context.js';
import { complainantOf } from '../../core/parties.js';
import { getStage } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import type { RightHolderUrged } from './events.js';
import { openUrgings, stillWarned } from './still-urged.js';

export type UrgeRightHolder = Command<
  'UrgeRightHolder',
  { readonly pairs: readonly PairSubject[]; readonly wordsContentId?: string }
>;

/**
 * A respondent urges the complainant in writing to take the complaint about its items back or to sue. Where it does
 * neither in time, the respondent may ask a court to find that it does not infringe. Measures and their periods do not
 * change by it.
 */
export const urgeRightHolder: DisputeAction<UrgeRightHolder> = {
  by: ['respondent'],
  power: 'answers',
  on: 'pair',
  during: ['awaiting-counter-notice', 'counter-notice-arrival', 'waiting-period', 'inquiry', 'kept', 'closed'],
  subjects: ({ pairs }) => pairs,
  scope: 'answer',
  precondition: (subject, { dispute, rulebook }) => {
    if (rulebook.urging === undefined) refuse('LaneNotOpen', { lane: 'urging' });
    const pair = subject as PairSubject;
    const { stage, reason } = getStage(dispute, pair);
    const isOver = stage === 'closed' && reason !== 'lifted' && reason !== 'restored';
    if (isOver || stillWarned(dispute, [pair]).length === 0) refuse('WrongStage', { subject, stage });
    const isUrged = openUrgings(dispute).some((id) => dispute.urgings[id]?.pairs.includes(pair));
    return !isUrged || refuse('NamedTwice', { field: 'pairs', name: subject });
  },
  decide: ({ data: { pairs, wordsContentId }, by, at }, file) => {
    const { rulebook, calendar, dispute } = file;
    const { ofSending, clause } = rulebook.urging ?? refuse('LaneNotOpen', { lane: 'urging' });
    if (pairs.length === 0) refuse('NothingNamed', { field: 'pairs' });
    const respondentId = partyOf(by, file.context) ?? refuse('NotYourPart', { subject: 'dispute' });
    const urgingId = file.newId();
    const anchor = { event: 'RightHolderUrged', at };
    const due = deadlineAfter({ anchor, period: ofSending, clause, rulebook, calendar });
    const words = wordsContentId !== undefined && { wordsContentId };
    const urged: RightHolderUrged = {
      type: 'RightHolderUrged',
      data: { urgingId, respondentId, pairs, sentAt: at, ...words, due },
    };
    return [
      urged,
      orderServiceOnParty(file, complainantOf(dispute), { document: 'urging', pairs, aboutId: urgingId, at }),
    ];
  },
};
