import type { LocalDate } from '#domain/calendar/local-date.js';
import { keyOfWarning } from '#domain/early-warning/key-of-warning.js';
import type { Concerned, EarlyWarningEvent } from '#domain/early-warning/events.js';
import { evolveMorning, unreckoned } from '#domain/early-warning/state.js';
import type { Stream } from '#event-store/load.js';
import { rowProjection } from './row-projection.js';
import { versionOf } from './views.js';

export type EarlyWarningsRow = {
  readonly association_id: string;
  readonly morning_id: string;
  readonly festival_id: string;
  readonly on_day: LocalDate;
  /** Who was warned of, as `keyOfWarning` writes it: it is not warned of again before the same festival. */
  readonly keys: readonly string[];
  readonly sent_to: readonly string[];
  readonly sent: readonly (Concerned & { readonly warning: number })[];
};

export const earlyWarningsRowOf = ({
  associationId,
  streamId,
  events,
}: Stream<EarlyWarningEvent>): EarlyWarningsRow => {
  const { run, warnings } = events.reduce(evolveMorning, unreckoned);
  const sent = warnings.flatMap(({ sentTo }, at) => sentTo.map(({ as, id }) => ({ as, id, warning: at + 1 })));
  return {
    association_id: associationId,
    morning_id: streamId,
    festival_id: run?.festivalId ?? streamId,
    on_day: run?.on ?? ('1970-01-01' as LocalDate),
    keys: warnings.map(({ source, about }) => keyOfWarning(source, about)),
    sent_to: [...new Set(sent.map(({ id }) => id))],
    sent,
  };
};

/** Mornings on which the counts were looked through, with who was warned of and to whom that was sent on. */
export const earlyWarnings = rowProjection<EarlyWarningEvent, EarlyWarningsRow>({
  name: 'early_warnings',
  version: versionOf('early_warnings'),
  category: 'early-warning',
  create: (table) => `
    CREATE TABLE ${table} (
      morning_id     uuid PRIMARY KEY,
      association_id uuid NOT NULL,
      festival_id    uuid NOT NULL,
      on_day         date NOT NULL,
      keys           text[] NOT NULL,
      sent_to        uuid[] NOT NULL,
      sent           jsonb NOT NULL
    );
    CREATE INDEX ON ${table} (association_id, festival_id, on_day);
    CREATE INDEX ON ${table} USING gin (sent_to);`,
  rowOf: earlyWarningsRowOf,
  save: async (database, table, rows) => {
    await database.query(
      `INSERT INTO ${table} (morning_id, association_id, festival_id, on_day, keys, sent_to, sent)
         SELECT morning_id, association_id, festival_id, on_day, keys, sent_to, sent
           FROM jsonb_to_recordset($1::jsonb) AS r (morning_id uuid, association_id uuid, festival_id uuid, on_day date,
                keys text[], sent_to uuid[], sent jsonb)
         ON CONFLICT (morning_id) DO UPDATE SET sent_to = excluded.sent_to, sent = excluded.sent`,
      [JSON.stringify(rows)],
    );
  },
});
