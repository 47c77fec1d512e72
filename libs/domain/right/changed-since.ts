import { localDateAt } from '../calendar/local-date.js';
import type { Instant } from '../kernel/message.js';
import type { RightFlag } from './flags.js';
import { holderOn, whyNotInForce } from './in-force.js';
import { flagsOf } from './rely-on-right.js';
import { licenceOf } from './roles.js';
import type { Right } from './state.js';
import type { RightChange } from './right-change.js';

/**
 * What a person who decides on a complaint has to know of the right that it relies on, and did not when it was filed
 * (practice P30).
 */
export const changedSince = (
  right: Right,
  relied: { readonly as: 'holder' | 'licensee'; readonly flags: readonly RightFlag[] },
  complainantId: string,
  at: Instant,
): readonly RightChange[] => {
  const reason = whyNotInForce(right, at);
  const isTheirs =
    relied.as === 'holder'
      ? holderOn(right, localDateAt(at)) === complainantId
      : licenceOf(right, complainantId, at) !== undefined;
  return [
    ...(reason === undefined ? [] : [reason]),
    ...(isTheirs ? [] : [relied.as === 'holder' ? ('transferred' as const) : ('licence-ended' as const)]),
    ...(right.stage === 'refused' ? (['refused'] as const) : []),
    ...flagsOf(right).filter((flag) => !relied.flags.includes(flag)),
  ];
};
