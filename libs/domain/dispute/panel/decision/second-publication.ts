import type { Actor } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';
import { decisionSubject } from '../../core/subject.js';
import type { Publication } from './after-state.js';
import { getDecision } from './decisions.js';

/**
 * What waits for a second person; refused for whoever proposed it, and for another version than the one that was looked
 * at.
 */
export const proposalBefore = (
  by: Actor,
  decisionId: string,
  publicationId: string,
  { dispute }: Pick<DisputeFile, 'dispute'>,
): Publication => {
  const { proposed } = getDecision(dispute, decisionId);
  if (proposed?.publicationId !== publicationId)
    refuse('UnknownReference', { field: 'publicationId', name: publicationId });
  if (proposed.proposedBy === by.id) refuse('SecondPersonNeeded', { subject: decisionSubject(decisionId) });
  return proposed;
};
