import type { Instant } from '../../kernel/message.js';

/** Currencies in which a price may have been shown. */
export const PRICE_CURRENCIES = ['CNY', 'HKD', 'USD', 'EUR', 'JPY'] as const;

/** `minorUnits`: in the smallest unit of its currency, 100 for one yuan. */
export type Price = { readonly minorUnits: number; readonly currency: (typeof PRICE_CURRENCIES)[number] };

/**
 * Where a recording of a live room comes from, so that a stranger finds the very second: when it was recorded, which
 * part of the replay it shows, and what the product card cost at a second of that. The words that find it (platform,
 * room, account, session, card) lie encrypted, like the locator of an item.
 */
export type LiveStream = {
  readonly wordsContentId: string;
  /** When the session began. */
  readonly startedAt?: Instant;
  /** By the clock, from when to when it was recorded. */
  readonly recordedFrom: Instant;
  readonly recordedUntil: Instant;
  /** Whole seconds of the replay, both included; how long that is, where it is known. */
  readonly fromSecond: number;
  readonly toSecond: number;
  readonly lengthSeconds?: number;
  /** The second of the replay at which the product card is seen, and what it cost then. */
  readonly productSecond?: number;
  readonly price?: Price;
  /** The file of the same dispute that holds its captions. */
  readonly captionsId?: string;
};
