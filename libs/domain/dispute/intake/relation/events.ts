import type { Event } from '../../../kernel/message.js';

/**
 * How two disputes stand to each other. `consolidated`: handled together under one that leads, each with its record and
 * clocks; `separated` undoes that; `unrelated` answers a proposal with no.
 */
export const RELATIONS = ['same-goods', 'repeat', 'cross-complaint', 'consolidated', 'separated', 'unrelated'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What the machine saw alike, where it proposed the relation. */
export const RELATION_BASES = ['item', 'right', 'parties'] as const;
export type RelationBasis = (typeof RELATION_BASES)[number];

/**
 * A person said how this dispute stands to another; the other one's record says the same. Only the association's staff
 * ever learn of it.
 */
export type DisputesRelated = Event<
  'DisputesRelated',
  {
    readonly relation: Relation;
    readonly otherDisputeId: string;
    readonly basis: readonly RelationBasis[];
    readonly leadDisputeId?: string;
    readonly noteContentId?: string;
  }
>;

export type RelationEvent = DisputesRelated;

/** What holds between this dispute and another. */
export type Related = { readonly relations: readonly Relation[]; readonly leadDisputeId?: string };
