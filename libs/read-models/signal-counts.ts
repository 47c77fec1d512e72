import type { LocalDate } from '#domain/calendar/local-date.js';
import type { Category } from '#domain/event-types.js';
import type { SignalSource, Warned } from '#domain/early-warning/events.js';
import type { Event } from '#domain/kernel/message.js';
import type { Stream } from '#event-store/load.js';
import type { Projection } from './projection.js';
import { rowProjection } from './row-projection.js';
import { versionOf, type ReadModel } from './views.js';

/** How many signals of one source came on a day for one subject, out of one stream. */
export type SignalCount = {
  readonly source: SignalSource;
  readonly about: Warned;
  /** With whom it has its seasons in common. */
  readonly group: string;
  readonly day: LocalDate;
  readonly part: number;
};

type Counts = { readonly associationId: string; readonly streamId: string; readonly counts: readonly SignalCount[] };

/** What is alike is one row: the same source, subject and day. */
const together = (counts: readonly SignalCount[]): readonly SignalCount[] => {
  const all = new Map<string, SignalCount>();
  for (const one of counts) {
    const { kind, id, platformId } = one.about;
    const key = [one.source, kind, id, platformId, one.day].join(' ');
    all.set(key, { ...one, part: one.part + (all.get(key)?.part ?? 0) });
  }
  return [...all.values()];
};

/**
 * Signals by day, of one category of streams: what early warnings are reckoned from. Codes, ids and days alone, and
 * built anew from the log at any time.
 */
export const signalCounts = <E extends Event>(of: {
  readonly name: ReadModel;
  readonly category: Category;
  readonly countsOf: (stream: Stream<E>) => readonly SignalCount[];
}): Projection =>
  rowProjection<E, Counts>({
    name: of.name,
    version: versionOf(of.name),
    category: of.category,
    create: (table) => `
      CREATE TABLE ${table} (
        association_id uuid NOT NULL,
        stream_id      uuid NOT NULL,
        source         text NOT NULL,
        kind           text NOT NULL,
        subject        text NOT NULL,
        platform_id    uuid,
        grouping       text NOT NULL,
        day            date NOT NULL,
        part           integer NOT NULL
      );
      CREATE INDEX ON ${table} (stream_id);
      CREATE INDEX ON ${table} (association_id, day);`,
    rowOf: (stream) => ({
      associationId: stream.associationId,
      streamId: stream.streamId,
      counts: together(of.countsOf(stream)),
    }),
    save: async (database, table, rows) => {
      await database.query({
        name: `forget ${table}`,
        text: `DELETE FROM ${table} WHERE stream_id = ANY ($1::uuid[])`,
        values: [rows.map(({ streamId }) => streamId)],
      });
      const all = rows.flatMap(({ associationId, streamId, counts }) =>
        counts.map(({ source, about, group, day, part }) => ({
          ...{ association_id: associationId, stream_id: streamId, source, kind: about.kind, subject: about.id },
          ...{ platform_id: about.platformId, grouping: group, day, part },
        })),
      );
      if (all.length === 0) return;
      await database.query({
        name: `save ${table}`,
        text: `INSERT INTO ${table} (association_id, stream_id, source, kind, subject, platform_id, grouping, day, part)
                 SELECT association_id, stream_id, source, kind, subject, platform_id, grouping, day, part
                   FROM jsonb_to_recordset($1::jsonb) AS r (association_id uuid, stream_id uuid, source text, kind text,
                        subject text, platform_id uuid, grouping text, day date, part integer)`,
        values: [JSON.stringify(all)],
      });
    },
  });
