import { closePairs } from '../pairs.js';
import { setStage, type Dispute, type EvolveOf } from '../state.js';
import { waiting } from './waiting.js';
import { proceedingSubject, serviceSubject } from '../subject.js';
import type { WaitingPeriodEvent } from './events.js';

export const evolveWaitingPeriod: EvolveOf<WaitingPeriodEvent> = {
  ProceedingReported: (dispute, { reportId, kind, pairs, receivedAt }) => {
    const reported = { ...dispute, proceedings: { ...dispute.proceedings, [reportId]: { kind, pairs, receivedAt, missed: 0 } } };
    return setStage(reported, [proceedingSubject(reportId)], { stage: 'closed', reason: 'ended' });
  },
  MeasureKept: (dispute, { reportId, pairs, until, due }) =>
    setStage(setStage(dispute, pairs, { stage: 'kept' }), [proceedingSubject(reportId)], { stage: until, deadline: due }),
  ReportedLate: (dispute) => dispute, // a fact for ratings and for the parties; it changes nothing here
  ReportsInquired: (dispute, { pair, due }) => setStage(dispute, [pair], { stage: 'inquiry', deadline: due }),
  InquiryAnswered: (dispute, { inquiryId }) => setStage(dispute, [serviceSubject(inquiryId)], { stage: 'closed', reason: 'answered' }),
  WaitingPeriodEnded: (dispute, { pair }) => closePairs(dispute, [pair], 'lifted'),
  ProceedingStateReported: (dispute, { reportId, due }) =>
    setStage(dispute, [proceedingSubject(reportId)], due ? { stage: 'kept', deadline: due } : { stage: 'closed', reason: 'ended' }),
  ProceedingEnded: (dispute, { reportId, pairs, unanswered }) => {
    const ended = setStage(dispute, [proceedingSubject(reportId)], { stage: 'closed', reason: 'ended' });
    return closePairs(setStage(ended, unanswered, { stage: 'awaiting-counter-notice' }), pairs, 'lifted');
  },
  ProceedingStateMissed: (dispute, { reportId, times, due }) =>
    setStage(missed(dispute, reportId, times), [proceedingSubject(reportId)], { stage: 'kept', deadline: due }),
  CourtOrderRecorded: (dispute, { pairs }) => closePairs(dispute, pairs, 'taken-to-court'),
  DelayExcused: (dispute, { pairs, due }) => waiting(dispute, pairs, due),
};

const missed = (dispute: Dispute, reportId: string, times: number): Dispute => {
  const proceeding = dispute.proceedings[reportId];
  return proceeding ? { ...dispute, proceedings: { ...dispute.proceedings, [reportId]: { ...proceeding, missed: times } } } : dispute;
};
