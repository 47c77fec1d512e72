import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { Event } from '#domain/kernel/message.js';
import type { Stream } from '#event-store/load.js';
import { loadStreams } from '#event-store/load-streams.js';

type Streams = ReadonlyMap<string, Stream<Event>>;

/** What a filing looks up before it is decided; of many complaints in one call, for all of them at once. */
export type FilingReads = {
  /** Streams of parties and of accounts on platforms, by id. */
  readonly streams: (streamIds: readonly string[]) => Promise<Streams>;
  /** Those of these platforms that the association knows. */
  readonly platforms: (platformIds: readonly string[]) => Promise<ReadonlySet<string>>;
};

export const filingReads = ({
  database,
  associationId,
}: Pick<TenantContext, 'database' | 'associationId'>): FilingReads => ({
  streams: (streamIds) => loadStreams<Event>(database, associationId, streamIds),
  platforms: async (platformIds) => {
    const { rows } = await database.query<{ id: string }>({
      name: 'registered-platforms',
      text: 'SELECT id FROM office.platform WHERE association_id = $1 AND id = ANY ($2::uuid[])',
      values: [associationId, platformIds],
    });
    return new Set(rows.map(({ id }) => id));
  },
});
