import type { Actor } from '../../message.js';
import { refuse } from '../../refusal.js';
import type { DisputeFile } from '../action.js';
import { partyOf } from '../standing.js';

/** The party that somebody speaks for in a mediation. */
export const speakerOf = (by: Actor, { standing }: Pick<DisputeFile, 'standing'>): string => partyOf(by, standing) ?? refuse('NotYourPart');
