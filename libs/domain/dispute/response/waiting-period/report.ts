import { isLate } from '../../../calendar/uncertain.js';
import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { blockAgain } from '../../measures/measure/set-measures.js';
import {
  orderServiceOnParty,
  orderServiceOnPlatforms,
  orderServiceOnRespondents,
} from '../../service/notice/order-service.js';
import { stageDeadline } from '../../core/deadlines.js';
import { complainantOf, partiesOf } from '../../core/parties.js';
import { getStage, type Dispute, type DisputeEvent } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import { GOING, type MeasureKept, type Proceeding, type ProceedingProof, type ProceedingReported } from './events.js';
import { keepsMeasures } from './keeps-measures.js';

/** What somebody tells of a suit or an authority complaint. */
export type Report = Omit<ProceedingReported['data'], 'reportId'>;

/** A receipt suffices; acceptance has to follow. */
export const provenUntil = (proof: ProceedingProof): MeasureKept['data']['until'] =>
  proof === 'filing-receipt' ? 'awaiting-acceptance' : 'kept';

/** What is awaited of one that goes on: once accepted its next state, else what its proof leaves open. */
export const awaitedOf = ({ state, proof }: Pick<Proceeding, 'state' | 'proof'>): MeasureKept['data']['until'] =>
  state === 'accepted' ? 'kept' : provenUntil(proof);

/** Asked of a pair: the clock lifted it when its waiting period was over, and nobody found against the complaint. */
export const isLiftedByClock = (pair: PairSubject, dispute: Dispute): boolean => {
  const { stage, reason } = getStage(dispute, pair);
  return (
    stage === 'closed' &&
    reason === 'lifted' &&
    dispute.waitingEnds[pair] !== undefined &&
    !isWithoutGround(pair, dispute)
  );
};

/** A finding against the complaint, which no appeal has reversed, has lifted its measure: a suit alone brings none back. */
const isWithoutGround = (pair: PairSubject, { reviews }: Dispute): boolean =>
  Object.values(reviews).some(({ found }) => found?.pairs.includes(pair));

/**
 * The pairs whose waiting period had not ended when the report arrived, and the others. Neither are those that a
 * court's order has taken over, which are judged when it ends, nor those whose complaint was found without ground.
 */
export const inTimeAndLate = (
  named: readonly PairSubject[],
  receivedAt: Instant,
  dispute: Dispute,
): readonly [inTime: readonly PairSubject[], late: readonly PairSubject[]] => {
  const { beforeOrders } = dispute;
  const pairs = named.filter((pair) => beforeOrders[pair] === undefined && !isWithoutGround(pair, dispute));
  const inTime = (pair: PairSubject): boolean => isInTime(pair, receivedAt, dispute);
  return [pairs.filter(inTime), pairs.filter((pair) => !inTime(pair))];
};

/** What arrived then arrived before the pair's waiting period was over. */
const isInTime = (pair: PairSubject, receivedAt: Instant, { waitingEnds }: Dispute): boolean => {
  const end = waitingEnds[pair];
  return !end || !isLate(end, receivedAt);
};

/** It goes on, and can keep measures. */
const isRunning = ({ ended, mistaken, state }: Proceeding): boolean =>
  ended === undefined && !mistaken && (state === undefined || GOING.includes(state));

/**
 * Those of these pairs, all taken over by a court's order, that this suit or complaint keeps on when the order ends: it
 * kept them before, or was reported in time.
 */
export const keptBehindOrder = (
  pairs: readonly PairSubject[],
  [reportId, known]: readonly [string, Proceeding],
  dispute: Dispute,
): readonly PairSubject[] =>
  isRunning(known)
    ? pairs.filter(
        (pair) =>
          dispute.beforeOrders[pair]?.keptBy.includes(reportId) === true ||
          (keepsMeasures(known) &&
            known.pairs.includes(pair) &&
            !isWithoutGround(pair, dispute) &&
            isInTime(pair, known.receivedAt, dispute)),
      )
    : [];

/** What was lifted is blocked again for a report in time. */
export const keepBlocked = (kept: readonly PairSubject[], dispute: Dispute): readonly DisputeEvent[] =>
  blockAgain(dispute, kept, 'reported-in-time');

/**
 * The complainant learns until when the measures stay and what it has to report; the respondents read that they stay in
 * the report passed on.
 */
export const orderServiceOfKept = (
  reportId: string,
  pairs: readonly PairSubject[],
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] =>
  pairs.length === 0
    ? []
    : [
        orderServiceOnParty(file, complainantOf(file.dispute), {
          document: 'measure-kept',
          pairs,
          aboutId: reportId,
          at,
        }),
      ];

/**
 * Kept until its acceptance, or its next state, is due, times of the house (practice P5, P6) that run from when we were
 * told and could ask; whether it came in time goes by its arrival. A procedure without measures has no such time.
 */
export const measureKept = (
  reportId: string,
  pairs: readonly PairSubject[],
  until: MeasureKept['data']['until'],
  since: Parameters<typeof stageDeadline>[2],
  file: DisputeFile,
): readonly MeasureKept[] =>
  pairs.length === 0
    ? []
    : [{ type: 'MeasureKept', data: { reportId, pairs, until, due: stageDeadline(file, until, since) } }];

/**
 * Tells what was reported of these pairs to those who did not tell it: their respondents, the complainant where another
 * brought it, and, unless it told us, their platform. Of a dispute without items every party but that one hears it.
 */
export const passOn = (
  { receivedBy, broughtBy = 'complainant', broughtById }: Report,
  reportId: string,
  pairs: readonly PairSubject[],
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const order = { document: 'report-of-proceeding' as const, pairs, aboutId: reportId, at };
  if (pairs.length === 0)
    return partiesOf(file.dispute)
      .filter((partyId) => partyId !== broughtById)
      .map((partyId) => orderServiceOnParty(file, partyId, order));
  return [
    ...(receivedBy.kind === 'association' ? orderServiceOnPlatforms(file, order) : []),
    ...(broughtBy === 'complainant' ? [] : [orderServiceOnParty(file, complainantOf(file.dispute), order)]),
    ...orderServiceOnRespondents(file, order).filter(({ data }) => data.addressee.id !== broughtById),
  ];
};
