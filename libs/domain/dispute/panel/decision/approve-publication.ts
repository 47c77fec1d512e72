import type { Command } from '../../../kernel/message.js';
import type { DisputeAction } from '../../core/action.js';
import { checkBytes } from '../../core/missing-bytes.js';
import { decisionSubject, partsOf } from '../../core/subject.js';
import { getDecision } from './decisions.js';
import { filesBeforePanel } from './files-before-panel.js';
import { proposalBefore, waitsForSecond } from './second-publication.js';
import { orderServiceAfter } from './order-service-after.js';

export type ApprovePublication = Command<
  'ApprovePublication',
  {
    readonly decisionId: string;
    readonly publicationId: string;
    /** The same text where everybody reads it: it is kept when the file has gone. Without it that of the proposal. */
    readonly textContentId?: string;
  }
>;

/**
 * A second person has read the redacted text and agrees; from now on everybody can read it (practice P31), in the place
 * of what they read before, if the decision was corrected.
 */
export const approvePublication: DisputeAction<ApprovePublication> = {
  by: ['case-manager'],
  on: 'decision',
  during: ['decision-issued'],
  subjects: ({ decisionId }) => [decisionSubject(decisionId)],
  precondition: (subject, file) => {
    checkBytes(file.dispute, file.rulebook, filesBeforePanel(file.dispute, partsOf(subject).id ?? ''));
    return waitsForSecond(subject, file);
  },
  decide: ({ data: { decisionId, publicationId, textContentId: lasting }, by, at }, file) => {
    const proposed = proposalBefore(decisionId, publicationId, file);
    const textContentId = lasting ?? proposed.textContentId;
    const { published } = getDecision(file.dispute, decisionId);
    const replaces = published && { replaces: published.publicationId };
    const data = { decisionId, publicationId, textContentId, approvedBy: by.id, publishedAt: at, ...replaces };
    return [{ type: 'DecisionPublished', data }, ...orderServiceAfter(file, decisionId, [], at)];
  },
};
