import type { Actor, Instant } from '../message.js';
import type { AuthorityScope } from '../party/events.js';
import { refuse } from '../refusal.js';
import type { DisputeCommand } from './commands.js';
import { partyOf, type Standing } from './standing.js';

/** Of a room, what binds the party: to settle takes an authority that says so (Civil Procedure Law art. 62, special authorisation). */
type Checked = DisputeCommand['type'] | 'MakeOffer' | 'AcceptOffer' | 'RejectOffer' | 'WithdrawOffer' | 'LapseOffer' | 'PostMessage';

/** What of an authority a command needs; all else can be done by whoever may act for the party at all. */
const SCOPES: { readonly [T in Checked]?: AuthorityScope } = {
  FileComplaint: 'complain',
  CureMaterials: 'complain',
  WithdrawComplaint: 'withdraw',
  FileCounterNotice: 'answer',
  ReportProceeding: 'report',
  ReportProceedingState: 'report',
  MakeOffer: 'settle',
  AcceptOffer: 'settle',
};

/**
 * An authority that has ended lets nobody do anything more for the party, and one that does not cover an act does not let it be done
 * (guideline, appendix 1: act, term). Staff and platforms act by their own right.
 */
export const checkAuthority = ({ type, by, at }: { readonly type: Checked; readonly by: Actor; readonly at: Instant }, standing: Standing): void => {
  const { authority } = standing;
  if (authority === undefined || by.kind !== 'person' || partyOf(by, standing) === undefined) return;
  if (authority.until !== undefined && at > authority.until) refuse('AuthorityExpired', { until: authority.until });
  const scope = SCOPES[type];
  if (scope !== undefined && authority.scope !== undefined && !authority.scope.includes(scope)) refuse('AuthorityLacksScope', { scope });
};
