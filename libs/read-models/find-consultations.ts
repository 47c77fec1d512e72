import type { Database } from '#event-store/types.js';
import { isThere } from './is-there.js';
import { CONSULTATIONS_VIEW } from './views.js';

export type ConsultationsSought = {
  /** Those that this account asked; without it all of the association, for its staff. */
  readonly askerId?: string;
  readonly stage?: string;
  /** Only questions, or only requests for legal aid. */
  readonly kind?: 'question' | 'aid';
  /** Only those in this dispute. */
  readonly disputeId?: string;
  readonly after?: string | undefined;
  readonly limit: number;
};

/** Ids of consultations, the newest first, after one of them. Who may see which, their streams say. */
export async function findConsultations(
  database: Database,
  associationId: string,
  { askerId, stage, kind, disputeId, after, limit }: ConsultationsSought,
): Promise<readonly string[]> {
  if (!(await isThere(database, 'consultations'))) return [];
  const { rows } = await database.query<{ consultation_id: string }>({
    name: 'consultations-of',
    text: `SELECT consultation_id FROM ${CONSULTATIONS_VIEW} AS consultations
            WHERE association_id = $1 AND ($2::uuid IS NULL OR asker_id = $2) AND ($3::text IS NULL OR stage = $3)
              AND ($4::uuid IS NULL OR consultation_id < $4) AND ($6::text IS NULL OR kind = $6)
              AND ($7::uuid IS NULL OR dispute_id = $7)
            ORDER BY consultation_id DESC LIMIT $5`,
    values: [associationId, askerId, stage, after, limit, kind, disputeId],
  });
  return rows.map(({ consultation_id }) => consultation_id);
}

/** One in which the association asked back: it waits for who asked. */
export type AskedBack = {
  readonly consultationId: string;
  readonly number: string;
  readonly movedAt: Date;
  readonly kind: 'question' | 'aid';
};

/** Those of this account, the one that waits longest first; fifty at most. */
export async function findAskedBack(
  database: Database,
  associationId: string,
  askerId: string,
): Promise<readonly AskedBack[]> {
  if (!(await isThere(database, 'consultations'))) return [];
  const { rows } = await database.query<AskedBack>({
    name: 'consultations-asked-back',
    text: `SELECT consultation_id AS "consultationId", number, moved_at AS "movedAt", kind FROM ${CONSULTATIONS_VIEW} AS consultations
            WHERE association_id = $1 AND asker_id = $2 AND stage = 'details-requested'
            ORDER BY moved_at, consultation_id LIMIT 50`,
    values: [associationId, askerId],
  });
  return rows;
}
