import { localDateAt } from '../calendar/local-date.js';
import type { RightReliedOn } from '../dispute/core/right-relied-on.js';
import type { Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { hasHeld, holderOn, isPending, whyNotInForce } from './in-force.js';
import type { RightFlag } from './flags.js';
import { licenceOf } from './roles.js';
import type { Right } from './state.js';

export type Reliance = Omit<NonNullable<RightReliedOn['register']>, 'position' | 'papers'>;

/**
 * As what a party may base a complaint on a right now, and what is to be looked at. Refuses a right that was refused,
 * is not in force, belongs to another by now, or whose licence does not let its licensee complain in its own name
 * (guideline, appendix 1; procedures.md 6.1 G11).
 */
export const relyOnRight = (
  right: Right,
  party: string,
  filedAs: 'right-holder' | 'licensee' | 'agent',
  at: Instant,
): Reliance => {
  const today = localDateAt(at);
  const isHolder = holderOn(right, today) === party;
  const licence = isHolder ? undefined : licenceOf(right, party, at);
  if (!isHolder && !licence) {
    const from = right.holdings.findLast(({ from: day }) => day !== undefined && day <= today)?.from;
    if (!hasHeld(right, party, today)) refuse('NotFound');
    refuse('RightNotHeld', { field: 'rightId', reason: 'transferred', ...(from && { day: from }) });
  }
  if (right.stage === 'refused') refuse('RightNotUsable', { field: 'rightId' });
  const reason = whyNotInForce(right, at);
  if (reason !== undefined) refuse('RightNotInForce', { field: 'rightId', reason, ...lastDay(right, reason) });
  if (licence && !licence.ownName) refuse('RightNotHeld', { field: 'rightId', reason: 'own-name' });
  if (licence && filedAs === 'right-holder') refuse('RightNotHeld', { field: 'filedAs', reason: 'licensee' });
  return {
    check: right.stage === 'checked' && licence?.isChecked !== false ? 'checked' : 'to-be-checked',
    as: isHolder ? 'holder' : 'licensee',
    ...(licence && { licenceId: licence.licenceId }),
    flags: [...flagsOf(right), ...(licence && !licence.isChecked ? (['licence-not-checked'] as const) : [])],
  };
};

const lastDay = ({ validUntil, end }: Right, reason: string): { readonly day?: string } => {
  const day = reason === 'expired' ? validUntil : reason === 'ended' ? end?.endedOn : undefined;
  return day === undefined ? {} : { day };
};

/** What is to be looked at of a right that is in force. */
export const flagsOf = (right: Right): readonly RightFlag[] => {
  const outcomes = Object.values(right.invalidations);
  return [
    ...(right.stage === 'awaiting-check' ? (['not-checked'] as const) : []),
    ...(right.stage === 'awaiting-papers' ? (['papers-wanted'] as const) : []),
    ...(isPending(right) ? (['invalidation-pending'] as const) : []),
    ...(outcomes.some(({ outcome, final }) => outcome === 'invalidated' && !final)
      ? (['invalidated-not-final'] as const)
      : []),
    ...(outcomes.some(({ outcome }) => outcome === 'partly-invalidated') ? (['partly-invalidated'] as const) : []),
    ...(right.evaluation?.conclusion === 'unfavourable' ? (['evaluation-unfavourable'] as const) : []),
    ...(isTerritorial(right) && !right.territories.includes('CN') ? (['not-in-territory'] as const) : []),
  ];
};

/** Rights that a register of a country grants end at its border. */
const isTerritorial = ({ codes }: Right): boolean =>
  codes !== undefined &&
  ['trademark', 'patent', 'geographical-indication', 'layout-design', 'plant-variety'].includes(codes.kind);
