import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { decisionSubject, partsOf } from '../../core/subject.js';
import { checkBytes } from '../../core/missing-bytes.js';
import { getDecision } from './decisions.js';
import { filesBeforePanel } from './files-before-panel.js';

export type ProposePublication = Command<
  'ProposePublication',
  { readonly decisionId: string; readonly textContentId: string }
>;

/**
 * A person proposes a redacted text of a final decision for everybody to read; a newer proposal takes the place of one
 * that waits. Once published, it is proposed anew where the decision was corrected since.
 */
export const proposePublication: DisputeAction<ProposePublication> = {
  by: ['case-manager'],
  on: 'decision',
  during: ['decision-issued'],
  subjects: ({ decisionId }) => [decisionSubject(decisionId)],
  precondition: (subject, { dispute, rulebook }) => {
    const { final, published, corrections } = getDecision(dispute, partsOf(subject).id ?? '');
    if (final === undefined) refuse('WrongStage', { subject, stage: 'decision-issued' });
    if (published && published.corrections >= corrections.length) refuse('AnsweredAlready', { subject });
    checkBytes(dispute, rulebook, filesBeforePanel(dispute, partsOf(subject).id ?? ''));
    return true;
  },
  decide: ({ data: { decisionId, textContentId }, by, at }, file) => {
    const approveDue = houseDeadline(file, 'approve-publication', { event: 'PublicationProposed', at });
    return [
      {
        type: 'PublicationProposed',
        data: { decisionId, publicationId: file.newId(), textContentId, proposedBy: by.id, approveDue },
      },
    ];
  },
};
