import type { Relation } from '#domain/dispute/intake/relation/events.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import type { PairSubject } from '#domain/dispute/core/subject.js';
import { given } from '../given.js';

export type AmendmentView = {
  readonly amendmentId: string;
  readonly pairs: readonly PairSubject[];
  readonly renews: readonly PairSubject[];
  readonly right?: string;
};
export type RelationView = {
  readonly disputeId: string;
  readonly relations: readonly Relation[];
  readonly leadDisputeId?: string;
};

/** Changes of the complaint that wait for a person's check. */
export const viewAmendments = ({ amendments }: Dispute): readonly AmendmentView[] =>
  Object.entries(amendments).map(([amendmentId, { pairs, renews, right }]) =>
    given({ amendmentId, pairs, renews, right: right?.kind }),
  );

/** The group that this dispute is handled in, and what else it has to do with. */
export const viewRelations = ({ related }: Dispute): readonly RelationView[] =>
  Object.entries(related).map(([disputeId, { relations, leadDisputeId }]) =>
    given({ disputeId, relations, leadDisputeId }),
  );
