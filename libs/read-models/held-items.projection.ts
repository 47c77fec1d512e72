import { measureStands } from '#domain/dispute/measures/measure/set-measures.js';
import { pairOf } from '#domain/dispute/core/pairs.js';
import { type DisputeEvent } from '#domain/dispute/core/state.js';
import type { Stream } from '#event-store/load.js';
import { rowProjection } from './row-projection.js';
import { foldedDispute } from './folded-dispute.js';
import { versionOf } from './views.js';

/**
 * What a dispute holds down at platforms: `identity` and `respondent` of each pair on which a measure stands, joined by
 * a colon.
 */
export type HeldItemsRow = {
  readonly association_id: string;
  readonly dispute_id: string;
  readonly identities: readonly string[];
  readonly held: readonly { readonly identity: string; readonly respondentId: string }[];
  readonly position: number;
};

export const heldItemsRowOf = ({ associationId, streamId, events }: Stream<DisputeEvent>): HeldItemsRow => {
  const dispute = foldedDispute(events);
  const identities = new Map(dispute.items.map(({ itemId, identity }) => [itemId, identity]));
  const held = dispute.pairs
    .filter((pair) => measureStands(dispute, pairOf(pair)))
    .flatMap(({ respondentId, itemId }) => {
      const identity = identities.get(itemId);
      return identity === undefined ? [] : [{ identity, respondentId }];
    });
  return {
    association_id: associationId,
    dispute_id: streamId,
    identities: [...new Set(held.map(({ identity }) => identity))],
    held,
    position: events.at(-1)?.position ?? 0,
  };
};

/**
 * Finds the disputes that hold the same item, for a platform that is to lift in one what another still wants blocked
 * (practice P38).
 */
export const heldItems = rowProjection<DisputeEvent, HeldItemsRow>({
  name: 'held_items',
  version: versionOf('held_items'),
  category: 'dispute',
  create: (table) => `
    CREATE TABLE ${table} (
      dispute_id     uuid PRIMARY KEY,
      association_id uuid NOT NULL,
      identities     text[] NOT NULL,
      held           jsonb NOT NULL,
      position       bigint NOT NULL
    );
    CREATE INDEX ON ${table} USING gin (identities);`,
  rowOf: heldItemsRowOf,
  save: async (database, table, rows) => {
    await database.query({
      name: `save ${table}`,
      text: `INSERT INTO ${table} (dispute_id, association_id, identities, held, position)
         SELECT dispute_id, association_id, identities, held, position
           FROM jsonb_to_recordset($1::jsonb) AS r (dispute_id uuid, association_id uuid, identities text[], held jsonb, position bigint)
         ON CONFLICT (dispute_id) DO UPDATE SET identities = excluded.identities, held = excluded.held, position = excluded.position`,
      values: [JSON.stringify(rows)],
    });
  },
});
