import { localDateAt } from '../calendar/local-date.js';
import { agreementAt, type DelegationAgreement } from '../delegation/state.js';
import type { Instant } from '../kernel/message.js';
import type { IdentifierGround, IdentifierKind } from './kinds.js';

export type GroundInForce = IdentifierGround & { readonly version: number };

/** What the version of an agreement that is in force says of identifiers now: one ground for each kind that has one. */
export const groundsAt = (agreement: DelegationAgreement, at: Instant): readonly GroundInForce[] => {
  const inForce = agreementAt(agreement, at);
  if (inForce === undefined) return [];
  const [version, { identifiers = [] }] = inForce;
  const day = localDateAt(at);
  return identifiers.filter(({ from, until }) => from <= day && day <= until).map((one) => ({ ...one, version }));
};

/** The ground of one kind, if there is any now. */
export const groundOf = (agreement: DelegationAgreement, kind: IdentifierKind, at: Instant) =>
  groundsAt(agreement, at).find((one) => one.kind === kind);
