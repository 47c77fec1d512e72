import { localDateAt } from '#domain/calendar/local-date.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Stream } from '#event-store/load.js';
import { rowProjection } from './row-projection.js';
import { versionOf } from './views.js';

/** `ordered:<rung>`, `lifted`, `confirmed` or `refused`. */
export type MeasureTaken = { readonly what: string; readonly month: string; readonly count: number };
export type MeasuresTakenRow = {
  readonly association_id: string;
  readonly dispute_id: string;
  readonly taken: readonly MeasureTaken[];
};

const whatOf = (event: DisputeEvent): string | undefined => {
  if (event.type === 'MeasureSet')
    return event.data.wanted === 'lift' ? 'lifted' : `ordered:${event.data.rung ?? 'plain'}`;
  if (event.type === 'MeasureConfirmed') return 'confirmed';
  return event.type === 'MeasureRefused' ? 'refused' : undefined;
};

export const measuresTakenOf = ({ associationId, streamId, events }: Stream<DisputeEvent>): MeasuresTakenRow => {
  const told = events.flatMap((event) => {
    const what = whatOf(event);
    return what === undefined ? [] : [{ what, month: localDateAt(event.meta.at).slice(0, 7) }];
  });
  const taken = [...Map.groupBy(told, ({ what, month }) => `${month} ${what}`).values()].flatMap((same) =>
    same.slice(0, 1).map((one) => ({ ...one, count: same.length })),
  );
  return { association_id: associationId, dispute_id: streamId, taken };
};

/** Measures by kind and month, and what platforms made of them: counts, without whom or what they are about. */
export const measuresTaken = rowProjection<DisputeEvent, MeasuresTakenRow>({
  name: 'measures_taken',
  version: versionOf('measures_taken'),
  category: 'dispute',
  create: (table) => `
    CREATE TABLE ${table} (
      association_id uuid NOT NULL,
      dispute_id     uuid NOT NULL,
      month          text NOT NULL,
      what           text NOT NULL,
      count          integer NOT NULL,
      PRIMARY KEY (dispute_id, month, what)
    );
    CREATE INDEX ON ${table} (association_id, month);`,
  rowOf: measuresTakenOf,
  save: async (database, table, rows) => {
    const told = rows.flatMap(({ association_id, dispute_id, taken }) =>
      taken.map((one) => ({ association_id, dispute_id, ...one })),
    );
    if (told.length === 0) return; // of most disputes no measure was taken
    await database.query(
      `INSERT INTO ${table} (association_id, dispute_id, month, what, count)
         SELECT association_id, dispute_id, month, what, count
           FROM jsonb_to_recordset($1::jsonb) AS r (association_id uuid, dispute_id uuid, month text, what text, count integer)
         ON CONFLICT (dispute_id, month, what) DO UPDATE SET count = excluded.count`,
      [JSON.stringify(told)],
    );
  },
});
