import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { HoldRow } from '#application/privacy/legal-holds.js';
import { instant } from '#domain/kernel/message.js';
import type { LegalHoldBody } from './legal-hold.dto.js';

const stateOf = ({ placed_by: placed, lift_proposed_by: lifting, lifted_by: lifted }: HoldRow) => {
  if (lifted) return 'lifted' as const;
  if (!placed) return 'proposed' as const;
  return lifting ? ('lift-proposed' as const) : ('placed' as const);
};

/** Holds as those see them who may place them, with the ground. */
export async function viewHolds(
  { vault }: Pick<TenantContext, 'vault'>,
  rows: readonly HoldRow[],
): Promise<LegalHoldBody[]> {
  const opened = await vault.open(rows.map(({ reason_content_id: id }) => id));
  return rows.map((row) => {
    const reason = opened.get(row.reason_content_id);
    return {
      holdId: row.id,
      kind: row.subject_kind,
      subjectId: row.subject_id,
      state: stateOf(row),
      ...(reason !== undefined && { reason }),
      proposedBy: row.proposed_by,
      proposedAt: instant(row.proposed_at),
      ...(row.placed_by && { placedBy: row.placed_by }),
      ...(row.lift_proposed_by && { liftProposedBy: row.lift_proposed_by }),
      ...(row.lifted_by && { liftedBy: row.lifted_by }),
    };
  });
}
