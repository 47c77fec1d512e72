import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { ConsentChannel, ConsentWithdrawn } from './events.js';
import { takesMail } from './reach.js';
import type { Party } from './state.js';

export type WithdrawConsent = Command<'WithdrawConsent', { readonly channel: ConsentChannel }>;

/**
 * The party agrees no longer. Of mail, which needs no consent first, it is withdrawn all the same. Saying it again
 * records nothing.
 */
export const withdrawConsent = (
  { data: { channel }, at }: WithdrawConsent,
  party: Party,
): readonly ConsentWithdrawn[] => {
  if (party.kind === undefined) refuse('NotFound');
  const consent = party.consents[channel];
  const given = channel === 'mail' ? takesMail(party) : consent !== undefined && consent.withdrawnAt === undefined;
  return given ? [{ type: 'ConsentWithdrawn', data: { channel, withdrawnAt: at } }] : [];
};
