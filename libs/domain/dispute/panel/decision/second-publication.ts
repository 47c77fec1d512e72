import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile, Precondition } from '../../core/action.js';
import { checkSecond } from '../../core/check-second.js';
import { publicationKey } from '../../core/held-offices.js';
import { partsOf } from '../../core/subject.js';
import type { Publication } from './after-state.js';
import { getDecision } from './decisions.js';

/** A text waits, and for somebody else than whoever proposed it. */
export const waitsForSecond: Precondition = (subject, file) => {
  const { proposed } = getDecision(file.dispute, partsOf(subject).id ?? '');
  if (!proposed) return false;
  checkSecond(publicationKey(proposed.publicationId), file, { subject });
  return true;
};

/** What waits for a second person; refused for another version than the one that was looked at. */
export const proposalBefore = (
  decisionId: string,
  publicationId: string,
  { dispute }: Pick<DisputeFile, 'dispute'>,
): Publication => {
  const { proposed } = getDecision(dispute, decisionId);
  return proposed?.publicationId === publicationId
    ? proposed
    : refuse('UnknownReference', { field: 'publicationId', name: publicationId });
};
