import { In } from 'typeorm';
import type { LoadedQualification } from '#application/qualification/qualification-files.js';
import { openIdentity } from '#application/party/parties.js';
import { localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import { DAYS_AHEAD, endsBy, type Proof } from '#domain/qualification/state.js';
import { Platform } from '#infrastructure/database/entities/platform.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import type { ApiParts } from '../http/parts.js';
import { openRightWords } from '../right/open-words.js';
import type { QualificationFileView } from './qualification.dto.js';

/** The last day of which a shop is told beforehand. */
export const soonOf = (now: Instant): LocalDate =>
  localDateAt(instant(new Date(now).getTime() + DAYS_AHEAD * 86_400_000));

/** A file with every word of it, and every question that was asked of it, for its shop and the staff. */
export async function viewFile(
  { tenant, now }: Caller,
  { dataSource }: Pick<ApiParts, 'dataSource'>,
  { partyId, party, role, file }: LoadedQualification,
): Promise<QualificationFileView> {
  const proofs = Object.values(file.proofs);
  const words = await openRightWords(tenant.vault, [
    ...proofs.flatMap(({ contentId, checks }) => [contentId, ...checks.map(({ remarkContentId }) => remarkContentId)]),
    ...file.asks.map(({ questionContentId }) => questionContentId),
  ]);
  const limits = proofs.flatMap(({ platformIds = [] }) => platformIds);
  const ids = [...new Set([...file.askers, ...limits, ...file.asks.map(({ platformId }) => platformId)])];
  const found = await dataSource.getRepository(Platform).findBy({ associationId: tenant.associationId, id: In(ids) });
  const named = new Map(found.map(({ id, name }) => [id, name]));
  const told = ({ contentId, checks, ...proof }: Proof): object =>
    given({
      ...proof,
      platforms: proof.platformIds?.map((id) => named.get(id) ?? id),
      words: words.parsed(contentId),
      checks: checks.map(({ remarkContentId, proofId: _, ...check }) =>
        given({ ...check, remark: words.text(remarkContentId) }),
      ),
    });
  const soon = soonOf(now);
  return given({
    partyId,
    name: (await openIdentity(tenant, party))?.name,
    role,
    proofs: proofs.map(told),
    alerts: proofs
      .filter((one) => endsBy(one, soon))
      .map(({ proofId, validUntil }) => ({ proofId, endsOn: validUntil })),
    askers: file.askers.map((platformId) => given({ platformId, name: named.get(platformId) })),
    asks: file.asks
      .toReversed()
      .map(({ questionContentId, platformId, ...ask }) =>
        given({ ...ask, platformId, platform: named.get(platformId), question: words.parsed(questionContentId) }),
      ),
  });
}
