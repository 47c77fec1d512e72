import type { Stage, StageState } from '../../core/stage.js';
import { getStage, setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import { orderSubject, type PairSubject } from '../../core/subject.js';
import { withoutPairs } from '../../core/without-pairs.js';
import { measureStands } from '../../measures/measure/set-measures.js';
import { awardOn } from '../../core/award-on.js';
import { goingOn } from '../counter-notice/going-on.js';
import { groundlessUnderOrder, liftedByFindings } from './groundless-under-order.js';
import { keepersOf } from '../waiting-period/keepers.js';
import type { BeforeOrder, OrderEvent } from './events.js';

export const evolveOrder: EvolveOf<OrderEvent> = {
  CourtOrderTermed: (dispute, { orderId, pairs, order, issuedAt, ends, security }) => {
    const orders = { ...dispute.orders, [orderId]: { pairs, order, issuedAt, ...(security && { security }) } };
    return setStage(
      { ...dispute, orders },
      [orderSubject(orderId)],
      ends ? { stage: 'order-in-force', deadline: ends } : { stage: 'closed', reason: 'ended' },
    );
  },
  CourtOrderEnded: (dispute, { orderId, pairs, goingOn: goOn = [] }) => {
    // what an award disposed of meanwhile stays decided
    const over = pairs.filter((pair) => !goOn.includes(pair) && !awardOn(dispute, pair));
    const groundless = groundlessUnderOrder(dispute);
    const lifted = over.filter((pair) => groundless.has(pair));
    const ended = setStage(
      setStage(
        {
          ...dispute,
          courtOrders: withoutPairs(dispute.courtOrders, pairs),
          beforeOrders: withoutPairs(dispute.beforeOrders, pairs),
          ...(lifted.length > 0 && { reviews: liftedByFindings(dispute.reviews, lifted) }),
        },
        [...over, orderSubject(orderId)],
        { stage: 'closed', reason: 'ended' },
      ),
      lifted,
      { stage: 'closed', reason: 'lifted' },
    );
    const closed = goOn.filter((pair) => dispute.beforeOrders[pair]?.stage === 'closed');
    return closed.reduce(
      (after, pair) => setStage(after, [pair], closedAs(dispute.beforeOrders[pair])),
      goingOn(
        ended,
        goOn.filter((pair) => !closed.includes(pair)),
      ),
    );
  },
};

const closedAs = ({ reason }: Partial<BeforeOrder> = {}): StageState => ({
  stage: 'closed',
  ...(reason !== undefined && { reason }),
});

/** Nothing was measured for these but by urgency or by the platform itself. */
const WITHOUT_GROUND: readonly Stage[] = ['intake', 'awaiting-outcome'];

/** What goes on when an order ends: where pairs were whose measure stood before the first order to take them down. */
export const beforeOrders = (
  dispute: Dispute,
  pairs: readonly PairSubject[],
  order: 'restore' | 'take-down',
): Dispute['beforeOrders'] => {
  if (order === 'restore') return withoutPairs(dispute.beforeOrders, pairs);
  const first = pairs.filter(
    (pair) =>
      dispute.courtOrders[pair] !== 'take-down' &&
      measureStands(dispute, pair) &&
      !WITHOUT_GROUND.includes(getStage(dispute, pair).stage),
  );
  const before = (pair: PairSubject): BeforeOrder => {
    const state = getStage(dispute, pair);
    const { rung } = dispute.measures[pair] ?? {};
    const keptBy = state.stage === 'kept' ? keepersOf(dispute, pair) : [];
    return { ...state, keptBy, ...(rung !== undefined && { rung }) };
  };
  return { ...dispute.beforeOrders, ...Object.fromEntries(first.map((pair) => [pair, before(pair)])) };
};

/** A newer order about these pairs takes the place of the older ones; one that is left with nothing no longer runs. */
export const superseded = (dispute: Dispute, pairs: readonly PairSubject[]): Dispute => {
  const entries = Object.entries(dispute.orders).map(
    ([id, order]) => [id, { ...order, pairs: order.pairs.filter((pair) => !pairs.includes(pair)) }] as const,
  );
  const empty = entries.filter(([, order]) => order.pairs.length === 0).map(([id]) => orderSubject(id));
  return setStage({ ...dispute, orders: Object.fromEntries(entries) }, empty, { stage: 'closed', reason: 'ended' });
};
