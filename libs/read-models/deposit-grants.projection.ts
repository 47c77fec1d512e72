import type { LocalDate } from '#domain/calendar/local-date.js';
import type { DepositGrantEvent } from '#domain/deposit-grant/events.js';
import { evolveDepositGrant, grantEndsOn, ungranted } from '#domain/deposit-grant/state.js';
import type { Stream } from '#event-store/load.js';
import { rowProjection } from './row-projection.js';
import { versionOf } from './views.js';

export type DepositGrantRow = {
  readonly association_id: string;
  readonly grant_id: string;
  readonly deposit_id: string;
  /** The account or party to which it is open. */
  readonly receiver_id: string;
  readonly ends_on: LocalDate;
  /** Who read it, and of them who has not confirmed yet what became of its copies. */
  readonly reader_ids: readonly string[];
  readonly owing_ids: readonly string[];
};

const rowOf = ({ associationId, streamId, events }: Stream<DepositGrantEvent>): DepositGrantRow => {
  const grant = events.reduce(evolveDepositGrant, ungranted);
  const { made, looks, owing } = grant;
  const endsOn = grantEndsOn(grant);
  if (!made || endsOn === undefined) throw new Error('a grant that nobody made');
  return {
    association_id: associationId,
    grant_id: streamId,
    deposit_id: made.depositId,
    receiver_id: made.receiverId,
    ends_on: endsOn,
    reader_ids: [...new Set(looks.map(({ accountId }) => accountId))],
    owing_ids: owing,
  };
};

const COLUMNS = 'grant_id, association_id, deposit_id, receiver_id, ends_on, reader_ids, owing_ids';

/** To whom deposits are open, and who has still to say what became of copies. */
export const depositGrants = rowProjection<DepositGrantEvent, DepositGrantRow>({
  name: 'deposit_grants',
  version: versionOf('deposit_grants'),
  category: 'deposit-grant',
  create: (table) => `
    CREATE TABLE ${table} (
      grant_id       uuid PRIMARY KEY,
      association_id uuid NOT NULL,
      deposit_id     uuid NOT NULL,
      receiver_id    uuid NOT NULL,
      ends_on        date NOT NULL,
      reader_ids     uuid[] NOT NULL,
      owing_ids      uuid[] NOT NULL
    );
    CREATE INDEX ON ${table} (deposit_id, grant_id);
    CREATE INDEX ON ${table} (receiver_id, grant_id);
    CREATE INDEX ON ${table} USING gin (reader_ids);
    CREATE INDEX ON ${table} (association_id, ends_on) WHERE owing_ids <> '{}';`,
  rowOf,
  save: async (database, table, rows) => {
    await database.query(
      `INSERT INTO ${table} (${COLUMNS})
         SELECT ${COLUMNS} FROM jsonb_to_recordset($1::jsonb) AS r (grant_id uuid, association_id uuid, deposit_id uuid,
                receiver_id uuid, ends_on date, reader_ids uuid[], owing_ids uuid[])
         ON CONFLICT (grant_id) DO UPDATE SET ends_on = excluded.ends_on, reader_ids = excluded.reader_ids,
           owing_ids = excluded.owing_ids`,
      [JSON.stringify(rows)],
    );
  },
});
