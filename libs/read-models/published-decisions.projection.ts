import { localDateAt } from '#domain/calendar/local-date.js';
import { platformsOf } from '#domain/dispute/core/pairs.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import type { ItemResult } from '#domain/dispute/panel/decision/findings.js';
import type { Stream } from '#event-store/load.js';
import type { Projection } from './projection.js';
import { rowProjection } from './row-projection.js';
import { foldedDispute } from './folded-dispute.js';
import { versionOf } from './views.js';

/** A decision that everybody can read; of the dispute nothing but its kind of right. */
export type PublishedDecision = {
  readonly publication_id: string;
  readonly text_content_id: string;
  readonly published_at: string;
  /** When the text of the corrected decision took the place of the one before. */
  readonly corrected_at: string | null;
  readonly legal_kind: string;
  readonly right_kind: string | null;
  readonly is_review: boolean;
  readonly reversed: boolean;
  readonly panel_id: string;
  /** What became of the measures that it was about. */
  readonly outcome: PublishedOutcome;
  /** By the legal calendar. */
  readonly published_year: number;
  /** Of what it was about. */
  readonly platform_ids: readonly string[];
};

export const PUBLISHED_OUTCOMES = ['keep', 'lift', 'in-part', 'no-measure'] as const;
export type PublishedOutcome = (typeof PUBLISHED_OUTCOMES)[number];

const outcomeOf = (items: readonly ItemResult[]): PublishedOutcome => {
  const [first, ...others] = new Set(items.map(({ outcome }) => outcome));
  return others.length > 0 ? 'in-part' : (first ?? 'no-measure');
};

export type PublishedRow = {
  readonly association_id: string;
  readonly dispute_id: string;
  readonly decisions: readonly PublishedDecision[];
};

export const publishedRowOf = ({ associationId, streamId, events }: Stream<DisputeEvent>): PublishedRow => {
  const { decisions } = foldedDispute(events);
  return {
    association_id: associationId,
    dispute_id: streamId,
    decisions: events.flatMap((event, index) => {
      if (event.type !== 'DecisionPublished' || event.data.replaces !== undefined) return [];
      const { decisionId } = event.data;
      const then = evolveAll(unfiled, events.slice(0, index + 1));
      const { reversedBy, published } = decisions[decisionId] ?? {};
      const newest = published && published.textContentId !== event.data.textContentId && published;
      return publishedIn(then, decisionId, reversedBy !== undefined).map((row) =>
        newest ? { ...row, text_content_id: newest.textContentId, corrected_at: newest.publishedAt } : row,
      );
    }),
  };
};

/** As the dispute stood when it was first published: no row is made anew by what is amended later. */
const publishedIn = (then: Dispute, decisionId: string, reversed: boolean): readonly PublishedDecision[] => {
  const { published, made, reviewOf, panelId, pairs } = then.decisions[decisionId] ?? {};
  if (!published || !made || panelId === undefined) return [];
  const { publicationId, textContentId, publishedAt } = published;
  return [
    {
      publication_id: publicationId,
      text_content_id: textContentId,
      published_at: publishedAt,
      corrected_at: null,
      legal_kind: made.legalKind,
      right_kind: then.right ?? null,
      is_review: reviewOf !== undefined,
      reversed,
      panel_id: panelId,
      outcome: outcomeOf(made.items),
      published_year: Number(localDateAt(publishedAt).slice(0, 4)),
      platform_ids: platformsOf(then, pairs ?? []),
    },
  ];
};

const COLUMNS = `publication_id, association_id, dispute_id, text_content_id, published_at, corrected_at, legal_kind, right_kind, is_review,
  reversed, panel_id, outcome, published_year, platform_ids`;

const rows = rowProjection<DisputeEvent, PublishedRow>({
  name: 'published_decisions',
  version: versionOf('published_decisions'),
  category: 'dispute',
  create: (table) => `
    CREATE TABLE ${table} (
      publication_id  uuid PRIMARY KEY,
      association_id  uuid NOT NULL,
      dispute_id      uuid NOT NULL,
      text_content_id uuid NOT NULL,
      published_at    timestamptz NOT NULL,
      corrected_at    timestamptz,
      legal_kind      text NOT NULL,
      right_kind      text,
      is_review       boolean NOT NULL,
      reversed        boolean NOT NULL,
      panel_id        uuid NOT NULL,
      outcome         text NOT NULL,
      published_year  int NOT NULL,
      platform_ids    uuid[] NOT NULL
    );
    CREATE INDEX ON ${table} (association_id, published_at DESC, publication_id DESC);
    CREATE INDEX ON ${table} (association_id, right_kind, published_at DESC, publication_id DESC);
    CREATE INDEX ON ${table} (association_id, outcome, published_at DESC, publication_id DESC);
    CREATE INDEX ON ${table} (association_id, published_year, published_at DESC, publication_id DESC);
    CREATE INDEX ON ${table} USING gin (platform_ids) WITH (fastupdate = off);
    CREATE INDEX ON ${table} (text_content_id);`,
  rowOf: publishedRowOf,
  save: async (database, table, disputes) => {
    await database.query(
      `INSERT INTO ${table} (${COLUMNS})
         SELECT ${COLUMNS}
           FROM jsonb_to_recordset($1::jsonb) AS r (publication_id uuid, association_id uuid, dispute_id uuid, text_content_id uuid,
                published_at timestamptz, corrected_at timestamptz, legal_kind text, right_kind text, is_review boolean, reversed boolean, panel_id uuid,
                outcome text, published_year int, platform_ids uuid[])
         ON CONFLICT (publication_id) DO UPDATE
           SET reversed = excluded.reversed, text_content_id = excluded.text_content_id, corrected_at = excluded.corrected_at`,
      [
        JSON.stringify(
          disputes.flatMap(({ association_id, dispute_id, decisions }) =>
            decisions.map((one) => ({ ...one, association_id, dispute_id })),
          ),
        ),
      ],
    );
  },
});

/** Of few disputes anything is published: only what publishes a decision, or reverses one, makes a row anew. */
export const publishedDecisions: Projection = {
  ...rows,
  apply: (database, table, reader, events, ...how) => {
    const own = events.filter(({ type }) => type === 'DecisionPublished' || type === 'DecisionReversed');
    return own.length === 0 ? Promise.resolve([]) : rows.apply(database, table, reader, own, ...how);
  },
};
