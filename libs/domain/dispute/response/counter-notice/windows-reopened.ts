import type { Instant } from '../../../kernel/message.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeFile } from '../../core/action.js';
import { getStage, type DisputeEvent } from '../../core/state.js';
import { pairParts, type PairSubject } from '../../core/subject.js';
import { windowsOf, windowSubject } from '../../core/windows.js';

type Why =
  'CounterNoticeWithdrawn' | 'CounterNoticeRejected' | 'RestorationUndone' | 'FaithAppealDecided' | 'CourtOrderEnded';

/**
 * A closed response window opens again for items that have lost their answer, or are taken up again. Who withdrew has
 * what was left of its time, as has whoever had time left then; who was rejected the whole of it anew. Nothing where
 * the time is over: a late declaration is accepted as ever.
 */
export const windowsReopened = (
  file: DisputeFile,
  pairs: readonly PairSubject[],
  event: Why,
  at: Instant,
): readonly DisputeEvent[] =>
  windowsOf(file.dispute, pairs.map(pairParts)).flatMap((window) => {
    const { stage, deadline } = getStage(file.dispute, windowSubject(window));
    if (stage !== 'closed') return [];
    const anew = event === 'CounterNoticeRejected' || event === 'RestorationUndone' || deadline === undefined;
    const due = anew ? stageDeadline(file, 'awaiting-counter-notice', { event, at }) : deadline;
    return at > due.dueAt ? [] : [{ type: 'ResponseWindowOpened', data: { ...window, due } }];
  });
