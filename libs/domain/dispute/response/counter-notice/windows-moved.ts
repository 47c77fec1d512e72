import { stageDeadline } from '../../core/action.js';
import type { Consequence } from '../../core/consequence.js';
import { openPairs } from '../../core/pairs.js';
import { getStage, type DisputeEvent } from '../../core/state.js';
import { windowsOf, windowSubject } from '../../core/windows.js';
import { noticedAt } from '../../service/notice/noticed-at.js';
import { unansweredItems } from './unanswered-items.js';

/** A window with nothing left to answer closes, one whose last notice on its way was withdrawn opens. */
export const windowsMoved: Consequence = {
  when: () => true,
  follows: ({ dispute, file, since }) =>
    windowsOf(dispute, openPairs(dispute)).flatMap((window): readonly DisputeEvent[] => {
      const { stage } = getStage(dispute, windowSubject(window));
      if (stage !== 'awaiting-arrival' && stage !== 'awaiting-counter-notice') return [];
      if (unansweredItems(dispute, window).length === 0) return [{ type: 'RespondentAnswered', data: window }];
      if (stage !== 'awaiting-arrival' || noticedAt(dispute, window) === undefined) return [];
      const due = stageDeadline(file, 'awaiting-counter-notice', { event: 'ComplaintWithdrawn', ...since });
      return [{ type: 'ResponseWindowOpened', data: { ...window, due } }];
    }),
};
