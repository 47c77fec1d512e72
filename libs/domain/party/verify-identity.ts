import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { IdentityVerificationEnded, IdentityVerified } from './events.js';
import type { Party } from './state.js';

export type VerifyIdentity = Command<'VerifyIdentity', IdentityVerified['data']>;

/** A case manager has made sure who the party is. It takes the place of what was verified before. */
export const verifyIdentity = (
  { data: { proof, until, noteContentId }, at }: VerifyIdentity,
  party: Party,
): readonly IdentityVerified[] => {
  if (party.kind === undefined) refuse('NotFound');
  if (until !== undefined && until <= at) refuse('InstantImplausible', { field: 'until', earliest: at });
  const told = { ...(until !== undefined && { until }), ...(noteContentId !== undefined && { noteContentId }) };
  return [{ type: 'IdentityVerified', data: { proof, ...told } }];
};

export type EndIdentityVerification = Command<'EndIdentityVerification', IdentityVerificationEnded['data']>;

/** It turned out to be wrong, or stands for another by now; nothing is recorded where nothing was verified. */
export const endIdentityVerification = (
  { data: { reasonContentId } }: EndIdentityVerification,
  party: Party,
): readonly IdentityVerificationEnded[] => {
  if (party.kind === undefined) refuse('NotFound');
  if (!party.verified) return [];
  return [{ type: 'IdentityVerificationEnded', data: reasonContentId === undefined ? {} : { reasonContentId } }];
};
