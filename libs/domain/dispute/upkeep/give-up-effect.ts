import type { Command, Instant } from '../../kernel/message.js';
import { houseDeadline } from '../core/deadlines.js';
import { EVERY_OPENED_STAGE } from '../core/filed-stages.js';
import type { DisputeAction, DisputeFile } from '../core/action.js';
import { followUpDue } from '../core/answer-due.js';
import type { HandMeasuresAsked } from '../measures/measure/events.js';
import { plan } from '../plan.js';
import type { AskPlatform } from '../effect.js';
import type { Subject } from '../core/subject.js';

export type GiveUpEffect = Command<
  'GiveUpEffect',
  { readonly key: string; readonly subject: Subject; readonly reason: string }
>;

/**
 * The engine's: this effect failed for good, so a person has to look. It is not owed again until it is resumed. What is
 * not owed is not given up. What a platform without an interface is asked for, a person carries there.
 */
export const giveUpEffect: DisputeAction<GiveUpEffect> = {
  by: ['engine'],
  on: 'dispute',
  during: EVERY_OPENED_STAGE,
  subjects: () => ['dispute'],
  decide: ({ data: { key, reason }, at }, file) => {
    const effect = plan(file.dispute, file.rulebook, file.calendar).effects.find((one) => one.key === key);
    if (!effect) return [];
    if (reason === 'no-interface' && effect.kind === 'ask-platform' && file.rulebook.house['ask-by-hand'])
      return [handMeasures(effect, at, file)];
    const resumeDue = houseDeadline(file, 'resume-effect', { event: 'EffectGivenUp', at });
    return [{ type: 'EffectGivenUp', data: { key, subject: effect.subject, reason, resumeDue } }];
  },
};

const handMeasures = ({ platformId, measures }: AskPlatform, at: Instant, file: DisputeFile): HandMeasuresAsked => {
  const upTo = Math.max(...measures.map(({ sequence }) => sequence));
  return {
    type: 'HandMeasuresAsked',
    data: {
      platformId,
      upTo,
      due: followUpDue(file, platformId, upTo, 'ask-by-hand', { event: 'HandMeasuresAsked', at }),
    },
  };
};
