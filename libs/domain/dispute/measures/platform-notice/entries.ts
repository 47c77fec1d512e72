import type { Instant } from '../../../kernel/message.js';
import { pairOf } from '../../core/pairs.js';
import type { Dispute, DisputeEvent } from '../../core/state.js';
import { pairParts, type PairSubject } from '../../core/subject.js';
import { isDisplaced } from '../../service/notice/is-displaced.js';

/**
 * One thing that reached a platform or came from it: what, when, and about which pairs. `entry` names it for
 * corrections.
 */
export type KnowledgeEntry = {
  readonly entry: string;
  readonly what: DisputeEvent['type'];
  readonly document?: string;
  readonly at: Instant;
  readonly platformId: string;
  readonly pairs: readonly PairSubject[];
};

type Recorded = DisputeEvent & { readonly meta: { readonly at: Instant } };

/**
 * What each platform received and answered, in the order of the log. No conclusions: whether it knew is for a court
 * (practice P18).
 */
export const knowledgeOf = (events: readonly Recorded[], dispute: Dispute): readonly KnowledgeEntry[] => {
  let measured: readonly { readonly platformId: string; readonly sequence: number; readonly pair: PairSubject }[] = [];
  const backs = new Map<string, number>();
  return events.flatMap((event): readonly KnowledgeEntry[] => {
    if (event.type === 'ObjectBack') backs.set(event.data.itemId, (backs.get(event.data.itemId) ?? 0) + 1);
    if (event.type === 'MeasureSet') measured = [...measured, { ...event.data, pair: pairOf(event.data) }];
    if (event.type === 'MeasuresAsked') {
      const { platformId, upTo, askedAt } = event.data;
      const pairs = measured
        .filter((one) => one.platformId === platformId && one.sequence <= upTo)
        .map(({ pair }) => pair);
      return [
        { entry: `asked:${platformId}:${upTo}`, what: event.type, at: askedAt, platformId, pairs: [...new Set(pairs)] },
      ];
    }
    if (event.type === 'ServiceArrived' && isDisplaced(event, events)) return [];
    return [
      ...serviceEntry(event, dispute),
      ...measureEntry(event, dispute),
      ...objectEntry(event, backs),
      ...preservationEntry(event, dispute),
    ];
  });
};

const serviceEntry = (event: Recorded, { services }: Dispute): readonly KnowledgeEntry[] => {
  if (event.type !== 'ServiceDispatched' && event.type !== 'ServiceArrived') return [];
  const service = services[event.data.serviceId];
  if (service?.addressee.kind !== 'platform') return [];
  const [at, end] =
    event.type === 'ServiceArrived' ? [event.data.arrivedAt, 'arrived'] : [event.data.dispatchedAt, 'dispatched'];
  const { serviceId, document, addressee, pairs } = service;
  return [{ entry: `${end}:${serviceId}`, what: event.type, document, at, platformId: addressee.id, pairs }];
};

const measureEntry = (event: Recorded, dispute: Dispute): readonly KnowledgeEntry[] => {
  if (event.type !== 'MeasureConfirmed' && event.type !== 'MeasureRefused') return [];
  const pair = pairOf(event.data);
  const platformId = dispute.measures[pair]?.platformId ?? '';
  const answer = event.type === 'MeasureConfirmed' ? 'confirmed' : 'refused';
  return [
    {
      entry: `${answer}:${event.data.respondentId}:${event.data.itemId}:${event.data.sequence}`,
      what: event.type,
      at: event.meta.at,
      platformId,
      pairs: [pair],
    },
  ];
};

/** An item ends and comes back by turns: `ended:x`, `back:x:1`, `ended:x:2`. */
const objectEntry = (event: Recorded, backs: ReadonlyMap<string, number>): readonly KnowledgeEntry[] => {
  if ((event.type !== 'ObjectEnded' && event.type !== 'ObjectBack') || event.data.toldBy !== 'platform') return [];
  const { platformId, itemId, respondentIds } = event.data;
  const pairs = respondentIds.map((respondentId) => pairOf({ respondentId, itemId }));
  const times = backs.get(itemId) ?? 0;
  const again = times === 0 ? '' : `:${times + 1}`;
  const entry = event.type === 'ObjectBack' ? `back:${itemId}:${times}` : `ended:${itemId}${again}`;
  return [{ entry, what: event.type, at: event.meta.at, platformId, pairs }];
};

const preservationEntry = (event: Recorded, { preservations, pairs }: Dispute): readonly KnowledgeEntry[] => {
  if (event.type !== 'PreservationAnswered') return [];
  const { preservationId } = event.data;
  const { platformId = '', itemIds = [] } = preservations[preservationId] ?? {};
  const about = pairs.map(pairOf).filter((pair) => itemIds.includes(pairParts(pair).itemId));
  return [{ entry: `kept:${preservationId}`, what: event.type, at: event.meta.at, platformId, pairs: about }];
};

/** Whether a platform has an entry of this name, known from the fold alone. */
export const isEntryOf = (dispute: Dispute, platformId: string, entry: string): boolean => {
  const [kind = '', first = '', second = '', third = ''] = entry.split(':');
  switch (kind) {
    case 'asked':
      return first === platformId && Number(second) >= 1 && Number(second) <= dispute.sequence;
    case 'arrived':
    case 'dispatched': {
      const service = dispute.services[first];
      const happened = kind === 'arrived' ? service?.arrivedAt !== undefined : (service?.dispatched.length ?? 0) > 0;
      return service?.addressee.kind === 'platform' && service.addressee.id === platformId && happened;
    }
    case 'confirmed':
    case 'refused': {
      const measure = dispute.measures[pairOf({ respondentId: first, itemId: second })];
      return measure?.platformId === platformId && Number(third) >= 1 && Number(third) <= measure[kind];
    }
    case 'kept':
      return dispute.preservations[first]?.platformId === platformId && dispute.preservations[first].results.length > 0;
    case 'ended':
    case 'back': {
      const backs = dispute.backs[first] ?? 0;
      const most = kind === 'back' || dispute.ended[first] === undefined ? backs : backs + 1;
      const times = Number(second || (kind === 'ended' && 1));
      return (
        times >= 1 &&
        times <= most &&
        dispute.items.some((item) => item.itemId === first && item.platformId === platformId)
      );
    }
    default:
      return false;
  }
};
