import { detailsIn } from '#application/dispute/award-details.js';
import type { LoadedDispute } from '#application/dispute/disputes.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { pairParts } from '#domain/dispute/core/subject.js';
import type { Actor } from '#domain/kernel/message.js';
import type { Vault } from '#infrastructure/vault/vault.js';
import { given } from '../../given.js';
import type { AwardsBody, AwardView } from './award.dto.js';

/** Awards that were recorded, each viewer's own items of them. Throws Refused NotFound for strangers. */
export async function viewAwards(
  actor: Actor,
  { dispute, context }: LoadedDispute,
  vault: Pick<Vault, 'open'>,
): Promise<AwardsBody> {
  const visibility = visibilityOf(actor, { dispute, context });
  const opened = await vault.open(Object.values(dispute.awards).map(({ detailsContentId }) => detailsContentId));
  const awards = Object.entries(dispute.awards).flatMap(
    ([awardId, { registration, detailsContentId, madeOn, items, recordedAt }]): readonly AwardView[] => {
      const own = items.filter(({ pair }) => visibility.sees(pair));
      if (own.length === 0) return [];
      const seen = own.map(({ pair, outcome }) => ({ ...pairParts(pair), outcome }));
      return [
        given({
          awardId,
          legalKind: 'arbitral-award',
          registration,
          ...detailsIn(opened.get(detailsContentId)),
          madeOn,
          recordedAt,
          items: seen,
        }),
      ];
    },
  );
  return { awards };
}
