import type { Standing } from '../../core/standing.js';
import type { Dispute } from '../../core/state.js';
import type { Subject } from '../../core/subject.js';

/** A platform that hands a complaint over has a part in it as a whole before anybody else. */
export const handsOver = (
  { delegation, complainantId }: Dispute,
  platformId: string,
  subject: Subject,
  standing: Standing,
): boolean =>
  subject === 'dispute' &&
  (complainantId === undefined ? standing.delegation !== undefined : delegation?.platformId === platformId);
