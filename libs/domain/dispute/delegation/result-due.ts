import type { Deadline } from '../../calendar/derivation.js';
import { deadlineAfter, type DeadlineInput } from '../../calendar/deadline.js';
import { periodOf } from '../../delegation/terms.js';
import type { DisputeFile } from '../action.js';
import { getDelegation } from './state.js';

/** By when the platform that handed the complaint over answers a result, by its agreement. */
export const resultDue = (anchor: DeadlineInput['anchor'], file: DisputeFile): Deadline => {
  const { limits, agreementVersion } = getDelegation(file.dispute);
  return deadlineAfter({
    anchor,
    period: periodOf(limits.adoption),
    clause: `Delegation agreement ${agreementVersion}: adoption`,
    rulebook: file.rulebook,
    calendar: file.calendar,
  });
};
