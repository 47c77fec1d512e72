import type { Deadline } from '../../../calendar/derivation.js';
import { isLate } from '../../../calendar/uncertain.js';
import { getStage, type Dispute } from '../../core/state.js';
import { windowOf, windowSubject } from '../../core/windows.js';
import type { Window } from '../../core/window.js';
import type { AnswerFoundInTime, CounterNotice } from './events.js';

/**
 * Of the declarations in this window that came late those that are in time if it ends then; all of them if no time ran
 * yet. Nothing if there are none.
 */
export const foundInTime = (dispute: Dispute, window: Window, due?: Deadline): readonly AnswerFoundInTime[] => {
  const { respondentId } = window;
  const subject = windowSubject(window);
  const endOf = (itemId: string): Deadline | undefined => {
    const own = windowOf(dispute, { respondentId, itemId });
    return own === subject ? due : getStage(dispute, own).deadline;
  };
  const isInTime = ({ itemIds, filedAt }: CounterNotice): boolean =>
    itemIds.every((itemId) => {
      const end = endOf(itemId);
      return end === undefined || !isLate(end, filedAt);
    });
  const found = lateIn(dispute, window).filter(([, notice]) => isInTime(notice));
  if (found.length === 0) return [];
  const itemIds = found.flatMap(([, notice]) => notice.itemIds);
  return [
    {
      type: 'AnswerFoundInTime',
      data: {
        respondentId,
        itemIds: [...new Set(itemIds)].filter((itemId) => windowOf(dispute, { respondentId, itemId }) === subject),
        counterNoticeIds: found.map(([id]) => id),
      },
    },
  ];
};

/** Declarations that came late, with something in this window that they still name. */
export const lateIn = (dispute: Dispute, window: Window): readonly (readonly [string, CounterNotice])[] =>
  Object.entries(dispute.counterNotices).filter(
    ([, { late, respondentId, itemIds }]) =>
      late &&
      respondentId === window.respondentId &&
      itemIds.some((itemId) => windowOf(dispute, { respondentId, itemId }) === windowSubject(window)),
  );
