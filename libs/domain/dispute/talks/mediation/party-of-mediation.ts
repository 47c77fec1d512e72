import type { Actor } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';
import { partyOf } from '../../core/decision-context.js';

/** The party that somebody speaks for in a mediation. */
export const speakerOf = (by: Actor, { context }: Pick<DisputeFile, 'context'>): string =>
  partyOf(by, context) ?? refuse('NotYourPart');
