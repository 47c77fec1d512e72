import { refuse } from '../../../kernel/refusal.js';
import { passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { awaitedOf, keptBehindOrder, measureKept } from '../waiting-period/report.js';
import type { MeasureKept } from '../waiting-period/events.js';
import type { Instant } from '../../../kernel/message.js';
import type { PairSubject } from '../../core/subject.js';
import { getStage, type Dispute } from '../../core/state.js';
import { groundlessUnderOrder } from './groundless-under-order.js';
import { awardOn } from '../../core/award-on.js';
import type { Remedy } from '../../panel/decision/findings.js';
import { answersAwaited } from '../counter-notice/answers-awaited.js';
import type { MeasureSet } from '../../measures/measure/events.js';
import { measureStands, setMeasures, setRungs } from '../../measures/measure/set-measures.js';
import {
  orderServiceOnParties,
  orderServiceOnPlatforms,
  orderServiceOnRespondents,
} from '../../service/notice/order-service.js';
import { pairOf } from '../../core/pairs.js';
import { partsOf } from '../../core/subject.js';
import type { CourtOrderEnded } from './events.js';

export type EndCourtOrder = ClockCommand<'EndCourtOrder'>;

/**
 * The clock's: the order's own end has come, and with it the ground of what it took down (practice P41). A measure that
 * stood before has its own ground still (E-Commerce Law 42(2), 43(2); practice P6): its pair goes on from where it was,
 * unless people found meanwhile that the complaint has none.
 */
export const endCourtOrder: DisputeAction<EndCourtOrder> = {
  by: ['clock'],
  on: 'order',
  during: ['order-in-force'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const deadline = passedDeadline(command, file);
    const orderId = partsOf(command.data.subject).id ?? refuse('NoSuchSubject');
    const { pairs, order } = file.dispute.orders[orderId] ?? refuse('NoSuchSubject');
    const groundless = groundlessUnderOrder(file.dispute);
    const stood = pairs.filter(
      (pair) => order === 'take-down' && file.dispute.beforeOrders[pair] !== undefined && !groundless.has(pair),
    );
    const goingOn = stood.filter((pair) => awardOn(file.dispute, pair) === undefined);
    const ended: CourtOrderEnded = {
      type: 'CourtOrderEnded',
      data: { orderId, pairs, order, effectiveAt: deadline.dueAt, ...(goingOn.length > 0 && { goingOn }) },
    };
    const after = { ...file, dispute: file.evolve(file.dispute, [ended]) };
    const open = goingOn.filter((pair) => getStage(after.dispute, pair).stage !== 'closed');
    const kept = keptOn(open, command.at, file, after);
    const unkept = open.filter((pair) => !kept.some(({ data }) => data.pairs.includes(pair)));
    const told = { document: 'order-ended' as const, pairs, aboutId: orderId, at: command.at };
    const without = pairs.filter((pair) => {
      const outcome = adoptedOf(file.dispute, pair);
      return outcome === undefined ? !stood.includes(pair) : outcome === 'lift';
    });
    const unfounded = without.filter((pair) => groundless.has(pair));
    const asFound = setMeasures(after.dispute, unfounded, 'lift', 'found-unfounded');
    const now = file.evolve(after.dispute, asFound);
    const lifted = [...asFound, ...setMeasures(now, without, 'lift', 'order-ended')];
    const news = {
      document: 'measure-lifted' as const,
      pairs: asFound.map(({ data }) => pairOf(data)),
      at: command.at,
    };
    const back = stood.filter((pair) => adoptedOf(file.dispute, pair) === undefined);
    return [
      ended,
      ...lifted,
      ...asBefore(back, file.dispute.beforeOrders, file.evolve(after.dispute, lifted)),
      ...kept,
      ...answersAwaited(unkept, 'CourtOrderEnded', command.at, after),
      ...orderServiceOnPlatforms(file, told),
      ...orderServiceOnParties(file, told),
      ...(asFound.length > 0 ? [...orderServiceOnRespondents(file, news), ...orderServiceOnPlatforms(file, news)] : []),
    ];
  },
};

/** What an award came to that the platform follows. */
const adoptedOf = (dispute: Dispute, pair: PairSubject): Remedy | undefined => {
  const adopted = Object.values(dispute.adoptions).findLast(
    ({ decisionId, answers = [] }) =>
      dispute.awards[decisionId] !== undefined && answers.some((one) => one.pair === pair && one.answer === 'adopt'),
  );
  return adopted?.items.find((item) => item.pair === pair)?.outcome;
};

/** What the order made stronger goes back to what it was. */
const asBefore = (
  pairs: readonly PairSubject[],
  before: Dispute['beforeOrders'],
  dispute: Dispute,
): readonly MeasureSet[] => {
  const rungs = pairs.flatMap((pair) => {
    const { rung } = before[pair] ?? {};
    const isStronger = measureStands(dispute, pair) && dispute.measures[pair]?.rung === undefined;
    return rung !== undefined && isStronger ? [[pair, rung] as const] : [];
  });
  return setRungs(dispute, new Map(rungs), 'order-ended');
};

/** A suit or complaint that kept it or was reported in time keeps it on where it goes on; its next state is due anew. */
const keptOn = (
  pairs: readonly PairSubject[],
  at: Instant,
  { dispute: before }: DisputeFile,
  after: DisputeFile,
): readonly MeasureKept[] =>
  Object.entries(after.dispute.proceedings).flatMap((one) => {
    const [reportId, known] = one;
    const own = keptBehindOrder(pairs, one, before);
    return measureKept(reportId, own, awaitedOf(known), { event: 'CourtOrderEnded', at }, after);
  });
