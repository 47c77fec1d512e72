import type { Command } from '../../message.js';
import { houseDeadline, type DisputeAction } from '../action.js';
import type { Subject } from '../subject.js';

export type GiveUpEffect = Command<'GiveUpEffect', { readonly key: string; readonly subject: Subject; readonly reason: string }>;

/** The engine's: this effect failed for good, so a person has to look. It is not owed again until it is resumed. */
export const giveUpEffect: DisputeAction<GiveUpEffect> = {
  by: ['engine'],
  on: 'dispute',
  during: ['intake', 'curing', 'awaiting-counter-notice', 'next-step', 'closed'],
  subjects: () => ['dispute'],
  decide: ({ data: { key, subject, reason }, at }, file) =>
    file.dispute.givenUp.includes(key)
      ? []
      : [{ type: 'EffectGivenUp', data: { key, subject, reason, resumeDue: houseDeadline(file, 'resume-effect', { event: 'EffectGivenUp', at }) } }],
};
