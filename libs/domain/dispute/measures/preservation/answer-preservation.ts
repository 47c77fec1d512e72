import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { preservationSubject } from '../../core/subject.js';
import type { PreservationAnswered } from './events.js';

export type AnswerPreservation = Command<
  'AnswerPreservation',
  Pick<PreservationAnswered['data'], 'preservationId' | 'results' | 'noteContentId'>
>;

/**
 * The platform confirms with hashes, refuses, or says what is missing and who controlled it; a person may record what
 * it said by telephone.
 */
export const answerPreservation: DisputeAction<AnswerPreservation> = {
  by: ['platform', 'case-manager'],
  on: 'preservation',
  during: ['awaiting-preservation', 'closed'],
  subjects: ({ preservationId }) => [preservationSubject(preservationId)],
  decide: ({ data: { preservationId, results, noteContentId }, by }, { dispute }) => {
    const { itemIds, parts } =
      dispute.preservations[preservationId] ??
      refuse('NoSuchSubject', { subject: preservationSubject(preservationId) });
    if (results.length === 0) refuse('NothingNamed', { field: 'results' });
    const names = results.map(({ itemId, part }) => `${itemId}/${part}`);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) refuse('NamedTwice', { field: 'results', name: twice });
    const unknown = results.find(({ itemId, part }) => !itemIds.includes(itemId) || !parts.includes(part));
    if (unknown) refuse('UnknownReference', { field: 'results', name: `${unknown.itemId}/${unknown.part}` });
    const answeredBy = by.kind === 'platform' ? 'platform' : 'association';
    return [
      {
        type: 'PreservationAnswered',
        data: { preservationId, results, answeredBy, ...(noteContentId !== undefined && { noteContentId }) },
      },
    ];
  },
};
