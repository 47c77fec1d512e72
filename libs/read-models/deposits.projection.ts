import type { DepositEvent } from '#domain/deposit/events.js';
import { depositOwner, evolveDeposit, unmadeDeposit } from '#domain/deposit/state.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Stream } from '#event-store/load.js';
import { rowProjection } from './row-projection.js';
import { versionOf } from './views.js';

export type DepositRow = {
  readonly association_id: string;
  readonly deposit_id: string;
  /** The party or account whose it is. */
  readonly owner_id: string;
  readonly number: string;
  readonly kind: string;
  readonly stage: string;
  readonly sha256: string;
  readonly title_content_id: string;
  readonly stored_at: Instant | null;
};

export const depositRowOf = ({ associationId, streamId, events }: Stream<DepositEvent>): DepositRow => {
  const deposit = events.reduce(evolveDeposit, unmadeDeposit);
  const { made, file, stage } = deposit;
  return {
    association_id: associationId,
    deposit_id: streamId,
    owner_id: depositOwner(deposit),
    number: made?.number ?? '',
    kind: made?.kind ?? '',
    stage,
    sha256: made?.sha256 ?? '',
    title_content_id: made?.titleContentId ?? '',
    stored_at: file?.storedAt ?? null,
  };
};

/** What was deposited before any dispute, by whose it is and by its hash. No title stands here. */
export const deposits = rowProjection<DepositEvent, DepositRow>({
  name: 'deposits',
  version: versionOf('deposits'),
  category: 'deposit',
  create: (table) => `
    CREATE TABLE ${table} (
      deposit_id       uuid PRIMARY KEY,
      association_id   uuid NOT NULL,
      owner_id         uuid NOT NULL,
      number           text NOT NULL,
      kind             text NOT NULL,
      stage            text NOT NULL,
      sha256           text NOT NULL,
      title_content_id uuid NOT NULL,
      stored_at        timestamptz(3)
    );
    CREATE INDEX ON ${table} (owner_id, deposit_id);
    CREATE INDEX ON ${table} (association_id, sha256) WHERE stored_at IS NOT NULL;
    CREATE INDEX ON ${table} (deposit_id) WHERE stage = 'stored';`,
  rowOf: depositRowOf,
  save: async (database, table, rows) => {
    await database.query(
      `INSERT INTO ${table} (deposit_id, association_id, owner_id, number, kind, stage, sha256, title_content_id, stored_at)
         SELECT deposit_id, association_id, owner_id, number, kind, stage, sha256, title_content_id, stored_at
           FROM jsonb_to_recordset($1::jsonb) AS r (deposit_id uuid, association_id uuid, owner_id uuid, number text, kind text,
                stage text, sha256 text, title_content_id uuid, stored_at timestamptz)
         ON CONFLICT (deposit_id) DO UPDATE SET stage = excluded.stage, stored_at = excluded.stored_at`,
      [JSON.stringify(rows)],
    );
  },
});
