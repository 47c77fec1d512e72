import type { Deadline } from '../calendar/derivation.js';
import { deadlineAfter, type DeadlineInput } from '../calendar/deadline.js';
import { rolling } from '../calendar/period.js';
import type { DelegationLimit, Limit } from './terms.js';

type Agreed<L extends DelegationLimit> = {
  readonly agreementVersion: number;
  readonly limits: Readonly<Record<L, Limit>>;
};

/** How long the agreement gives for something; the derivation names its version. */
export const agreedDeadline = <L extends DelegationLimit>(
  limit: L,
  anchor: DeadlineInput['anchor'],
  { agreementVersion, limits }: Agreed<L>,
  { rulebook, calendar }: Pick<DeadlineInput, 'rulebook' | 'calendar'>,
): Deadline =>
  deadlineAfter({
    anchor,
    period: rolling(limits[limit]),
    clause: `Delegation agreement ${agreementVersion}: ${limit}`,
    rulebook,
    calendar,
  });
