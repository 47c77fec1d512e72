import { getStage, type DisputeEvent } from '#domain/dispute/core/state.js';
import type { Stream } from '#event-store/load.js';
import { renewing } from './renewing.js';
import { rowProjection } from './row-projection.js';
import { foldedDispute } from './folded-dispute.js';
import { versionOf } from './views.js';

/**
 * An index by which disputes are found that have a party, an account or a right in common. What they say is read from
 * their streams, up to any position: signals are computed, never kept, so that what was to be seen on a day can be
 * computed again.
 */
export type ConductRow = {
  readonly association_id: string;
  readonly dispute_id: string;
  readonly filed_at: string | null;
  readonly open: boolean;
  readonly complainant_id: string | null;
  readonly filed_by: string | null;
  readonly party_ids: readonly string[];
  readonly right_identities: readonly string[];
  /** SHA-256 of files that people found to be forged here. */
  readonly forged: readonly string[];
};

export const conductRowOf = ({ associationId, streamId, events }: Stream<DisputeEvent>): ConductRow => {
  const dispute = foldedDispute(events);
  const filed = events.find((event) => event.type === 'ComplaintFiled');
  const parties = [dispute.complainantId, ...dispute.respondents.map(({ respondentId }) => respondentId)];
  return {
    association_id: associationId,
    dispute_id: streamId,
    filed_at: filed ? (dispute.filedAt ?? null) : null,
    open: getStage(dispute, 'dispute').stage !== 'closed',
    complainant_id: dispute.complainantId ?? null,
    filed_by: filed?.meta.by.id ?? null,
    party_ids: [...new Set(parties.filter((id) => id !== undefined))],
    right_identities: dispute.rightIdentities ?? [],
    forged: [...new Set(events.flatMap((event) => (event.type === 'FaithFound' ? event.data.forged : [])))],
  };
};

const CHANGED = 'filed_at open complainant_id filed_by party_ids right_identities forged'.split(' ');
const COLUMNS = `dispute_id, association_id, ${CHANGED.join(', ')}`;
const RENEWED = renewing('kept', CHANGED);

export const conduct = rowProjection<DisputeEvent, ConductRow>({
  name: 'conduct',
  version: versionOf('conduct'),
  category: 'dispute',
  create: (table) => `
    CREATE TABLE ${table} (
      dispute_id       uuid PRIMARY KEY,
      association_id   uuid NOT NULL,
      filed_at         timestamptz(3),
      open             boolean NOT NULL,
      complainant_id   uuid,
      filed_by         text,
      party_ids        uuid[] NOT NULL,
      right_identities text[] NOT NULL,
      forged           text[] NOT NULL
    );
    CREATE INDEX ON ${table} (association_id, filed_at DESC, dispute_id);
    CREATE INDEX ON ${table} (association_id, filed_by);
    CREATE INDEX ON ${table} USING gin (party_ids);
    CREATE INDEX ON ${table} (association_id) WHERE forged <> '{}';`,
  rowOf: conductRowOf,
  save: async (database, table, rows) => {
    await database.query({
      name: `save ${table}`,
      text: `INSERT INTO ${table} AS kept (${COLUMNS})
         SELECT ${COLUMNS} FROM jsonb_to_recordset($1::jsonb) AS r (dispute_id uuid, association_id uuid, filed_at timestamptz, open boolean,
                complainant_id uuid, filed_by text, party_ids uuid[], right_identities text[], forged text[])
         ON CONFLICT (dispute_id) ${RENEWED}`,
      values: [JSON.stringify(rows)],
    });
  },
});
