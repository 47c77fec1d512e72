import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { platformSubject } from '../../core/subject.js';
import type { KnowledgeCorrected } from './events.js';
import { isEntryOf } from './entries.js';

export type CorrectKnowledge = Command<'CorrectKnowledge', KnowledgeCorrected['data']>;

/** A platform corrects what the log tells that it received; its words stand beside the entry. */
export const correctKnowledge: DisputeAction<CorrectKnowledge> = {
  by: ['platform'],
  on: 'platform',
  during: ['awaiting-confirmation', 'closed'],
  subjects: ({ platformId }) => [platformSubject(platformId)],
  decide: ({ data: { platformId, entry, textContentId, happenedAt }, at }, { dispute }) => {
    if (!isEntryOf(dispute, platformId, entry)) refuse('UnknownReference', { field: 'entry', name: entry });
    if (happenedAt !== undefined && happenedAt > at) refuse('InstantImplausible', { field: 'happenedAt', latest: at });
    return [
      {
        type: 'KnowledgeCorrected',
        data: { platformId, entry, textContentId, ...(happenedAt !== undefined && { happenedAt }) },
      },
    ];
  },
};
