import { goingOn } from '../../core/going-on.js';
import type { Stage, StageState } from '../../core/stage.js';
import { getStage, setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import { orderSubject, proceedingSubject, type PairSubject } from '../../core/subject.js';
import { measureStands } from '../../measures/measure/set-measures.js';
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
    const others = <T>(some: Readonly<Record<PairSubject, T>>): Readonly<Record<PairSubject, T>> =>
      Object.fromEntries(Object.entries(some).filter(([pair]) => !pairs.includes(pair as PairSubject)));
    const ended = setStage(
      { ...dispute, courtOrders: others(dispute.courtOrders), beforeOrders: others(dispute.beforeOrders) },
      [...pairs.filter((pair) => !goOn.includes(pair)), orderSubject(orderId)],
      { stage: 'closed', reason: 'ended' },
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
  const kept = Object.fromEntries(
    Object.entries(dispute.beforeOrders).filter(
      ([pair]) => order === 'take-down' || !pairs.includes(pair as PairSubject),
    ),
  );
  const first = pairs.filter(
    (pair) =>
      order === 'take-down' &&
      dispute.courtOrders[pair] !== 'take-down' &&
      measureStands(dispute, pair) &&
      !WITHOUT_GROUND.includes(getStage(dispute, pair).stage),
  );
  const keptBy = (pair: PairSubject): readonly string[] =>
    getStage(dispute, pair).stage !== 'kept'
      ? []
      : Object.entries(dispute.proceedings).flatMap(([id, { keeps }]) =>
          keeps.includes(pair) && getStage(dispute, proceedingSubject(id)).stage !== 'closed' ? [id] : [],
        );
  return {
    ...kept,
    ...Object.fromEntries(first.map((pair) => [pair, { ...getStage(dispute, pair), keptBy: keptBy(pair) }])),
  };
};

/** A newer order about these pairs takes the place of the older ones; one that is left with nothing no longer runs. */
export const superseded = (dispute: Dispute, pairs: readonly PairSubject[]): Dispute => {
  const entries = Object.entries(dispute.orders).map(
    ([id, order]) => [id, { ...order, pairs: order.pairs.filter((pair) => !pairs.includes(pair)) }] as const,
  );
  const empty = entries.filter(([, order]) => order.pairs.length === 0).map(([id]) => orderSubject(id));
  return setStage({ ...dispute, orders: Object.fromEntries(entries) }, empty, { stage: 'closed', reason: 'ended' });
};
