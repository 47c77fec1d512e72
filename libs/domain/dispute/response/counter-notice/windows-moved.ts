import { stageDeadline } from '../../core/deadlines.js';
import type { Consequence } from '../../core/consequence.js';
import { openPairs } from '../../core/pairs.js';
import { getStage, type Dispute, type DisputeEvent } from '../../core/state.js';
import { windowsOf, windowSubject } from '../../core/windows.js';
import { noticedAt } from '../../service/notice/noticed-at.js';
import { unansweredWindows } from './unanswered-items.js';

/** A window with nothing left to answer closes, one whose last notice on its way was withdrawn opens. */
export const windowsMoved: Consequence = {
  when: ({ dispute }) => dispute.noticed.length > 0,
  follows: ({ dispute, file, since }) => {
    const [unanswered, reached] = [unansweredWindows(dispute), reachedBySome(dispute)];
    return windowsOf(dispute, openPairs(dispute)).flatMap((window): readonly DisputeEvent[] => {
      const subject = windowSubject(window);
      const { stage } = getStage(dispute, subject);
      if (stage !== 'awaiting-arrival' && stage !== 'awaiting-counter-notice') return [];
      if (!unanswered.has(subject)) return [{ type: 'RespondentAnswered', data: window }];
      if (stage !== 'awaiting-arrival' || !reached.has(window.respondentId)) return [];
      if (noticedAt(dispute, window) === undefined) return [];
      const due = stageDeadline(file, 'awaiting-counter-notice', { event: 'ComplaintWithdrawn', ...since });
      return [{ type: 'ResponseWindowOpened', data: { ...window, due } }];
    });
  },
};

/** Respondents whom a notice has reached; where none has, no window can open. */
const reachedBySome = ({ services }: Dispute): ReadonlySet<string> =>
  new Set(
    Object.values(services).flatMap(({ document, addressee, arrivedAt }) =>
      document === 'forwarded-notice' && arrivedAt !== undefined ? [addressee.id] : [],
    ),
  );
