import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { ConsentGiven } from './events.js';
import type { Party } from './state.js';

export type GiveConsent = Command<'GiveConsent', ConsentGiven['data']>;

/**
 * The party agrees to a channel, by itself or as its staff have it in writing or from the telephone. What it had given
 * before is replaced.
 */
export const giveConsent = (
  { data: { channel, contactContentId, givenAt, noteContentId }, at }: GiveConsent,
  party: Party,
): readonly ConsentGiven[] => {
  if (party.kind === undefined) refuse('NotFound');
  if (givenAt > at) refuse('InstantImplausible', { field: 'givenAt', latest: at });
  const { withdrawnAt } = party.consents[channel] ?? {};
  if (withdrawnAt !== undefined && givenAt < withdrawnAt)
    refuse('InstantImplausible', { field: 'givenAt', earliest: withdrawnAt, latest: at });
  const told = {
    ...(contactContentId !== undefined && { contactContentId }),
    ...(noteContentId !== undefined && { noteContentId }),
  };
  return [{ type: 'ConsentGiven', data: { channel, givenAt, ...told } }];
};
