import type { Actor, Instant } from '../../kernel/message.js';
import type { AuthorityScope } from '../../party/events.js';
import { refuse } from '../../kernel/refusal.js';
import { partyOf, type DecisionContext } from './decision-context.js';

type Acting = { readonly by: Actor; readonly at: Instant };

/**
 * An authority that has ended lets nobody do anything more for the party, and one that does not cover an act does not
 * let it be done (guideline, appendix 1: act, term). Staff and platforms act by their own right. `scope`: which part of
 * an authority it needs, or none in particular.
 */
export const checkAuthority = (
  scope: AuthorityScope | undefined,
  { by, at }: Acting,
  context: DecisionContext,
): void => {
  const { authority } = context;
  if (authority === undefined || by.kind !== 'person' || partyOf(by, context) === undefined) return;
  if (authority.until !== undefined && at > authority.until) refuse('AuthorityExpired', { until: authority.until });
  if (scope !== undefined) checkScope(scope, at, context);
};

/** Where it depends on what is acted on which part of an authority it needs. */
export const checkScope = (scope: AuthorityScope, at: Instant, { authority }: DecisionContext): void => {
  if (authority?.until !== undefined && at > authority.until) refuse('AuthorityExpired', { until: authority.until });
  if (authority?.scope !== undefined && !authority.scope.includes(scope)) refuse('AuthorityLacksScope', { scope });
};
