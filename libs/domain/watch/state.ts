import { localDateAt } from '../calendar/local-date.js';
import type { Instant } from '../kernel/message.js';
import { changeOf } from '../kernel/unknown-event.js';
import type { GoodsWatched, ObjectionOutcome, ShopWatched, WatchedListed, WatchEnding, WatchEvent } from './events.js';

export type Objection = {
  readonly partyId: string;
  readonly textContentId: string;
  readonly at: Instant;
  readonly answer?: { readonly outcome: ObjectionOutcome; readonly reasonContentId: string; readonly at: Instant };
};
export type Watch = {
  readonly placed?: GoodsWatched['data'] | ShopWatched['data'];
  readonly objections: readonly Objection[];
  readonly listings: readonly WatchedListed['data'][];
  readonly ended?: { readonly why: WatchEnding | 'objection'; readonly at: Instant };
};

/** Whether a shop is watched and not goods. */
export const isOfShop = (placed: Watch['placed']): placed is ShopWatched['data'] => placed?.ground === 'affiliated';

export const unwatched: Watch = { objections: [], listings: [] };

/** Objections that nobody has answered yet, one of each party at most. */
export const openObjections = ({ objections }: Watch): readonly Objection[] =>
  objections.filter(({ answer }) => answer === undefined);

/** Until its last day, unless it was taken off before. */
export const isWatched = ({ placed, ended }: Watch, at: Instant): boolean =>
  placed !== undefined && ended === undefined && localDateAt(at) <= placed.until;

type Data<T extends WatchEvent['type']> = Extract<WatchEvent, { type: T }>['data'];

const EVOLVE: { readonly [T in WatchEvent['type']]: (watch: Watch, data: Data<T>) => Watch } = {
  GoodsWatched: (watch, placed) => ({ ...watch, placed }),
  ShopWatched: (watch, placed) => ({ ...watch, placed }),
  WatchObjected: (watch, { partyId, textContentId, objectedAt: at }) => ({
    ...watch,
    objections: [...watch.objections, { partyId, textContentId, at }],
  }),
  WatchObjectionAnswered: (watch, { partyId, outcome, reasonContentId, answeredAt: at }) => ({
    ...watch,
    objections: watch.objections.map((one) =>
      one.answer || (partyId ?? one.partyId) !== one.partyId
        ? one
        : { ...one, answer: { outcome, reasonContentId, at } },
    ),
    ...(outcome === 'ended' && { ended: { why: 'objection', at } }),
  }),
  WatchEnded: (watch, { ending, endedAt: at }) => ({ ...watch, ended: { why: ending, at } }),
  WatchedListed: (watch, listing) => ({ ...watch, listings: [...watch.listings, listing] }),
};

export const WATCH_EVENT_TYPES = Object.keys(EVOLVE) as readonly WatchEvent['type'][];

export const evolveWatch = (watch: Watch, event: WatchEvent): Watch => {
  const change: (watch: Watch, data: never) => Watch = changeOf(EVOLVE[event.type], event.type);
  return change(watch, event.data as never); // the table ties data to type
};
