import { setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import { orderSubject, type PairSubject } from '../../core/subject.js';
import type { OrderEvent } from './events.js';

export const evolveOrder: EvolveOf<OrderEvent> = {
  CourtOrderTermed: (dispute, { orderId, pairs, order, issuedAt, ends, security }) => {
    const orders = { ...dispute.orders, [orderId]: { pairs, order, issuedAt, ...(security && { security }) } };
    return setStage(
      { ...dispute, orders },
      [orderSubject(orderId)],
      ends ? { stage: 'order-in-force', deadline: ends } : { stage: 'closed', reason: 'ended' },
    );
  },
  CourtOrderEnded: (dispute, { orderId, pairs }) => {
    const courtOrders = Object.fromEntries(
      Object.entries(dispute.courtOrders).filter(([pair]) => !pairs.includes(pair as PairSubject)),
    );
    return setStage({ ...dispute, courtOrders }, [...pairs, orderSubject(orderId)], {
      stage: 'closed',
      reason: 'ended',
    });
  },
};

/** A newer order about these pairs takes the place of the older ones; one that is left with nothing no longer runs. */
export const superseded = (dispute: Dispute, pairs: readonly PairSubject[]): Dispute => {
  const entries = Object.entries(dispute.orders).map(
    ([id, order]) => [id, { ...order, pairs: order.pairs.filter((pair) => !pairs.includes(pair)) }] as const,
  );
  const empty = entries.filter(([, order]) => order.pairs.length === 0).map(([id]) => orderSubject(id));
  return setStage({ ...dispute, orders: Object.fromEntries(entries) }, empty, { stage: 'closed', reason: 'ended' });
};
