import type { NeutralEvent } from '#domain/neutral/events.js';
import { evolveNeutral, unlisted } from '#domain/neutral/state.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Stream } from '#event-store/load.js';
import { rowProjection } from './row-projection.js';
import { versionOf } from './views.js';

type Ending = { readonly kind: string; readonly until: Instant; readonly checkedBy: string };
export type QualificationsRow = {
  readonly association_id: string;
  readonly mediator_id: string;
  /** Those that end by themselves, of whoever is on the roster of mediators. */
  readonly ends: readonly Ending[];
};

export const qualificationsRowOf = ({ associationId, streamId, events }: Stream<NeutralEvent>): QualificationsRow => {
  const { listings, qualifications } = events.reduce(evolveNeutral, unlisted);
  const ends = Object.values(qualifications).flatMap(({ kind, until, endedAt, checkedBy }) =>
    until === undefined || endedAt !== undefined || !listings.mediator ? [] : [{ kind, until, checkedBy }],
  );
  return { association_id: associationId, mediator_id: streamId, ends };
};

/** Until when mediators may mediate as what; the task of looking at a new paper comes from here. */
export const qualifications = rowProjection<NeutralEvent, QualificationsRow>({
  name: 'qualifications',
  version: versionOf('qualifications'),
  category: 'neutral',
  create: (table) => `
    CREATE TABLE ${table} (
      mediator_id    uuid PRIMARY KEY,
      association_id uuid NOT NULL,
      ends           jsonb NOT NULL
    );
    CREATE INDEX ON ${table} (association_id) WHERE ends <> '[]';`,
  rowOf: qualificationsRowOf,
  save: async (database, table, rows) => {
    await database.query(
      `INSERT INTO ${table} (mediator_id, association_id, ends)
         SELECT mediator_id, association_id, ends FROM jsonb_to_recordset($1::jsonb) AS r (mediator_id uuid, association_id uuid, ends jsonb)
         ON CONFLICT (mediator_id) DO UPDATE SET ends = excluded.ends`,
      [JSON.stringify(rows)],
    );
  },
});
