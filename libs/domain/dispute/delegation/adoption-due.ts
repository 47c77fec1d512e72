import { deadlineAfter, type DeadlineInput } from '../../calendar/deadline.js';
import type { Deadline } from '../../calendar/derivation.js';
import { periodOf } from '../../delegation/terms.js';
import type { DisputeFile } from '../action.js';
import type { Delegation } from './state.js';

/** By when the platform that handed over answers, as it was agreed. */
export const adoptionDue = (
  event: 'DelegatedResultGiven' | 'AdoptionAsked',
  since: Omit<DeadlineInput['anchor'], 'event'>,
  { limits, agreementVersion }: Pick<Delegation, 'limits' | 'agreementVersion'>,
  { rulebook, calendar }: Pick<DisputeFile, 'rulebook' | 'calendar'>,
): Deadline =>
  deadlineAfter({
    anchor: { event, ...since },
    period: periodOf(limits.adoption),
    clause: `Delegation agreement ${agreementVersion}: adoption`,
    rulebook,
    calendar,
  });
