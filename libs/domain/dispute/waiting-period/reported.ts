import type { Instant } from '../../message.js';
import { stageDeadline, type DisputeFile } from '../action.js';
import { setMeasures } from '../measure/set-measures.js';
import { complainantOf } from '../parties.js';
import { tellParty, tellPlatforms, tellRespondents } from '../notice/order-service.js';
import type { DisputeEvent } from '../state.js';
import type { PairSubject } from '../subject.js';
import type { ProceedingReported } from './events.js';

/** A report and what it does to each of its pairs: kept if it was received in time, else noted as late. It is passed on at once. */
export const reported = (report: Omit<ProceedingReported['data'], 'reportId'>, at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  const { dispute } = file;
  const { pairs, kind, proof, receivedBy, receivedAt, detailsContentId } = report;
  const reportId = file.newId();
  const inTime = (pair: PairSubject): boolean => receivedAt <= (dispute.waitingEnds[pair]?.dueAt ?? receivedAt);
  const [kept, late] = [pairs.filter(inTime), pairs.filter((pair) => !inTime(pair))];
  const until = proof === 'filing-receipt' ? 'awaiting-acceptance' : 'kept'; // a receipt suffices; acceptance has to follow
  const due = stageDeadline(file, until, { event: 'ProceedingReported', at: receivedAt });
  const order = { document: 'report-of-proceeding' as const, pairs, aboutId: reportId, at };
  return [
    { type: 'ProceedingReported', data: { reportId, pairs, kind, proof, receivedBy, receivedAt, detailsContentId } },
    ...(kept.length > 0 ? [{ type: 'MeasureKept' as const, data: { reportId, pairs: kept, until, due } as const }] : []),
    ...(late.length > 0 ? [{ type: 'ReportedLate' as const, data: { reportId, pairs: late } }] : []),
    ...setMeasures(
      dispute,
      // not where a guarantee stands instead, nor where none was ever asked for
      kept.filter((pair) => dispute.restorations[pair] === undefined && dispute.measures[pair] !== undefined),
      'block',
      'reported-in-time',
    ),
    ...(receivedBy.kind === 'association' ? tellPlatforms(file, order) : []),
    ...tellRespondents(file, order),
    ...(kept.length > 0 ? [tellParty(file, complainantOf(dispute), { ...order, pairs: kept, document: 'measure-kept' })] : []),
  ];
};
