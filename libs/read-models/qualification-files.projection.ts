import type { LocalDate } from '#domain/calendar/local-date.js';
import { lastDaysOfFile } from '#domain/qualification/ending-proofs.js';
import type { QualificationEvent } from '#domain/qualification/events.js';
import { emptyFile, evolveQualification } from '#domain/qualification/state.js';
import type { Stream } from '#event-store/load.js';
import { rowProjection } from './row-projection.js';
import { versionOf } from './views.js';

export type QualificationFileRow = {
  readonly association_id: string;
  readonly file_id: string;
  readonly party_id: string | null;
  /** How many papers wait for a check. */
  readonly waiting: number;
  /** The first last day of those that are relied on. */
  readonly ends_on: LocalDate | null;
  /** Every last day of those. */
  readonly last_days: readonly LocalDate[];
};

export const qualificationFileRowOf = ({
  associationId,
  streamId,
  events,
}: Stream<QualificationEvent>): QualificationFileRow => {
  const file = events.reduce(evolveQualification, emptyFile);
  const days = lastDaysOfFile(file);
  const named = events.find((event) => event.type === 'ProofFiled' || event.type === 'AskersAllowed');
  return {
    association_id: associationId,
    file_id: streamId,
    party_id: named?.data.partyId ?? null,
    waiting: Object.values(file.proofs).filter(({ stage }) => stage === 'awaiting-check').length,
    ends_on: days.toSorted()[0] ?? null,
    last_days: days,
  };
};

/** Qualification files, by what waits for a check and what ends first. No word of them stands here. */
export const qualificationFiles = rowProjection<QualificationEvent, QualificationFileRow>({
  name: 'qualification_files',
  version: versionOf('qualification_files'),
  category: 'qualification',
  create: (table) => `
    CREATE TABLE ${table} (
      file_id        uuid PRIMARY KEY,
      association_id uuid NOT NULL,
      party_id       uuid,
      waiting        int NOT NULL,
      ends_on        date,
      last_days      date[] NOT NULL
    );
    CREATE INDEX ON ${table} (association_id, party_id);
    CREATE INDEX ON ${table} (association_id, party_id) WHERE waiting > 0;
    CREATE INDEX ON ${table} (association_id, ends_on);
    CREATE INDEX ON ${table} USING gin (last_days);`,
  rowOf: qualificationFileRowOf,
  save: async (database, table, rows) => {
    await database.query(
      `INSERT INTO ${table} (file_id, association_id, party_id, waiting, ends_on, last_days)
         SELECT file_id, association_id, party_id, waiting, ends_on, last_days
           FROM jsonb_to_recordset($1::jsonb) AS r (file_id uuid, association_id uuid, party_id uuid, waiting int, ends_on date, last_days date[])
         ON CONFLICT (file_id) DO UPDATE SET party_id = excluded.party_id, waiting = excluded.waiting, ends_on = excluded.ends_on,
           last_days = excluded.last_days`,
      [JSON.stringify(rows)],
    );
  },
});
