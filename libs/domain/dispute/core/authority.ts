import type { Actor, Instant } from '../../kernel/message.js';
import type { AuthorityScope } from '../../party/events.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeCommand } from '../commands.js';
import { partyOf, type DecisionContext } from './decision-context.js';

/** What of an authority a command needs; all else can be done by whoever may act for the party at all. */
const SCOPES: { readonly [T in DisputeCommand['type']]?: AuthorityScope } = {
  FileComplaint: 'complain',
  CureMaterials: 'complain',
  WithdrawComplaint: 'withdraw',
  FileCounterNotice: 'answer',
  ReportProceeding: 'report',
  ReportProceedingState: 'report',
};

/**
 * An authority that has ended lets nobody do anything more for the party, and one that does not cover an act does not
 * let it be done (guideline, appendix 1: act, term). Staff and platforms act by their own right.
 */
export const checkAuthority = (
  { type, by, at }: Acting & { readonly type: DisputeCommand['type'] },
  context: DecisionContext,
): void => checkAuthorityFor(SCOPES[type], { by, at }, context);

type Acting = { readonly by: Actor; readonly at: Instant };

/** The same for whatever needs this part of an authority, or none in particular. */
export const checkAuthorityFor = (
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
