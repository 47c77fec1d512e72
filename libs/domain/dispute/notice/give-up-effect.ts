import type { Command } from '../../message.js';
import { houseDeadline, type DisputeAction } from '../action.js';
import { plan } from '../plan.js';
import type { Subject } from '../subject.js';

export type GiveUpEffect = Command<'GiveUpEffect', { readonly key: string; readonly subject: Subject; readonly reason: string }>;

/** The engine's: this effect failed for good, so a person has to look. It is not owed again until it is resumed. What is not owed is not given up. */
export const giveUpEffect: DisputeAction<GiveUpEffect> = {
  by: ['engine'],
  on: 'dispute',
  during: ['intake', 'curing', 'awaiting-counter-notice', 'next-step', 'closed'],
  subjects: () => ['dispute'],
  decide: ({ data: { key, reason }, at }, file) => {
    const effect = plan(file.dispute, file.rulebook, file.calendar).effects.find((one) => one.key === key);
    if (!effect) return [];
    const resumeDue = houseDeadline(file, 'resume-effect', { event: 'EffectGivenUp', at });
    return [{ type: 'EffectGivenUp', data: { key, subject: effect.subject, reason, resumeDue } }];
  },
};
