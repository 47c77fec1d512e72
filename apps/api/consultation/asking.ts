import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { findConsultations } from '#read-models/find-consultations.js';
import { disputeNumber } from '../dispute/intake/filing/dispute-number.js';
import type { Caller } from '../http/caller.js';
import { HttpProblem } from '../http/http-problem.js';
import type { ActingOnRight as Acting } from '../right/acting.js';

/**
 * In a consultation the account has a part, and nobody for whom it acts: one of a platform's people asks for itself, and
 * no colleague reads it. A key is nobody's account. Throws Forbidden.
 */
export const inPerson = (caller: Caller): Caller => {
  const { actor } = caller;
  if (actor.kind !== 'platform') return caller;
  if (actor.person === undefined) throw new HttpProblem('Forbidden');
  return { ...caller, actor: { kind: 'person', id: actor.person } };
};

export const actingInPerson = (acting: Acting): Acting => ({ ...acting, caller: inPerson(acting.caller) });

export const aidNumber = (at: Instant, random: Buffer): string => disputeNumber(at, random).replace('PL-', 'LA-');

/** More of one asker, in one dispute or in all, is no asking any more: the house's figure. */
export const MOST_AID = 20;
/** Throws Refused TooMany. */
export const assertFewOpen = async (
  { database, associationId }: TenantContext,
  asked: { readonly askerId: string; readonly disputeId?: string },
): Promise<void> => {
  const found = await findConsultations(database, associationId, { ...asked, kind: 'aid', limit: MOST_AID });
  if (found.length >= MOST_AID) refuse('TooMany', { field: 'about', most: String(MOST_AID) });
};
