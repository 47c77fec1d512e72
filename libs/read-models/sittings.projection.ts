import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Stream } from '#event-store/load.js';
import { rowProjection } from './row-projection.js';
import { foldedDispute } from './folded-dispute.js';
import { versionOf } from './views.js';

/**
 * Which experts have to do with a dispute, and which neutrals served in it: an expert's docket, its load, and cases
 * with a party in them.
 */
export type SittingsRow = {
  readonly association_id: string;
  readonly dispute_id: string;
  /** Experts who are asked or sit, and so see it. */
  readonly expert_ids: readonly string[];
  /** Those of them whose panel has not ended. */
  readonly busy_ids: readonly string[];
  readonly party_ids: readonly string[];
  /**
   * Who accepted a seat or a mediation here, and when its part ended or, while it lasts, when the last thing happened.
   */
  readonly served: readonly { readonly neutralId: string; readonly until: Instant }[];
  readonly position: number;
};

export const sittingsRowOf = ({ associationId, streamId, events }: Stream<DisputeEvent>): SittingsRow => {
  const dispute = foldedDispute(events);
  const seats = Object.values(dispute.seats);
  const parties = [dispute.complainantId, ...dispute.respondents.map(({ respondentId }) => respondentId)];
  return {
    association_id: associationId,
    dispute_id: streamId,
    expert_ids: distinct(seats.map(({ neutralId }) => neutralId)),
    busy_ids: distinct(
      seats.filter(({ panelId }) => dispute.panels[panelId]?.outcome === undefined).map(({ neutralId }) => neutralId),
    ),
    party_ids: distinct(parties),
    served: servedIn(dispute, events),
    position: events.at(-1)?.position ?? 0,
  };
};

const servedIn = (dispute: Dispute, events: Stream<DisputeEvent>['events']): SittingsRow['served'] => {
  const last = events.at(-1);
  const accepted = events.flatMap((event) => (event.type === 'ExpertAccepted' ? [event.data.neutralId] : []));
  const mediated = Object.values(dispute.mediations).flatMap(({ mediatorId, acceptedAt }) =>
    acceptedAt === undefined ? [] : [mediatorId],
  );
  const ends = new Map<string, Instant>();
  for (const { type, data, meta } of events) {
    if (type === 'ExpertRecused' || type === 'ExpertRemoved' || (type === 'ChallengeDecided' && data.upheld))
      ends.set(data.neutralId, meta.at);
    if (type === 'ExpertDeclined' && data.reason === 'gone') ends.set(data.neutralId, meta.at);
    if (type === 'PanelEnded')
      for (const { neutralId } of dispute.panels[data.panelId]?.members ?? []) ends.set(neutralId, meta.at);
  }
  return last
    ? distinct([...accepted, ...mediated]).map((neutralId) => ({
        neutralId,
        until: ends.get(neutralId) ?? last.meta.at,
      }))
    : [];
};

const distinct = (ids: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(ids.filter((id) => id !== undefined)),
];

/** Most disputes have no row; one whose only expert has declined has none any more. */
const hasSomebody = ({ expert_ids, served }: SittingsRow): boolean => expert_ids.length > 0 || served.length > 0;

export const sittings = rowProjection<DisputeEvent, SittingsRow>({
  name: 'sittings',
  version: versionOf('sittings'),
  category: 'dispute',
  create: (table) => `
    CREATE TABLE ${table} (
      dispute_id     uuid PRIMARY KEY,
      association_id uuid NOT NULL,
      expert_ids     uuid[] NOT NULL,
      busy_ids       uuid[] NOT NULL,
      party_ids      uuid[] NOT NULL,
      served         jsonb NOT NULL,
      position       bigint NOT NULL
    );
    CREATE INDEX ON ${table} USING gin (expert_ids);
    CREATE INDEX ON ${table} USING gin (party_ids) WHERE served <> '[]';
    CREATE INDEX ON ${table} (association_id) WHERE busy_ids <> '{}';`,
  rowOf: sittingsRowOf,
  save: async (database, table, rows) => {
    const [some, none] = [rows.filter(hasSomebody), rows.filter((row) => !hasSomebody(row))];
    if (none.length > 0)
      await database.query({
        name: `forget ${table}`,
        text: `DELETE FROM ${table} WHERE dispute_id = ANY ($1::uuid[])`,
        values: [none.map(({ dispute_id }) => dispute_id)],
      });
    if (some.length === 0) return;
    await database.query({
      name: `save ${table}`,
      text: `INSERT INTO ${table} (dispute_id, association_id, expert_ids, busy_ids, party_ids, served, position)
         SELECT dispute_id, association_id, expert_ids, busy_ids, party_ids, served, position
           FROM jsonb_to_recordset($1::jsonb) AS r (dispute_id uuid, association_id uuid, expert_ids uuid[], busy_ids uuid[], party_ids uuid[],
                served jsonb, position bigint)
         ON CONFLICT (dispute_id) DO UPDATE SET expert_ids = excluded.expert_ids, busy_ids = excluded.busy_ids,
           party_ids = excluded.party_ids, served = excluded.served, position = excluded.position`,
      values: [JSON.stringify(some)],
    });
  },
});
