import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { partyOf } from '../../core/decision-context.js';
import { complainantOf } from '../../core/parties.js';
import { getStage, type Dispute, type DisputeEvent } from '../../core/state.js';
import { partsOf, proceedingSubject } from '../../core/subject.js';
import type { Proceeding, ProceedingState } from './events.js';
import { proceedingEnded } from './proceeding-ended.js';

export type ReportProceedingState = Command<
  'ReportProceedingState',
  { readonly reportId: string; readonly state: ProceedingState; readonly noteContentId?: string }
>;

/** Each side tells of its own; what says nothing is the complainant's. */
export const ownerOf = (
  { broughtBy = 'complainant', broughtById }: Proceeding,
  dispute: Dispute,
): string | undefined => (broughtBy === 'complainant' ? complainantOf(dispute) : broughtById);

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
  precondition: (subject, { dispute, actor, context }) => {
    const proceeding = dispute.proceedings[partsOf(subject).id ?? ''] ?? refuse('NoSuchSubject', { subject });
    const party = partyOf(actor, context);
    if (party === undefined) return true; // a person of the association tells of any
    return ownerOf(proceeding, dispute) === party || refuse('NotYourPart', { subject });
  },
  decide: ({ data: { reportId, state, noteContentId }, at }, file) => {
    const note = noteContentId !== undefined && { noteContentId };
    const subject = proceedingSubject(reportId);
    const { stage, deadline } = getStage(file.dispute, subject);
    const noted = stage === 'on-record';
    const going = state === 'pending' || state === 'accepted';
    // That it is pending is no acceptance: the time for that runs on.
    const next =
      state === 'pending' && stage === 'awaiting-acceptance'
        ? deadline
        : stageDeadline(file, 'kept', { event: 'ProceedingStateReported', at });
    const told: DisputeEvent = {
      type: 'ProceedingStateReported',
      data: { reportId, state, ...note, ...(going && next && !noted && { due: next }) },
    };
    if (going || noted) return [told];
    if (state !== 'final-for') return [told, ...proceedingEnded(reportId, state, at, at, file)];
    const { keeps } = file.dispute.proceedings[reportId] ?? refuse('NoSuchSubject');
    const kept = keeps.filter((pair) => getStage(file.dispute, pair).stage === 'kept');
    return [told, { type: 'PairsClosed', data: { pairs: kept, reason: 'taken-to-court' } }];
  },
};
