import type { DecisionContext } from '../../core/decision-context.js';
import type { Dispute } from '../../core/state.js';
import type { Subject } from '../../core/subject.js';

/** A platform that hands a complaint over has a part in it as a whole before anybody else. */
export const handsOver = (
  { delegation, complainantId }: Dispute,
  platformId: string,
  subject: Subject,
  context: DecisionContext,
): boolean =>
  subject === 'dispute' &&
  (complainantId === undefined ? context.delegation !== undefined : delegation?.platformId === platformId);
