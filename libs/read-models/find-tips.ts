import type { Database } from '#event-store/types.js';
import type { TipStage } from '#domain/tip/state.js';
import { TIPS_VIEW } from './views.js';

export type TipsSought = {
  /** Those that this platform or party has; without either all, for the staff. */
  readonly platformId?: string | undefined;
  readonly holderId?: string | undefined;
  /** At one of these; all, if none is said. */
  readonly stages?: readonly TipStage[] | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
};

/** Ids of tips, the newest first, after one of them. Who may see which, their streams say. */
export async function findTips(
  database: Database,
  associationId: string,
  { platformId, holderId, stages, after, limit }: TipsSought,
): Promise<readonly string[]> {
  const { rows } = await database.query<{ tip_id: string }>({
    name: 'tips-at-stages',
    text: `SELECT tip_id FROM ${TIPS_VIEW} AS tips
            WHERE association_id = $1 AND ($2::uuid IS NULL OR platform_id = $2) AND ($3::uuid IS NULL OR holder_id = $3)
              AND ($4::text[] IS NULL OR stage = ANY ($4)) AND ($5::uuid IS NULL OR tip_id < $5)
            ORDER BY tip_id DESC LIMIT $6`,
    values: [associationId, platformId, holderId, stages, after, limit],
  });
  return rows.map(({ tip_id }) => tip_id);
}
