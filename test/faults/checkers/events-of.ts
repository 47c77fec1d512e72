import type { Remembered, Row } from './evidence.js';

/** What an answer tells of its events: their types, or that a dispute was opened. */
type Told = { readonly disputeId?: string; readonly events?: readonly string[]; readonly number?: string };

/**
 * Finds the events that an answer stands for: appended together, so side by side, the last one at the answer's
 * position.
 */
export const eventsOf =
  (log: readonly Row[]) =>
  ({ body, position }: Remembered): readonly (Row | undefined)[] => {
    const { disputeId, events, number } = JSON.parse(body) as Told;
    if (events) return events.map((_, index) => log[position - events.length + index]);
    if (number === undefined) return [];
    const opened = log
      .slice(Math.max(0, position - 400), position)
      .find(({ streamId, version }) => streamId === disputeId && version === 1);
    return opened ? log.slice(opened.position - 1, position) : [undefined];
  };

/** Whether these are the events that the answer told of. */
export const isAsTold = ({ body }: Remembered, found: readonly (Row | undefined)[]): boolean => {
  const { disputeId, events, number } = JSON.parse(body) as Told;
  if (events) return events.every((type, index) => found[index]?.type === type && found[index]?.streamId === disputeId);
  return number === undefined || (found[0]?.type === 'ComplaintFiled' && found[0].streamId === disputeId);
};
