import type { Category } from '#domain/event-types.js';
import type { Projection } from '#read-models/projection.js';
import type { ProjectionVersion } from '#read-models/projection-version.js';

/** In which streams it is said, and by which event; `appendsOf` records it. */
export const SAID = { category: 'talk', type: 'MessagePosted' } as const;

/** What was said last in each stream, as one release and the next know it. */
export const words = (
  version: ProjectionVersion,
  column = 'text',
  categories: readonly Category[] = [SAID.category, 'dispute'],
): Projection => ({
  ...{ name: 'words', version, categories },
  create: (table) => `CREATE TABLE ${table} (stream_id uuid PRIMARY KEY, ${column} text NOT NULL)`,
  apply: async (database, table, _, events) => {
    for (const { streamId, data } of events)
      await database.query(
        `INSERT INTO ${table} VALUES ($1, $2) ON CONFLICT (stream_id) DO UPDATE SET ${column} = excluded.${column}`,
        [streamId, (data as { readonly text: string }).text],
      );
    return [...new Set(events.map(({ streamId }) => streamId))];
  },
});
