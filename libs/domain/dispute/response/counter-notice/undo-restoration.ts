import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { complainantOf } from '../../core/parties.js';
import { getStage } from '../../core/state.js';
import { pairSubject, type PairSubject } from '../../core/subject.js';
import { blockAgain } from '../../measures/measure/set-measures.js';
import {
  orderServiceOnParty,
  orderServiceOnPlatforms,
  orderServiceOnRespondents,
} from '../../service/notice/order-service.js';
import { checkDeclared } from './check-declared.js';
import type { RestorationUndone } from './events.js';
import { windowsReopened } from './windows-reopened.js';

export type UndoRestoration = Command<'UndoRestoration', RestorationUndone['data']>;

/**
 * A person undoes, in the stated time, what a statement had restored at once, since an element that the law asks of it
 * was not there after all: who declares, for what, or any evidence. What is right and wrong between the parties is no
 * ground (信息网络传播权保护条例 arts. 16, 17). All are told why, and the respondent may declare anew.
 */
export const undoRestoration: DisputeAction<UndoRestoration> = {
  by: ['case-manager'],
  on: 'pair',
  during: ['closed'],
  subjects: ({ respondentId, itemIds }) => itemIds.map((itemId) => pairSubject(respondentId, itemId)),
  precondition: (subject, { dispute }) => {
    const { stage, reason } = getStage(dispute, subject);
    if (reason !== 'restored' || dispute.undoableUntil[subject as PairSubject] === undefined)
      refuse('WrongStage', { subject, stage });
    return true;
  },
  decide: ({ data: { counterNoticeId, respondentId, itemIds, fault, reasonContentId }, at }, file) => {
    const pairs = checkDeclared(file.dispute, counterNoticeId, respondentId, itemIds);
    for (const pair of pairs) {
      const dueAt = file.dispute.undoableUntil[pair];
      if (dueAt !== undefined && at > dueAt) refuse('DeadlinePassed', { subject: pair, dueAt });
    }
    const undone: RestorationUndone = {
      type: 'RestorationUndone',
      data: { counterNoticeId, respondentId, itemIds, fault, reasonContentId },
    };
    const told = { document: 'counter-notice-rejected' as const, pairs, aboutId: counterNoticeId, at };
    return [
      undone,
      ...windowsReopened(file, pairs, 'RestorationUndone', at),
      ...blockAgain(file.evolve(file.dispute, [undone]), pairs, 'restoration-undone'),
      ...orderServiceOnRespondents(file, told),
      orderServiceOnParty(file, complainantOf(file.dispute), told),
      ...orderServiceOnPlatforms(file, told),
    ];
  },
};
