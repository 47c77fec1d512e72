import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { GradePublicityConsented, GradePublicityWithdrawn } from './events.js';
import { isRated, type RatedMember } from './state.js';

export type ConsentToPublicity = Command<'ConsentToPublicity'>;

/**
 * Grades of a natural person are public by its own separate consent alone (practice P34). Saying it again records
 * nothing.
 */
export const consentToPublicity = (
  { at }: ConsentToPublicity,
  member: RatedMember,
): readonly GradePublicityConsented[] => {
  if (!isRated(member)) refuse('RulesNotAccepted');
  return member.isPublic ? [] : [{ type: 'GradePublicityConsented', data: { consentedAt: at } }];
};

export type WithdrawPublicity = Command<'WithdrawPublicity'>;

/** It consents no longer; nothing of it is public from here. */
export const withdrawPublicity = (
  { at }: WithdrawPublicity,
  member: RatedMember,
): readonly GradePublicityWithdrawn[] =>
  member.isPublic ? [{ type: 'GradePublicityWithdrawn', data: { withdrawnAt: at } }] : [];
