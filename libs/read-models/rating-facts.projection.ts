import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Stream } from '#event-store/load.js';
import type { Fact } from '#rating/fact.js';
import { factsOf } from '#rating/tell.js';
import { renewing } from './renewing.js';
import { rowProjection } from './row-projection.js';
import { versionOf } from './views.js';

type Facts = { readonly association_id: string; readonly dispute_id: string; readonly facts: readonly Fact[] };

const CHANGED = `association_id former_ids role code on_day counterparty_id event source_id since until ended_by pending
  statistics_only`.split(/\s+/);
const COLUMNS = `dispute_id, member_id, fact_id, ${CHANGED.join(', ')}`;
const RENEWED = renewing('said', CHANGED);

/**
 * What the log says of whom, one row each, with the positions from and until which it said so: a rating as of any state
 * of knowledge is a condition on these two. What has been taken back stays here.
 */
export const ratingFacts = rowProjection<DisputeEvent, Facts>({
  name: 'rating_facts',
  version: versionOf('rating_facts'),
  category: 'dispute',
  create: (table) => `
    CREATE TABLE ${table} (
      association_id  uuid NOT NULL,
      dispute_id      uuid NOT NULL,
      fact_id         text NOT NULL,
      former_ids      text[] NOT NULL,
      member_id       text NOT NULL,
      role            text NOT NULL,
      code            text NOT NULL,
      on_day          date NOT NULL,
      counterparty_id text,
      event           text NOT NULL,
      source_id       text,
      since           bigint NOT NULL,
      until           bigint,
      ended_by        text,
      pending         boolean NOT NULL,
      statistics_only boolean NOT NULL,
      PRIMARY KEY (dispute_id, member_id, fact_id)
    );
    CREATE INDEX ON ${table} (association_id, member_id);
    CREATE INDEX ON ${table} (association_id, role, code, on_day);`,
  rowOf: ({ associationId, streamId, events }: Stream<DisputeEvent>) => ({
    association_id: associationId,
    dispute_id: streamId,
    facts: factsOf(streamId, events),
  }),
  // what stays as it was is not written again
  save: async (database, table, rows) => {
    if (rows.length === 0) return;
    const made = rows.flatMap(({ association_id, facts }) => facts.map((fact) => columnsOf(association_id, fact)));
    await database.query({
      name: `save ${table}`,
      text: `
        WITH made AS MATERIALIZED (
          SELECT ${COLUMNS} FROM jsonb_to_recordset($1::jsonb) AS r (association_id uuid, dispute_id uuid, fact_id text, former_ids text[],
                 member_id text, role text, code text, on_day date, counterparty_id text, event text, source_id text, since bigint, until bigint,
                 ended_by text, pending boolean, statistics_only boolean)),
        gone AS (
          DELETE FROM ${table} AS said WHERE said.dispute_id = ANY ($2::uuid[])
             AND NOT EXISTS (SELECT FROM made WHERE made.dispute_id = said.dispute_id AND made.member_id = said.member_id
                                AND made.fact_id = said.fact_id))
        INSERT INTO ${table} AS said (${COLUMNS}) SELECT ${COLUMNS} FROM made
            ON CONFLICT (dispute_id, member_id, fact_id) ${RENEWED}`,
      values: [JSON.stringify(made), rows.map(({ dispute_id: id }) => id)],
    });
  },
});

const columnsOf = (associationId: string, fact: Fact) => ({
  association_id: associationId,
  dispute_id: fact.disputeId,
  fact_id: fact.factId,
  former_ids: fact.formerIds ?? [],
  member_id: fact.memberId,
  role: fact.role,
  code: fact.code,
  on_day: fact.on,
  counterparty_id: fact.counterpartyId ?? null,
  event: fact.event,
  source_id: fact.sourceId ?? null,
  since: fact.since,
  until: fact.until ?? null,
  ended_by: fact.endedBy ?? null,
  pending: fact.pending ?? false,
  statistics_only: fact.statisticsOnly ?? false,
});
