import type { Connection } from '../connections/connection.js';
import type { Report } from '../report.js';
import type { Webhook } from '../webhooks/webhook.js';
import type { Behaviour, Delegated, Departure, KeptDocument, Listing, Merchant, TakenMeasure } from './facts.js';
import type { Suit } from './suit.js';

export type Visibility = 'shown' | 'blocked';

/** A webhook that was verified and journaled. `outcome` is there once nothing is left to do about it. */
export type ReceivedWebhook = {
  readonly connection: string;
  /** As its sender calls it; two senders may call two webhooks the same. */
  readonly id: string;
  readonly webhook: Webhook;
  readonly receivedAt: string;
  readonly held: boolean;
  readonly owed?: Report;
  readonly outcome?: string;
};

/**
 * Where one (connection, dispute, respondent, item) stands: the newest sequence that we decided on, and what is in
 * force.
 */
export type Pair = {
  readonly connection: string;
  readonly disputeId: string;
  readonly number: string;
  readonly respondentId: string;
  readonly itemId: string;
  readonly externalId: string;
  readonly sequence: number;
  readonly outcome: TakenMeasure['outcome'];
  readonly inForce: 'block' | 'lift';
  /** How strong a block is in force; without it the plain one. */
  readonly rung?: string;
  readonly at: string;
};

type Hold = readonly string[] | undefined;

/** What the platform knows now: the fold of its facts, and nothing else. */
export type Shop = {
  readonly merchants: Map<string, Merchant>;
  readonly listings: Map<string, Listing>;
  /** Those besides our own. */
  readonly connections: Map<string, Connection>;
  readonly webhooks: Map<string, ReceivedWebhook>;
  /** Keys of webhooks that wait for work, in order. */
  readonly open: Set<string>;
  readonly pairs: Map<string, Pair>;
  /** Off the air or sold out. */
  readonly ended: Set<string>;
  /** Per listing, the pairs whose block is in force. */
  readonly blocks: Map<string, Map<string, Pair>>;
  readonly measures: (TakenMeasure & { readonly visibility: Visibility | 'unknown' })[];
  readonly documents: KeptDocument[];
  readonly suits: Suit[];
  /** By dispute. */
  readonly delegated: Map<string, Delegated & { readonly answer?: string }>;
  readonly results: {
    readonly connection: string;
    readonly webhookId: string;
    readonly reference: string;
    readonly resultId: string;
    readonly adopted: boolean;
  }[];
  /** By pair, when the newest result was given that speaks of it. */
  readonly resultOf: Map<string, string>;
  /** By listing, where a decision about it is not adopted. */
  readonly departures: Map<string, Departure>;
  behaviour: Behaviour;
  /** Where it differs towards one association. */
  readonly behaviours: Map<string, Behaviour>;
  /** Types of webhooks that are left lying; an empty list means all, absent means none. */
  hold: Hold;
  readonly holds: Map<string, Hold>;
};

export const emptyShop = (): Shop => ({
  merchants: new Map(),
  listings: new Map(),
  connections: new Map(),
  webhooks: new Map(),
  open: new Set(),
  pairs: new Map(),
  ended: new Set(),
  blocks: new Map(),
  measures: [],
  documents: [],
  suits: [],
  delegated: new Map(),
  results: [],
  resultOf: new Map(),
  departures: new Map(),
  behaviour: { mode: 'normal', delay: 0, reasonCode: 'not-possible', reason: '' },
  behaviours: new Map(),
  hold: undefined,
  holds: new Map(),
});

export const behaviourOf = (shop: Shop, connection: string): Behaviour =>
  shop.behaviours.get(connection) ?? shop.behaviour;
export const holdOf = (shop: Shop, connection: string): Hold =>
  shop.holds.has(connection) ? shop.holds.get(connection) : shop.hold;

export const webhookKey = ({ connection, id }: Pick<ReceivedWebhook, 'connection' | 'id'>): string =>
  `${connection}/${id}`;

/** What is about one dispute is done one after the other. */
export const laneOf = (shop: Shop, key: string): string => {
  const { connection, webhook } = shop.webhooks.get(key) ?? {};
  return webhook ? `${connection}/${webhook.data.disputeId}` : key;
};

type PairIds = {
  readonly connection: string;
  readonly disputeId: string;
  readonly respondentId: string;
  readonly itemId: string;
};
export const pairKey = ({ connection, disputeId, respondentId, itemId }: PairIds): string =>
  `${connection}/${disputeId}/${respondentId}/${itemId}`;

/**
 * The pairs with a measure in force on a listing. One complaint that is over frees nothing while another still holds.
 */
export const blockedBy = (shop: Shop, externalId: string): readonly Pair[] => [
  ...(shop.blocks.get(externalId)?.values() ?? []),
];

/** These leave a listing to be seen: its sound or its sign is changed, or it is sold on with a label. */
const LESSER: readonly (string | undefined)[] = ['mute', 'mask', 'label-and-escrow'];

export const visibilityOf = (shop: Shop, externalId: string): Visibility =>
  blockedBy(shop, externalId).some(({ rung }) => !LESSER.includes(rung)) ? 'blocked' : 'shown';

/** Can a visitor buy it? */
export const isVisible = (shop: Shop, externalId: string): boolean =>
  shop.listings.has(externalId) && visibilityOf(shop, externalId) === 'shown';

/** Does a newer result speak of this pair? In whichever order they come, the newest `givenAt` counts. */
export const isOlderResult = (shop: Shop, pair: string, givenAt = ''): boolean =>
  Date.parse(givenAt) < Date.parse(shop.resultOf.get(pair) ?? '');

/** Is this measure older than what we know, or what we have already done? */
export const isOverdue = (known: Pair | undefined, sequence: number): boolean =>
  known !== undefined && sequence < known.sequence;
export const isDone = (known: Pair | undefined, sequence: number): boolean =>
  known?.sequence === sequence && known.outcome === 'applied';
