import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { houseDeadline, type DisputeAction } from '../../core/action.js';
import { decisionSubject } from '../../core/subject.js';
import { getDecision } from './decisions.js';

export type ProposePublication = Command<
  'ProposePublication',
  { readonly decisionId: string; readonly textContentId: string }
>;

/**
 * A person proposes a redacted text of a final decision for everybody to read; a newer proposal takes the place of one
 * that waits.
 */
export const proposePublication: DisputeAction<ProposePublication> = {
  by: ['case-manager'],
  on: 'decision',
  during: ['decision-issued'],
  subjects: ({ decisionId }) => [decisionSubject(decisionId)],
  decide: ({ data: { decisionId, textContentId }, by, at }, file) => {
    const { final, published } = getDecision(file.dispute, decisionId);
    if (final === undefined) refuse('WrongStage', { subject: decisionSubject(decisionId), stage: 'decision-issued' });
    if (published) refuse('AnsweredAlready', { subject: decisionSubject(decisionId) });
    const approveDue = houseDeadline(file, 'approve-publication', { event: 'PublicationProposed', at });
    return [
      {
        type: 'PublicationProposed',
        data: { decisionId, publicationId: file.newId(), textContentId, proposedBy: by.id, approveDue },
      },
    ];
  },
};
