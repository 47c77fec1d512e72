import { refuse } from '../../../kernel/refusal.js';
import { passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { pairOf } from '../../core/pairs.js';
import { pairSubject, partsOf } from '../../core/subject.js';
import { getDictated } from '../../core/dictations.js';

export type LapseDictation = ClockCommand<'LapseDictation'>;

/**
 * The clock's: the party did not confirm what was written down for it. It lapses, and the party is told; the right to
 * file again is untouched.
 */
export const lapseDictation: DisputeAction<LapseDictation> = {
  by: ['clock'],
  on: 'dictation',
  during: ['party-confirmation'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const deadline = passedDeadline(command, file);
    const dictationId = partsOf(command.data.subject).id ?? refuse('NoSuchSubject');
    const { partyId, notice } = getDictated(file.dispute, dictationId);
    const pairs = notice
      ? notice.itemIds.map((itemId) => pairSubject(partyId, itemId))
      : file.dispute.pairs.map(pairOf);
    return [
      { type: 'DictationLapsed', data: { dictationId, effectiveAt: deadline.dueAt } },
      orderServiceOnParty(file, partyId, {
        document: 'dictation-lapsed',
        pairs,
        aboutId: dictationId,
        at: command.at,
      }),
    ];
  },
};
