import type { Instant } from '#domain/kernel/message.js';
import type { ScreeningEvent } from '#domain/screening/events.js';
import { ruleCountsOf, type RuleCount } from '#domain/screening/figures.js';
import { evolveScreening, judgedOf, unscreened } from '#domain/screening/state.js';
import type { Stream } from '#event-store/load.js';
import { rowProjection } from './row-projection.js';
import { versionOf } from './views.js';

export type ScreeningRow = {
  readonly association_id: string;
  readonly screening_id: string;
  readonly sender_kind: string;
  readonly sender_id: string;
  readonly screened_at: Instant;
  /** Findings that nobody has judged yet. */
  readonly unjudged: number;
  /** By rule: found, confirmed, dismissed. */
  readonly rules: Readonly<Record<string, RuleCount>>;
};

export const screeningRowOf = ({ associationId, streamId, events }: Stream<ScreeningEvent>): ScreeningRow => {
  const screening = events.reduce(evolveScreening, unscreened);
  return {
    association_id: associationId,
    screening_id: streamId,
    sender_kind: screening.sender?.kind ?? 'association',
    sender_id: screening.sender?.id ?? associationId,
    screened_at: screening.run?.screenedAt ?? ('1970-01-01T00:00:00.000Z' as Instant),
    unjudged: screening.findings.filter((finding) => judgedOf(finding) === undefined).length,
    rules: ruleCountsOf(screening),
  };
};

/** Texts that were looked through, by who sent them, and what people said of what was found. No word of it stands here. */
export const screenings = rowProjection<ScreeningEvent, ScreeningRow>({
  name: 'screenings',
  version: versionOf('screenings'),
  category: 'screening',
  create: (table) => `
    CREATE TABLE ${table} (
      screening_id   uuid PRIMARY KEY,
      association_id uuid NOT NULL,
      sender_kind    text NOT NULL,
      sender_id      uuid NOT NULL,
      screened_at    timestamptz(3) NOT NULL,
      unjudged       integer NOT NULL,
      rules          jsonb NOT NULL
    );
    CREATE INDEX ON ${table} (association_id, screening_id);
    CREATE INDEX ON ${table} (sender_id, screening_id);
    CREATE INDEX ON ${table} (screened_at);`,
  rowOf: screeningRowOf,
  save: async (database, table, rows) => {
    await database.query(
      `INSERT INTO ${table} (screening_id, association_id, sender_kind, sender_id, screened_at, unjudged, rules)
         SELECT screening_id, association_id, sender_kind, sender_id, screened_at, unjudged, rules
           FROM jsonb_to_recordset($1::jsonb) AS r (screening_id uuid, association_id uuid, sender_kind text, sender_id uuid,
                screened_at timestamptz, unjudged integer, rules jsonb)
         ON CONFLICT (screening_id) DO UPDATE SET unjudged = excluded.unjudged, rules = excluded.rules`,
      [JSON.stringify(rows)],
    );
  },
});
