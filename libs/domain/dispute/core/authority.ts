import type { Actor, Instant } from '../../kernel/message.js';
import type { Authority, AuthorityScope, Power } from '../../party/events.js';
import { refuse } from '../../kernel/refusal.js';
import { partyOf, type DecisionContext } from './decision-context.js';
import { checkPower } from './power.js';

type Acting = { readonly by: Actor; readonly at: Instant };

/**
 * An authority that has ended lets nobody do anything more for the party, and one that does not cover an act does not
 * let it be done (guideline, appendix 1: act, term). Staff and platforms act by their own right. `scope`: which part of
 * an authority it needs, or none in particular. `power`: what may be done before contact or authority are proved;
 * without one, nothing.
 */
export const checkAuthority = (
  { scope, power }: { readonly scope?: AuthorityScope; readonly power?: Power },
  { by, at }: Acting,
  context: DecisionContext,
): void => {
  const { authority } = context;
  if (authority === undefined || by.kind !== 'person' || partyOf(by, context) === undefined) return;
  if (authority.until !== undefined && at > authority.until) refuse('AuthorityExpired', { until: authority.until });
  checkPower(power, context);
  if (scope !== undefined) checkScope(scope, at, context);
};

/** Where it depends on what is acted on which part of an authority it needs. */
export const checkScope = (scope: AuthorityScope, at: Instant, { authority }: DecisionContext): void => {
  if (authority?.until !== undefined && at > authority.until) refuse('AuthorityExpired', { until: authority.until });
  if (!isCovered(scope, { authority })) refuse('AuthorityLacksScope', { scope });
};

/** Whether the authority reaches this far; what names no part of one is covered by each. */
export const isCovered = (
  scope: AuthorityScope | undefined,
  { authority }: { readonly authority?: Authority | undefined },
): boolean => scope === undefined || authority?.scope === undefined || authority.scope.includes(scope);
