import { randomBytes } from 'node:crypto';
import { findMediationBody } from '#application/context/mediation-body.js';
import type { SessionKind } from '#domain/dispute/talks/mediation/session-events.js';
import type { Caller } from '../../../http/caller.js';

/** Long enough that nobody comes upon a session by trying. */
const LENGTH = 18;

/** Where a session is: as its mediator says; online, without a word, a room of its own at the association's service. */
export const placeOf = async (
  tenant: Caller['tenant'],
  kind: SessionKind | undefined,
  place: string | undefined,
): Promise<string | undefined> => {
  if (place !== undefined || kind !== 'online') return place;
  const { sessionLink } = (await findMediationBody(tenant)) ?? {};
  return sessionLink?.replaceAll('{room}', randomBytes(LENGTH).toString('base64url'));
};
