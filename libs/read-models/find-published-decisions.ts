import type { Database } from '#event-store/types.js';

export type FoundDecision = {
  readonly publicationId: string;
  readonly textContentId: string;
  readonly publishedAt: Date;
  readonly legalKind: string;
  readonly rightKind: string | null;
  readonly isReview: boolean;
  readonly reversed: boolean;
};

const COLUMNS = `publication_id AS "publicationId", text_content_id AS "textContentId", published_at AS "publishedAt", legal_kind AS "legalKind",
                 right_kind AS "rightKind", is_review AS "isReview", reversed`;

/** Published decisions of an association, the newest first, after one of them. */
export async function listPublishedDecisions(
  database: Database,
  associationId: string,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<readonly FoundDecision[]> {
  const { rows } = await database.query<FoundDecision>({
    name: 'published-decisions',
    text: `SELECT ${COLUMNS} FROM read.published_decisions
            WHERE association_id = $1 AND ($2::uuid IS NULL OR publication_id < $2) ORDER BY publication_id DESC LIMIT $3`,
    values: [associationId, after, limit],
  });
  return rows;
}

export async function findPublishedDecision(
  database: Database,
  associationId: string,
  publicationId: string,
): Promise<FoundDecision | undefined> {
  const { rows } = await database.query<FoundDecision>({
    name: 'published-decision',
    text: `SELECT ${COLUMNS} FROM read.published_decisions WHERE association_id = $1 AND publication_id = $2`,
    values: [associationId, publicationId],
  });
  return rows[0];
}
