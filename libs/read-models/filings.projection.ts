import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { endOf, type PairEnd } from '#domain/dispute/panel/decision/lost.js';
import type { Stream } from '#event-store/load.js';
import { renewing } from './renewing.js';
import { rowProjection } from './row-projection.js';
import { foldedDispute } from './folded-dispute.js';
import { versionOf } from './views.js';

/**
 * What a dispute is about, by identities that tell no locator and no number: by them disputes are found that have to do
 * with each other.
 */
export type FilingRow = {
  readonly association_id: string;
  readonly dispute_id: string;
  readonly number: string;
  readonly filed_at: string | null;
  readonly complainant_id: string | null;
  readonly respondent_ids: readonly string[];
  readonly right_identities: readonly string[];
  readonly item_identities: readonly string[];
  /** Disputes that a person has related to it already, or said that they are not. */
  readonly related: readonly string[];
  /** How its items ended, by identity. */
  readonly ends: readonly { readonly identity: string; readonly reason: PairEnd }[];
};

export const filingRowOf = ({ associationId, streamId, events }: Stream<DisputeEvent>): FilingRow => {
  const dispute = foldedDispute(events);
  const rights = events.flatMap((event) =>
    event.type === 'ComplaintFiled' || event.type === 'ComplaintAmended' ? (event.data.right?.identity ?? []) : [],
  );
  const identities = new Map(
    dispute.items.flatMap(({ itemId, identity }) => (identity === undefined ? [] : [[itemId, identity] as const])),
  );
  const ends = dispute.pairs.flatMap((pair) => {
    const [identity, reason] = [identities.get(pair.itemId), endOf(dispute, pair)];
    return identity === undefined || reason === undefined ? [] : [{ identity, reason }];
  });
  return {
    association_id: associationId,
    dispute_id: streamId,
    number: dispute.number ?? '',
    filed_at: dispute.filedAt ?? null,
    complainant_id: dispute.complainantId ?? null,
    respondent_ids: dispute.respondents.map(({ respondentId }) => respondentId),
    right_identities: [...new Set(rights)],
    item_identities: [...new Set(identities.values())],
    related: Object.keys(dispute.related),
    ends,
  };
};

const CHANGED = `number filed_at complainant_id respondent_ids right_identities item_identities
  related ends`.split(/\s+/);
const COLUMNS = `dispute_id, association_id, ${CHANGED.join(', ')}`;
const RENEWED = renewing('kept', CHANGED);

export const filings = rowProjection<DisputeEvent, FilingRow>({
  name: 'filings',
  version: versionOf('filings'),
  category: 'dispute',
  create: (table) => `
    CREATE TABLE ${table} (
      dispute_id       uuid PRIMARY KEY,
      association_id   uuid NOT NULL,
      number           text NOT NULL,
      filed_at         timestamptz(3),
      complainant_id   uuid,
      respondent_ids   uuid[] NOT NULL,
      right_identities text[] NOT NULL,
      item_identities  text[] NOT NULL,
      related          uuid[] NOT NULL,
      ends             jsonb NOT NULL
    );
    CREATE INDEX ON ${table} (association_id, filed_at DESC, dispute_id);
    CREATE INDEX ON ${table} (association_id, complainant_id);
    CREATE INDEX ON ${table} USING gin (item_identities);
    CREATE INDEX ON ${table} USING gin (respondent_ids);`,
  rowOf: filingRowOf,
  save: async (database, table, rows) => {
    await database.query({
      name: `save ${table}`,
      text: `INSERT INTO ${table} AS kept (${COLUMNS})
         SELECT ${COLUMNS} FROM jsonb_to_recordset($1::jsonb) AS r (dispute_id uuid, association_id uuid, number text, filed_at timestamptz,
                complainant_id uuid, respondent_ids uuid[], right_identities text[], item_identities text[], related uuid[], ends jsonb)
         ON CONFLICT (dispute_id) ${RENEWED}`,
      values: [JSON.stringify(rows)],
    });
  },
});
