import type { Command } from '../kernel/message.js';
import type { GoodsWatched, ShopWatched, WatchedListed, WatchEnded, WatchObjectionAnswered } from './events.js';

/** Watch goods of a dispute until a day. */
export type WatchGoods = Command<'WatchGoods', Omit<GoodsWatched['data'], 'placedById' | 'placedAt'>>;
/** Watch a shop that belongs together with one of a dispute until a day. */
export type WatchShop = Command<'WatchShop', Omit<ShopWatched['data'], 'placedById' | 'placedAt'>>;
/** Say, as one whose goods they are, why they should not be watched. */
export type ObjectToWatch = Command<'ObjectToWatch', { readonly textContentId: string }>;
/** Answer an objection, with reasons. */
export type AnswerWatchObjection = Command<
  'AnswerWatchObjection',
  Pick<WatchObjectionAnswered['data'], 'outcome' | 'reasonContentId' | 'partyId'>
>;
/** Take it off the list before its day. */
export type EndWatch = Command<'EndWatch', Pick<WatchEnded['data'], 'ending'>>;
/** Note that the same was listed again. */
export type NoteWatchedListing = Command<'NoteWatchedListing', Omit<WatchedListed['data'], 'listedAt'>>;

export type WatchAct = ObjectToWatch | AnswerWatchObjection | EndWatch;
export type WatchCommand = WatchGoods | WatchShop | NoteWatchedListing | WatchAct;
