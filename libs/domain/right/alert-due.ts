import type { Calendar } from '../calendar/calendar.js';
import { deadlineAfter } from '../calendar/deadline.js';
import { endOfDay } from '../calendar/local-date.js';
import type { Instant } from '../kernel/message.js';
import { houseStepOf } from '../rulebook/step-of.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { RightEvent } from './events.js';
import type { Right } from './state.js';

/** A change of a right, and when it came to be known. */
export type KnownChange = { readonly type: RightEvent['type']; readonly position: number; readonly at: Instant };

/** Bytes, and what everybody may look up, change nothing of it. */
const CHANGES_NOTHING: readonly RightEvent['type'][] = ['RightPaperStored', 'RightPublished', 'RightUnpublished'];

/**
 * By when a person of the association is to have looked at what has changed of a right since a running dispute relied
 * on it: counted from the first change that came after, or from the end of its term where nothing but that has passed.
 * Undefined where nothing has.
 */
export const alertDue = (
  { validUntil }: Pick<Right, 'validUntil'>,
  changes: readonly KnownChange[],
  since: number,
  { rulebook, calendar, now }: { readonly rulebook: Rulebook; readonly calendar: Calendar; readonly now: Instant },
): Instant | undefined => {
  const first = changes.find(({ position, type }) => position > since && !CHANGES_NOTHING.includes(type));
  const ended = validUntil === undefined ? undefined : endOfDay(validUntil);
  const known = [
    ...(first ? [{ event: first.type as string, at: first.at }] : []),
    ...(ended !== undefined && ended <= now ? [{ event: 'RightExpired', at: ended }] : []),
  ];
  const [anchor] = known.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  if (!anchor) return undefined;
  const { within, clause } = houseStepOf(
    rulebook,
    rulebook.house['review-right'] === undefined ? 'check-materials' : 'review-right',
  );
  return deadlineAfter({ anchor, period: within, clause, rulebook, calendar }).dueAt;
};
