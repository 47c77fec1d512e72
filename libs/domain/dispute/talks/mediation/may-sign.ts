import type { Actor, Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { checkAuthority } from '../../core/authority.js';
import { standingIn } from '../../core/standing-in.js';
import { signAgreement } from './sign-agreement.js';

/**
 * What a signature takes of whoever signs for a party, asked before it is sent a code or led to a provider: what a
 * provider reports afterwards is recorded by the engine, whose authority nobody asks about (practice P23; guideline,
 * appendix 1: act, term).
 */
export const checkMaySign = (
  by: Actor,
  at: Instant,
  { dispute, context }: Pick<DisputeFile, 'dispute' | 'context'>,
): void => {
  checkAuthority(signAgreement, { by, at }, standingIn(dispute, by, context));
};
