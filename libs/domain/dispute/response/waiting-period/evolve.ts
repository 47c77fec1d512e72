import { closePairs } from '../../measures/close-pairs.js';
import { getStage, setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import { closeTask } from '../../core/tasks.js';
import { proceedingSubject, serviceSubject, type PairSubject } from '../../core/subject.js';
import { GOING, type Proceeding, type WaitingPeriodEvent } from './events.js';
import { whoseOf } from './keeps-measures.js';
import { withStaffExhibits } from '../../service/evidence/exhibit.js';
import { examined } from '../extension/evolve.js';
import { beforeOrders, superseded } from '../order/evolve.js';
import { waiting, waitingOn } from '../../core/waiting.js';

export const evolveWaitingPeriod: EvolveOf<WaitingPeriodEvent> = {
  ProceedingReported: (dispute, { reportId, kind, pairs, receivedAt, proof, mark, ...rest }) => {
    const told = { ...whoseOf(rest), ...(mark !== undefined && { mark }) };
    const proceeding = { kind, pairs, keeps: [], receivedAt, proof, missed: 0, ...told };
    const reported = { ...dispute, proceedings: { ...dispute.proceedings, [reportId]: proceeding } };
    return setStage(reported, [proceedingSubject(reportId)], { stage: 'on-record' });
  },
  ProceedingReportedAgain: (dispute, { reportId, pairs, receivedAt, proof }) =>
    change(dispute, reportId, (known) => ({
      pairs: union(known.pairs, pairs),
      receivedAt: receivedAt < known.receivedAt ? receivedAt : known.receivedAt,
      proof: proof === 'filing-receipt' ? known.proof : proof,
    })),
  MeasureKept: (dispute, { reportId, pairs, until, due }) => {
    const kept = change(setStage(dispute, pairs, { stage: 'kept' }), reportId, ({ keeps }) => ({
      keeps: union(keeps, pairs),
    }));
    return setStage(kept, [proceedingSubject(reportId)], { stage: until, deadline: due });
  },
  ReportedLate: (dispute) => dispute, // a fact for ratings and for the parties; it changes nothing here
  ReportsInquired: (dispute, { pairs, due }) => setStage(dispute, pairs, { stage: 'inquiry', deadline: due }),
  InquiryAnswered: (dispute, { inquiryId }) =>
    setStage(dispute, [serviceSubject(inquiryId)], { stage: 'closed', reason: 'answered' }),
  WaitingPeriodEnded: (dispute, { pairs }) => closePairs(dispute, pairs, 'lifted'),
  ProceedingStateReported: (dispute, { reportId, state, due, recordedBy }) => {
    const subject = proceedingSubject(reportId);
    const before = getStage(dispute, subject).stage;
    const told = change(closeTask(dispute, 'review-ground', subject), reportId, () => ({
      missed: 0,
      state,
      vouched: recordedBy !== undefined,
    }));
    if (before === 'on-record' && GOING.includes(state)) return told;
    const stage = state === 'accepted' ? 'kept' : before;
    return setStage(told, [subject], due ? { stage, deadline: due } : { stage: 'closed', reason: 'ended' });
  },
  JudgmentConfirmed: (dispute, { reportId, evidence }) =>
    change(withStaffExhibits(dispute, evidence), reportId, () => ({ vouched: true })),
  ProceedingCorrected: (dispute, { reportId, kind, mistaken, ...rest }) => {
    const corrected = change(
      dispute,
      reportId,
      ({ broughtBy: _, broughtById: __, against: ___, nature: ____, ...known }) => ({
        ...known,
        kind,
        ...whoseOf(rest),
        ...(mistaken && { mistaken }),
      }),
    );
    if (!mistaken) return corrected;
    return setStage(corrected, [proceedingSubject(reportId)], { stage: 'closed', reason: 'ended' });
  },
  ProceedingEnded: (dispute, { reportId, pairs, waiting: goOn, unanswered, state }) => {
    const over = change(closeTask(dispute, 'review-ground', proceedingSubject(reportId)), reportId, () => ({
      ended: state,
      ...(state === 'misreported' && { keeps: [] }), // it never kept anything by right
    }));
    const goesOn = state === 'misreported' && !over.proceedings[reportId]?.mistaken;
    const ended = setStage(
      over,
      [proceedingSubject(reportId)],
      goesOn ? { stage: 'on-record' } : { stage: 'closed', reason: 'ended' },
    );
    return closePairs(
      waitingOn(setStage(ended, unanswered, { stage: 'awaiting-counter-notice' }), goOn),
      pairs,
      'lifted',
    );
  },
  ProceedingStateMissed: (dispute, { reportId, times, due }) =>
    setStage(
      change(dispute, reportId, () => ({ missed: times })),
      [proceedingSubject(reportId)],
      { stage: 'kept', deadline: due },
    ),
  CourtOrderRecorded: (dispute, { pairs, order }) => {
    const courtOrders = { ...dispute.courtOrders, ...Object.fromEntries(pairs.map((pair) => [pair, order])) };
    const before = beforeOrders(dispute, pairs, order);
    return closePairs({ ...superseded(dispute, pairs), courtOrders, beforeOrders: before }, pairs, 'taken-to-court');
  },
  DelayExcused: (dispute, { pairs, due }) => examined(waiting(dispute, pairs, due), pairs),
};

const change = (dispute: Dispute, reportId: string, to: (known: Proceeding) => Partial<Proceeding>): Dispute => {
  const known = dispute.proceedings[reportId];
  return known
    ? { ...dispute, proceedings: { ...dispute.proceedings, [reportId]: { ...known, ...to(known) } } }
    : dispute;
};

const union = (some: readonly PairSubject[], more: readonly PairSubject[]): readonly PairSubject[] => [
  ...new Set([...some, ...more]),
];
