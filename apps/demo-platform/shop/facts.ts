import type { Connection } from '../connections/connection.js';
import type { Webhook } from '../webhooks/webhook.js';
import type { Report } from '../report.js';
import type { Suit } from './suit.js';

/** Somebody with an account here: a merchant, a live marketer, an agency. The handle is what Parley knows it by. */
export type Merchant = { readonly handle: string; readonly name: string; readonly nameEn?: string | undefined };

export const LISTING_KINDS = ['product', 'room', 'replay', 'clip', 'content', 'account'] as const;

/** Anything that can be complained of. Complaints locate it by `externalId`. */
export type Listing = {
  readonly externalId: string;
  readonly kind: (typeof LISTING_KINDS)[number];
  readonly title: string;
  readonly titleEn?: string | undefined;
  /** Whose it is: a merchant's handle. */
  readonly merchant: string;
  /** The live room that it is shown in: that room's externalId. */
  readonly room?: string | undefined;
  /** In yuan, as shown. */
  readonly price?: string | undefined;
};

export type Behaviour = {
  readonly mode: 'normal' | 'slow' | 'down' | 'refuse' | 'silent';
  /** How many milliseconds a slow platform takes to answer a webhook. */
  readonly delay: number;
  /** Why a refusing platform refuses. */
  readonly reasonCode: string;
  readonly reason: string;
};

/** A document from Parley: for our own desk, for somebody's inbox, or for a right holder in the rights portal. */
export type KeptDocument = {
  readonly connection: string;
  readonly webhookId: string;
  readonly disputeId: string;
  readonly number: string;
  readonly serviceId: string;
  readonly document: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly language: string;
  /** Passed on to the phone of the merchant, who answers there. */
  readonly link?: string | undefined;
  readonly to: { readonly kind: 'desk' | 'rights-portal' } | { readonly kind: 'inbox'; readonly handle: string };
  /** Legal time. */
  readonly keptAt: string;
};

/** What we did about one measure that Parley wanted. */
export type TakenMeasure = {
  readonly connection: string;
  readonly webhookId: string;
  readonly disputeId: string;
  readonly number: string;
  readonly respondentId: string;
  readonly itemId: string;
  readonly externalId: string;
  readonly wanted: 'block' | 'lift';
  readonly rung?: string | undefined;
  readonly sequence: number;
  /**
   * We did it without being asked for it; it stands under the number of what we knew, since Parley alone numbers on.
   */
  readonly own?: true | undefined;
  readonly outcome: 'applied' | 'refused';
  readonly reasonCode?: string | undefined;
  readonly reason?: string | undefined;
  /** Legal time. */
  readonly at: string;
};

/**
 * A contested complaint that we handed over, and what each item is here. `departs`: our people will not follow its
 * result.
 */
export type Delegated = {
  readonly connection: string;
  readonly reference: string;
  readonly disputeId: string;
  readonly number: string;
  readonly departs: boolean;
  readonly items: readonly { readonly respondentId: string; readonly itemId: string; readonly externalId: string }[];
};
/** What we were told to answer when a decision about this listing comes. */
export type Departure = { readonly externalId: string; readonly answer: 'partly' | 'depart'; readonly reason: string };

/** Everything that this platform remembers is one of these, in the order in which they became known. */
export type Fact =
  /** A new shop; its connections stay. */
  | { readonly type: 'Reset' }
  /** New, or with other keys than before. */
  | { readonly type: 'ConnectionSet'; readonly connection: Connection }
  | { readonly type: 'MerchantAdded'; readonly merchant: Merchant }
  | { readonly type: 'ListingAdded'; readonly listing: Listing }
  /** A room is off the air, goods are sold out. */
  | { readonly type: 'ListingEnded'; readonly externalId: string }
  /** We shall not adopt what is decided about this listing, or only in part. */
  | { readonly type: 'DepartureTold'; readonly departure: Departure }
  /** Towards one association, or towards all. */
  | { readonly type: 'BehaviourSet'; readonly connection?: string | undefined; readonly behaviour: Behaviour }
  /** From now on webhooks of these types (none named: all) are taken and left lying. */
  | { readonly type: 'HoldBegun'; readonly connection?: string | undefined; readonly types: readonly string[] }
  /** These are let go, in this order. None named: all, in the order of arrival, and nothing is held any more. */
  | {
      readonly type: 'Released';
      readonly connection?: string | undefined;
      readonly ids?: readonly string[] | undefined;
    }
  | {
      readonly type: 'WebhookReceived';
      readonly connection: string;
      readonly id: string;
      readonly webhook: Webhook;
      readonly receivedAt: string;
    }
  | { readonly type: 'DocumentKept'; readonly document: KeptDocument }
  | { readonly type: 'MeasureTaken'; readonly measure: TakenMeasure }
  | { readonly type: 'SuitReceived'; readonly suit: Suit }
  | { readonly type: 'ComplaintDelegated'; readonly delegated: Delegated }
  | {
      readonly type: 'DelegationAnswered';
      readonly connection: string;
      readonly reference: string;
      readonly answer: 'accepted' | 'declined' | 'returned';
    }
  /** A result came back: under which webhook, and whether we follow it. */
  | {
      readonly type: 'ResultTaken';
      readonly connection: string;
      readonly webhookId: string;
      readonly reference: string;
      readonly resultId: string;
      readonly adopted: boolean;
      /** When it was given, and of which pairs it speaks; not in journals from before we looked. */
      readonly givenAt?: string | undefined;
      readonly pairs?: readonly string[] | undefined;
    }
  /** What we have to tell Parley about this webhook, word for word: it is repeated until there is an answer. */
  | { readonly type: 'ReportOwed'; readonly connection: string; readonly id: string; readonly report: Report }
  | { readonly type: 'WebhookProcessed'; readonly connection: string; readonly id: string; readonly outcome: string };
