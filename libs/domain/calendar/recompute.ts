import type { Calendar } from './calendar.js';
import { deadlineAfter, inputOf } from './deadline.js';
import type { Deadline, Derivation } from './derivation.js';

/**
 * A provisional deadline counted again under a newer calendar; it may still be provisional, or the same day and now
 * certain. A certain one is counted again only where the newer calendar changed days that it rested on, and moved it.
 * Undefined where there is nothing to do. Everything but the calendar comes from the derivation; no rulebook is asked.
 */
export const recomputed = (deadline: Deadline, calendar: Calendar): Deadline | undefined => {
  const { provisional, derivation } = deadline;
  if (calendar.until < derivation.calendar.until || !isAnother(derivation, provisional, calendar)) return undefined;
  if (!provisional && !restsOnChanged(derivation, calendar)) return undefined;
  const due = deadlineAfter({ ...inputOf(derivation), calendar });
  return provisional || due.dueAt !== deadline.dueAt ? due : undefined;
};

/** As it is counted today, where it stands in no stage that would be moved. */
export const countedNow = (deadline: Deadline, calendar: Calendar): Deadline =>
  recomputed(deadline, calendar) ?? deadline;

const isAnother = ({ calendar: then }: Derivation, provisional: boolean, now: Calendar): boolean =>
  then.version !== now.version ||
  (now.hash !== undefined && then.hash !== now.hash) ||
  (provisional && now.fixed !== undefined && then.fixed !== now.fixed.version);

/** A person's word for its last day goes before any table. */
const restsOnChanged = ({ steps }: Derivation, { changedFrom }: Calendar): boolean =>
  changedFrom !== undefined &&
  (steps.at(-1)?.date ?? changedFrom) >= changedFrom &&
  !steps.some(({ step }) => step === 'confirmed-by-person');
