import type { Consequence, Decided } from '../../core/consequence.js';
import { getStage, type DisputeEvent } from '../../core/state.js';
import type { Subject } from '../../core/subject.js';
import { windowAt } from '../../core/windows.js';
import type { DeemedArrivalDisplaced } from '../../service/notice/events.js';
import { foundInTime } from './found-in-time.js';
import { unansweredItems } from './unanswered-items.js';

/**
 * Nobody is in default, and no answer late, by a window that did not run then: the notice came back, or came later than
 * it was deemed to.
 */
export const defaultsUndone: Consequence = {
  when: ({ events }) => events.some(isDisplaced),
  follows: (decided) =>
    decided.events
      .filter(isDisplaced)
      .flatMap(({ data: { why, clocks = [] } }) => clocks.flatMap((clock) => undone(clock, why, decided))),
};

const isDisplaced = (event: DisputeEvent): event is DeemedArrivalDisplaced => event.type === 'DeemedArrivalDisplaced';

const undone = (
  clock: Subject,
  why: DeemedArrivalDisplaced['data']['why'],
  { events, dispute, file }: Decided,
): readonly DisputeEvent[] => {
  const window = windowAt(clock);
  if (!window) return [];
  const { respondentId } = window;
  const inTime = foundInTime(dispute, window, why === 'returned' ? undefined : getStage(dispute, clock).deadline);
  const isSaid = events.some(
    (event) =>
      event.type === 'DefaultReversed' && event.data.cause === 'arrival' && event.data.respondentId === respondentId,
  );
  if (isSaid || getStage(file.dispute, clock).reason !== 'defaulted') return inTime;
  const answered = inTime.flatMap(({ data }) => data.itemIds);
  const itemIds = [...new Set([...unansweredItems(file.dispute, window), ...answered])];
  return itemIds.length === 0
    ? inTime
    : [{ type: 'DefaultReversed', data: { respondentId, itemIds, cause: 'arrival' } }, ...inTime];
};
