import type { Deadline } from '../../../calendar/derivation.js';
import { refuse } from '../../../kernel/refusal.js';
import { pairOf } from '../../core/pairs.js';
import { setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import { pairParts, urgentSubject, type PairSubject } from '../../core/subject.js';
import { closeTask, openTask } from '../../core/tasks.js';
import { endOpenUrgent } from './end-open-urgent.js';
import type { Urgent, UrgentEvent, UrgentWish } from './events.js';

/** The wish that came with a complaint: the first on the roster has it. */
export const urgentWished = (
  dispute: Dispute,
  { urgentId, pairs, capture, checks, officerId, takeDue }: UrgentWish,
): Dispute => {
  const wished = { pairs, capture, checks, officerId, passed: [], measured: [], called: [] };
  const urgent = { ...dispute.urgent, [urgentId]: wished };
  const subject = urgentSubject(urgentId);
  return openTask(
    setStage({ ...dispute, urgent }, [subject], { stage: 'awaiting-duty', deadline: takeDue }),
    'take-urgent',
    subject,
    takeDue,
  );
};

export const evolveUrgent: EvolveOf<UrgentEvent> = {
  DutyPassedOn: (dispute, { urgentId, fromOfficerId, toOfficerId, due }) => {
    const subject = urgentSubject(urgentId);
    const passed = change(dispute, urgentId, (urgent) => ({
      officerId: toOfficerId ?? urgent.officerId,
      passed: [...urgent.passed, fromOfficerId],
    }));
    if (!due) return setStage(passed, [subject], { stage: 'awaiting-duty' });
    return openTask(
      setStage(passed, [subject], { stage: 'awaiting-duty', deadline: due }),
      'take-urgent',
      subject,
      due,
    );
  },
  UrgentTaken: (dispute, { urgentId, officerId }) =>
    setStage(
      change(dispute, urgentId, () => ({ officerId })),
      [urgentSubject(urgentId)],
      { stage: 'urgent-decision' },
    ),
  UrgentMeasureProposed: (dispute, { urgentId, pairs, rung, officerId, whyNotLessContentId, confirmed, secondDue }) => {
    const proposal = {
      pairs,
      rung,
      officerId,
      confirmed,
      ...(whyNotLessContentId !== undefined && { whyNotLessContentId }),
    };
    const subject = urgentSubject(urgentId);
    const proposed = change(dispute, urgentId, () => ({ officerId, proposal }));
    const decided =
      measuredOf(proposed, urgentId).length === 0
        ? setStage(proposed, [subject], { stage: 'urgent-decision' })
        : proposed;
    return openTask(closeTask(decided, 'take-urgent', subject), 'second-measure', subject, secondDue);
  },
  UrgentMeasureTaken: (dispute, { urgentId, pairs, officerId, reviewDue, callDue }) => {
    const subject = urgentSubject(urgentId);
    const taken = withoutProposal(
      change(noticed(dispute, pairs), urgentId, ({ measured }) => ({
        officerId,
        measured: [...new Set([...measured, ...pairs])],
      })),
      urgentId,
    );
    const first = dispute.stages[subject]?.stage === 'urgent-review' ? taken : reviewed(taken, urgentId, reviewDue);
    const settled = closeTask(closeTask(first, 'take-urgent', subject), 'second-measure', subject);
    return toCall(settled, urgentId).length > 0 ? openTask(settled, 'call-respondent', subject, callDue) : settled;
  },
  RespondentCalled: (dispute, { urgentId, respondentId }) => {
    const called = change(dispute, urgentId, (urgent) => ({ called: [...new Set([...urgent.called, respondentId])] }));
    return toCall(called, urgentId).length > 0 ? called : closeTask(called, 'call-respondent', urgentSubject(urgentId));
  },
  UrgentRefused: (dispute, { urgentId }) => endOpenUrgent(dispute, [urgentSubject(urgentId)], 'rejected'),
  UrgentReviewed: (dispute, { urgentId, outcome }) => endOpenUrgent(dispute, [urgentSubject(urgentId)], outcome),
  UrgentLapsed: (dispute, { urgentId }) => endOpenUrgent(dispute, [urgentSubject(urgentId)], 'undone'),
  UrgentNoticeFoundWrong: (dispute) => dispute, // ratings read it; it changes nothing here
};

const change = (dispute: Dispute, urgentId: string, to: (urgent: Urgent) => Partial<Urgent>): Dispute => {
  const urgent = dispute.urgent[urgentId];
  return urgent ? { ...dispute, urgent: { ...dispute.urgent, [urgentId]: { ...urgent, ...to(urgent) } } } : dispute;
};

const withoutProposal = (dispute: Dispute, urgentId: string): Dispute => {
  const { proposal: _, ...urgent } = dispute.urgent[urgentId] ?? refuse('NoSuchSubject');
  return { ...dispute, urgent: { ...dispute.urgent, [urgentId]: urgent } };
};

const measuredOf = (dispute: Dispute, urgentId: string): readonly PairSubject[] =>
  dispute.urgent[urgentId]?.measured ?? [];

/** Whose things a measure was taken on and who has not been called yet. */
const toCall = (dispute: Dispute, urgentId: string): readonly string[] => {
  const { called = [] } = dispute.urgent[urgentId] ?? {};
  return [...new Set(measuredOf(dispute, urgentId).map((pair) => pairParts(pair).respondentId))].filter(
    (one) => !called.includes(one),
  );
};

/** From now on respondent and platform know of these pairs. */
const noticed = (dispute: Dispute, pairs: readonly PairSubject[]): Dispute => {
  const known = new Set(dispute.noticed.map(pairOf));
  const more = dispute.pairs.filter((pair) => pairs.includes(pairOf(pair)) && !known.has(pairOf(pair)));
  return more.length > 0 ? { ...dispute, noticed: [...dispute.noticed, ...more] } : dispute;
};

const reviewed = (dispute: Dispute, urgentId: string, reviewDue: Deadline): Dispute => {
  const subject = urgentSubject(urgentId);
  return openTask(
    setStage(dispute, [subject], { stage: 'urgent-review', deadline: reviewDue }),
    'review-urgent',
    subject,
    reviewDue,
  );
};
