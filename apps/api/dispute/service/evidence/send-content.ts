import type { FastifyReply } from 'fastify';
import { authorKey } from '#application/dispute/author-key.js';
import { loadDispute } from '#application/dispute/disputes.js';
import { getViewing } from '#application/dispute/viewings.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import { codeOfNumber } from '#domain/dispute/service/evidence/exhibit-number.js';
import { seesExhibit } from '#domain/dispute/visibility/sees-exhibit.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { DerivedKind } from '#infrastructure/film/shown-films.js';
import type { Source } from '#infrastructure/security/security-event.js';
import type { Caller } from '../../../http/caller.js';
import type { RangeAsked } from '../../../http/byte-range.js';
import type { ApiParts } from '../../../http/parts.js';
import { noteOriginal, sendShown } from '../../../http/send-shown.js';

type Wanted = {
  readonly disputeId: string;
  readonly evidenceId: string;
  readonly viewingId: string;
  /** Instead of the film itself, what was derived of it. */
  readonly as?: DerivedKind | undefined;
  readonly part: RangeAsked;
  readonly source: Source;
};

/** The bytes of a file under a viewing, all or a range. */
export async function sendContent(
  { shown, films, pool, now }: ApiParts,
  { actor, tenant }: Caller,
  wanted: Wanted,
  reply: FastifyReply,
): Promise<void> {
  const { disputeId, evidenceId, viewingId } = wanted;
  const { dispute, context } = await loadDispute(tenant, disputeId, actor);
  const visibility = visibilityOf(actor, { dispute, context });
  const exhibit = seesExhibit(visibility, dispute, evidenceId) ? dispute.exhibits[evidenceId] : undefined;
  if (!exhibit) return refuse('NotFound');
  const { original = false } = await getViewing(tenant, actor, { disputeId, evidenceId, viewingId }, now());
  const { stored, ownerId, sha256 } = exhibit;
  const keyName = authorKey(disputeId, ownerId);
  const key = await tenant.vault.findKey(keyName);
  if (!stored || !key) return refuse('BytesMissing');
  const place = { associationId: tenant.associationId, disputeId, authorId: ownerId, sha256 };
  const { size, mediaType } = stored;
  const name = nameOf(dispute, evidenceId, seesPart(visibility, 'counts'));
  if (wanted.as) {
    const film = { place, size, keyName, mediaType, key };
    const derived = (await films.open(film, wanted.as)) ?? refuse('NotFound', { field: 'as' });
    return sendShown(reply, derived, {
      ...derived,
      name,
      original: false,
      part: wanted.part,
    });
  }
  if (original) await noteOriginal(pool, tenant.associationId, actor, wanted.source, { disputeId, evidenceId });
  const found = (await shown.open({ place, size, key, keyName, mediaType, original })) ?? refuse('BytesLost');
  await sendShown(reply, found, { mediaType, name, original, part: wanted.part });
}

/** By the dispute's number and the exhibit's own, as people call it; what has none yet is evidence. ASCII. */
const nameOf = ({ number = '', exhibitNumbers }: Dispute, evidenceId: string, withPlace: boolean): string => {
  const own = exhibitNumbers[evidenceId];
  const code = own === undefined ? 'evidence' : codeOfNumber(own, withPlace);
  return `${number.replaceAll(/[^A-Za-z0-9-]/g, '-')}-${code}`;
};
