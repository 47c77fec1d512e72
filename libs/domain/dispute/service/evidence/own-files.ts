import type { Evidence } from '../../core/evidence.js';

/**
 * Files that are their filer's own and the staff's, whatever its sender said of them: no other side, mediator or
 * platform gets them.
 */
export const ownFiles = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.map((one) => ({ ...one, part: 'confidential' }));
