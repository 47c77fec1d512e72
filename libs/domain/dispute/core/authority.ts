import type { Actor, Instant } from '../../kernel/message.js';
import type { Authority, AuthorityScope, Power } from '../../party/events.js';
import { checkTerm, checkWhole } from '../../party/check-whole.js';
import { refuse } from '../../kernel/refusal.js';
import { partyOf, type DecisionContext } from './decision-context.js';
import { checkPower } from './power.js';

type Acting = { readonly by: Actor; readonly at: Instant };

/**
 * An authority that has ended lets nobody do anything more for the party, and one that does not cover an act does not
 * let it be done (guideline, appendix 1: act, term). Staff and platforms act by their own right. `scope`: which part of
 * an authority it needs, or none in particular. `power`: what may be done before contact or authority are proved;
 * without one, nothing. `whole`: it needs all that the party itself could do.
 */
export const checkAuthority = (
  { scope, power, whole }: { readonly scope?: AuthorityScope; readonly power?: Power; readonly whole?: boolean },
  { by, at }: Acting,
  context: Pick<DecisionContext, 'mayActFor' | 'authority'>,
): void => {
  const { authority } = context;
  if (authority === undefined || by.kind !== 'person' || partyOf(by, context) === undefined) return;
  if (whole) checkWhole(authority, at);
  checkTerm(authority, at);
  checkPower(power, context);
  if (scope !== undefined) checkScope(scope, at, context);
};

/** Who opens something for its party is told that it may no longer; there is nothing yet that this could tell of. */
export const checkStillActs = ({ authorityEnded: until }: Pick<DecisionContext, 'authorityEnded'>): void => {
  if (until !== undefined) refuse('AuthorityExpired', { until });
};

/** Where it depends on what is acted on which part of an authority it needs. */
export const checkScope = (
  scope: AuthorityScope,
  at: Instant,
  { authority }: Pick<DecisionContext, 'authority'>,
): void => {
  if (authority) checkTerm(authority, at);
  if (!isCovered(scope, { authority })) refuse('AuthorityLacksScope', { scope });
};

/** Whether the authority reaches this far; what names no part of one is covered by each. */
export const isCovered = (
  scope: AuthorityScope | undefined,
  { authority }: { readonly authority?: Authority | undefined },
): boolean => scope === undefined || authority?.scope === undefined || authority.scope.includes(scope);
