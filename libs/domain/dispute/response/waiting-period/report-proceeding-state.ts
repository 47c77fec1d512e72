import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { partyOf } from '../../core/decision-context.js';
import { getStage, type DisputeEvent } from '../../core/state.js';
import { proceedingSubject } from '../../core/subject.js';
import { GOING, type ProceedingState } from './events.js';
import { checkIsOwn } from './own-proceeding.js';
import { proceedingEnded } from './proceeding-ended.js';

export type ReportProceedingState = Command<
  'ReportProceedingState',
  { readonly reportId: string; readonly state: ProceedingState; readonly noteContentId?: string }
>;

/**
 * What has become of the suit or complaint: it goes on and is asked for again, or the ground of the measures is gone
 * (practice P6).
 */
export const reportProceedingState: DisputeAction<ReportProceedingState> = {
  by: ['complainant', 'respondent', 'case-manager'],
  power: 'answers',
  on: 'proceeding',
  during: ['awaiting-acceptance', 'kept', 'on-record'],
  subjects: ({ reportId }) => [proceedingSubject(reportId)],
  scope: 'report',
  precondition: checkIsOwn,
  decide: ({ data: { reportId, state, noteContentId }, by, at }, file) => {
    const note = noteContentId !== undefined && { noteContentId };
    const recorded = partyOf(by, file.context) === undefined && { recordedBy: by.id };
    const subject = proceedingSubject(reportId);
    const { stage, deadline } = getStage(file.dispute, subject);
    const noted = stage === 'on-record';
    const going = GOING.includes(state);
    // That it is pending is no acceptance: the time for that runs on. What keeps nothing has none.
    const again = () =>
      state === 'pending' && stage === 'awaiting-acceptance'
        ? deadline
        : stageDeadline(file, 'kept', { event: 'ProceedingStateReported', at });
    const next = going && !noted ? again() : undefined;
    const told: DisputeEvent = {
      type: 'ProceedingStateReported',
      data: { reportId, state, ...note, ...(next && { due: next }), ...recorded },
    };
    if (going || noted) return [told];
    if (state !== 'final-for') return [told, ...proceedingEnded(reportId, state, at, at, file)];
    const { keeps } = file.dispute.proceedings[reportId] ?? refuse('NoSuchSubject');
    const kept = keeps.filter((pair) => getStage(file.dispute, pair).stage === 'kept');
    return [told, { type: 'PairsClosed', data: { pairs: kept, reason: 'taken-to-court' } }];
  },
};
