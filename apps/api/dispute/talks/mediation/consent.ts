import { identityKey } from '#application/party/parties.js';
import type { ConsentToMediation } from '#domain/dispute/talks/mediation/consent-to-mediation.js';
import type { Caller } from '../../../http/caller.js';
import type { ConsentToMediationBody } from './mediation.dto.js';

/** A contact is the person's own: it lies under its party's key, with its name. */
export async function prepareConsent(
  { actor, tenant }: Caller,
  mediationId: string,
  body: ConsentToMediationBody,
): Promise<ConsentToMediation['data']> {
  const { contact, available, telephoneFirst, sideWith } = body;
  const contactContentId = await tenant.vault.seal(identityKey(actor.onBehalfOf ?? actor.id), contact);
  return {
    mediationId,
    contactContentId,
    available: available.map(({ from, until }) => ({ from, until })),
    telephoneFirst,
    sideWith,
  };
}
