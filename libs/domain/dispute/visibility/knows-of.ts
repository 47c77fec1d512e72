import type { Dispute } from '../core/state.js';
import { mediationSubject } from '../core/subject.js';
import type { Visibility } from './viewer.js';

/**
 * Whether this viewer may know that somebody has a part here. Of respondents it knows those of its own pairs, and those
 * with whom it mediates.
 */
export const knowsOf = (who: string, { whole, party, pairs, sees }: Visibility, dispute: Dispute): boolean =>
  whole ||
  who === party ||
  !dispute.respondents.some(({ respondentId }) => respondentId === who) ||
  pairs.some(({ respondentId }) => respondentId === who) ||
  Object.entries(dispute.mediations).some(([id, { invited }]) => invited.includes(who) && sees(mediationSubject(id)));
