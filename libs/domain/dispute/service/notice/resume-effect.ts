import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { EVERY_OPENED_STAGE } from '../../core/filed-stages.js';
import { taskKey } from '../../core/tasks.js';
import type { Subject } from '../../core/subject.js';

export type ResumeEffect = Command<'ResumeEffect', { readonly key: string; readonly subject: Subject }>;

/** A person has an effect tried again that was given up. */
export const resumeEffect: DisputeAction<ResumeEffect> = {
  by: ['case-manager'],
  on: 'dispute',
  during: EVERY_OPENED_STAGE,
  subjects: () => ['dispute'],
  precondition: (_, { dispute }) => Object.values(dispute.tasks).some(({ effects = [] }) => effects.length > 0),
  decide: ({ data: { key, subject } }, { dispute }) => {
    if (!dispute.tasks[taskKey('resume-effect', subject)]?.effects?.includes(key))
      refuse('UnknownReference', { field: 'key', name: key });
    return [{ type: 'EffectResumed', data: { key, subject } }];
  },
};
