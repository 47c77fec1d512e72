import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { pairParts, partsOf, urgentSubject } from '../../core/subject.js';
import type { RespondentCalled } from './events.js';
import { getUrgent } from './get-urgent.js';

export type RecordCall = Command<
  'RecordCall',
  Omit<RespondentCalled['data'], 'officerId' | 'calledAt'> & { readonly calledAt?: Instant }
>;

/** The respondent is called at once; whether it was reached is recorded, also after the review. */
export const recordCall: DisputeAction<RecordCall> = {
  by: ['case-manager'],
  on: 'urgent',
  during: ['urgent-review', 'closed'],
  subjects: ({ urgentId }) => [urgentSubject(urgentId)],
  // where nothing was measured nobody is to be called; decide says of whom it is untrue
  precondition: (subject, { dispute }) => getUrgent(dispute, partsOf(subject).id ?? '').measured.length > 0,
  decide: ({ data: { urgentId, respondentId, outcome, calledAt: claimed, noteContentId }, by, at }, file) => {
    const { measured } = getUrgent(file.dispute, urgentId);
    if (!measured.some((pair) => pairParts(pair).respondentId === respondentId))
      refuse('UnknownReference', { field: 'respondentId', name: respondentId });
    const calledAt = claimed ?? at;
    const earliest = file.dispute.filedAt ?? at;
    if (calledAt > at || calledAt < earliest) refuse('InstantImplausible', { field: 'calledAt', earliest, latest: at });
    const note = noteContentId !== undefined && { noteContentId };
    return [
      { type: 'RespondentCalled', data: { urgentId, respondentId, officerId: by.id, calledAt, outcome, ...note } },
    ];
  },
};
