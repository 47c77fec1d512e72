import type { Command } from '../../../kernel/message.js';
import type { DisputeAction } from '../../core/action.js';
import { decisionSubject } from '../../core/subject.js';
import { proposalBefore, waitsForSecond } from './second-publication.js';

export type RefusePublication = Command<
  'RefusePublication',
  { readonly decisionId: string; readonly publicationId: string; readonly reasonContentId: string }
>;

/** A second person does not agree to the text, with the reason; another can be proposed. */
export const refusePublication: DisputeAction<RefusePublication> = {
  by: ['case-manager'],
  on: 'decision',
  during: ['decision-issued'],
  subjects: ({ decisionId }) => [decisionSubject(decisionId)],
  precondition: waitsForSecond,
  decide: ({ data: { decisionId, publicationId, reasonContentId }, by }, file) => {
    proposalBefore(decisionId, publicationId, file);
    return [{ type: 'PublicationRefused', data: { decisionId, publicationId, reasonContentId, refusedBy: by.id } }];
  },
};
