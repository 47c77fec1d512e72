import { localDateAt } from '../calendar/local-date.js';
import { partyOf, type DecisionContext } from '../dispute/core/decision-context.js';
import type { Actor, Instant } from '../kernel/message.js';
import { hasHeld, holderOn, licenceStands } from './in-force.js';
import type { Licence, Right } from './state.js';

/** `former-holder` sees what was its own and why it can base nothing on it any more. */
export const RIGHT_ROLES = ['holder', 'licensee', 'former-holder', 'case-manager'] as const;
export type RightRole = (typeof RIGHT_ROLES)[number];

/**
 * Who has a part in a right: who holds it on that day, who held it before, and of its licensees the exclusive ones
 * and those who may complain in their own name. Everybody else is a stranger.
 */
export const rightRolesOf = (
  actor: Actor,
  right: Right,
  context: DecisionContext,
  at: Instant,
): readonly RightRole[] => {
  const staff = context.duties.includes('case-manager') ? (['case-manager'] as const) : [];
  const party = actor.kind === 'person' ? partyOf(actor, context) : undefined;
  if (party === undefined) return staff;
  if (right.stage === 'unrecorded') return ['holder']; // whoever records it
  const today = localDateAt(at);
  const holds = holderOn(right, today) === party;
  return [
    ...staff,
    ...(holds ? (['holder'] as const) : []),
    ...(!holds && hasHeld(right, party, today) ? (['former-holder'] as const) : []),
    ...(licenceOf(right, party, at) ? (['licensee'] as const) : []),
  ];
};

/** The licence by which a party may see and use the right now, one that lets it complain before others. */
export const licenceOf = ({ licences }: Right, party: string, at: Instant): Licence | undefined =>
  Object.values(licences)
    .filter(
      (one) =>
        one.licenseeId === party && (one.kind === 'exclusive' || one.ownName) && licenceStands(one, localDateAt(at)),
    )
    .toSorted((a, b) => Number(b.ownName) - Number(a.ownName))[0];
