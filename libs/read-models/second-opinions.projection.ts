import { isSecondAct, type SecondAct } from '#domain/dispute/second-acts.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Stream } from '#event-store/load.js';
import { rowProjection } from './row-projection.js';
import { foldedDispute } from './folded-dispute.js';
import { versionOf } from './views.js';

/** What people of the association did in a dispute as second persons: each has its own of it before it again. */
export type SecondOpinionsRow = {
  readonly association_id: string;
  readonly dispute_id: string;
  readonly number: string;
  readonly account_ids: readonly string[];
  readonly acts: readonly { readonly accountId: string; readonly act: SecondAct; readonly at: Instant }[];
  readonly position: number;
};

export const secondOpinionsRowOf = ({ associationId, streamId, events }: Stream<DisputeEvent>): SecondOpinionsRow => {
  const done = events.flatMap(({ meta: { by, command, at } }) =>
    by.kind === 'person' && isSecondAct(command) ? [{ accountId: by.id, act: command, at }] : [],
  );
  // one act may record several events
  const acts = [...new Map(done.map((one) => [Object.values(one).join(' '), one])).values()];
  return {
    association_id: associationId,
    dispute_id: streamId,
    number: foldedDispute(events).number ?? '',
    account_ids: [...new Set(acts.map(({ accountId }) => accountId))],
    acts,
    position: events.at(-1)?.position ?? 0,
  };
};

export const secondOpinions = rowProjection<DisputeEvent, SecondOpinionsRow>({
  name: 'second_opinions',
  version: versionOf('second_opinions'),
  category: 'dispute',
  create: (table) => `
    CREATE TABLE ${table} (
      dispute_id     uuid PRIMARY KEY,
      association_id uuid NOT NULL,
      number         text NOT NULL,
      account_ids    uuid[] NOT NULL,
      acts           jsonb NOT NULL,
      position       bigint NOT NULL
    );
    CREATE INDEX ON ${table} USING gin (account_ids);`,
  rowOf: secondOpinionsRowOf,
  save: async (database, table, rows) => {
    const some = rows.filter(({ acts }) => acts.length > 0);
    if (some.length === 0) return;
    await database.query({
      name: `save ${table}`,
      text: `INSERT INTO ${table} (dispute_id, association_id, number, account_ids, acts, position)
         SELECT dispute_id, association_id, number, account_ids, acts, position
           FROM jsonb_to_recordset($1::jsonb) AS r (dispute_id uuid, association_id uuid, number text, account_ids uuid[], acts jsonb, position bigint)
         ON CONFLICT (dispute_id) DO UPDATE SET number = excluded.number, account_ids = excluded.account_ids,
           acts = excluded.acts, position = excluded.position`,
      values: [JSON.stringify(some)],
    });
  },
});
