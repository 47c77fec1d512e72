import type { Actor } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';
import { partyOf } from '../../core/standing.js';

/** The party that somebody speaks for in a mediation. */
export const speakerOf = (by: Actor, { standing }: Pick<DisputeFile, 'standing'>): string =>
  partyOf(by, standing) ?? refuse('NotYourPart');
