import { localDateAt, monthsAfter } from '../calendar/local-date.js';
import { isOver } from '../calendar/uncertain.js';
import { instant, type Actor, type Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type {
  ApplyForMembership,
  LeaveMembership,
  MakeMemberStatement,
  RenewMembership,
  SetRegisterShowings,
  SignCommitment,
} from './commands.js';
import type { MemberRulesAccepted } from './events.js';
import type { KnownRules } from './file.js';
import type { Letter, Membership } from './state.js';
import type { MembershipRole } from './terms.js';
import { reminderDay, type MembershipAction } from './action.js';

const NEVER = instant(0);

/** The version in force, which the sender has to have read: another is refused with the one in force. */
const acceptedNow = (
  { version, hash }: { readonly version: string; readonly hash: string },
  inForce: KnownRules | undefined,
  { by, at }: { readonly by: Actor; readonly at: Instant },
): MemberRulesAccepted => {
  const { version: current, hash: known } = inForce ?? refuse('NoRulesInForce');
  if (version !== current) refuse('UnknownReference', { field: 'version', name: current });
  if (hash !== known) refuse('HashDiffers', { named: hash, received: known });
  return { type: 'MemberRulesAccepted', data: { version, hash, accepterId: by.id, acceptedAt: at } };
};

const isAskedAlready = (one: Membership, roles: readonly MembershipRole[], hash: string): boolean =>
  one.accepted?.hash === hash && roles.length === one.roles.length && roles.every((role) => one.roles.includes(role));

/** Also while it waits: other rules may have come into force, or it asks in another role; letters of its roles stay. */
export const applyForMembership: MembershipAction<ApplyForMembership> = {
  by: 'member',
  during: ['outside', 'applied', 'refused', 'left', 'lapsed'],
  decide: ({ data: { memberId, kind, roles, ...read }, by, at }, { inForce, membership }) => {
    const wrong = roles.find((role) => (role === 'platform') !== (kind === 'platform'));
    if (wrong !== undefined) refuse('UnknownReference', { field: 'roles', name: wrong });
    const accepted = acceptedNow(read, inForce, { by, at });
    if (membership.progress === 'applied' && isAskedAlready(membership, roles, read.hash)) return [];
    return [
      { type: 'MembershipApplied', data: { memberId, kind, roles, applicantId: by.id, appliedAt: at } },
      accepted,
    ];
  },
};

export const signCommitment: MembershipAction<SignCommitment> = {
  by: 'member',
  during: ['applied', 'member', 'suspended', 'lapsed'],
  decide: ({ data: { commitmentId, role, template, locale, textSha256 }, by, at }, { membership }) => {
    if (!membership.roles.includes(role)) refuse('UnknownReference', { field: 'role', name: role });
    const data = { commitmentId, role, template, locale, textSha256, signerId: by.id, signedAt: at };
    return [{ type: 'CommitmentSigned', data: { ...data, way: 'electronic' } }];
  },
};

/** On paper no later than since when the paper is here. */
const signedAt = (letter: Letter | undefined): Instant => letter?.recordedAt ?? letter?.signedAt ?? NEVER;

/**
 * From the day of the reminder on, with the rules in force accepted anew and a letter signed since that day; the new
 * term begins where the old one ends.
 */
export const renewMembership: MembershipAction<RenewMembership> = {
  by: 'member',
  during: ['member', 'suspended', 'lapsed'],
  decide: ({ data, by, at }, { membership: { until, roles, letters }, inForce, accepted }) => {
    const event = acceptedNow(data, inForce, { by, at });
    const rules = (inForce ?? refuse('NoRulesInForce')).rules;
    const today = localDateAt(at);
    const end = until ?? today;
    const earliest = reminderDay(end, (accepted ?? inForce)?.rules.remindDays ?? rules.remindDays);
    if (today < earliest) refuse('DeadlineNotReached', { earliest });
    if (roles.some((role) => localDateAt(signedAt(letters[role])) < earliest)) refuse('SignatureMissing');
    const from = end < today ? today : end;
    const renewed = { renewerId: by.id, until: monthsAfter(from, rules.termMonths), renewedAt: at };
    return [event, { type: 'MembershipRenewed', data: renewed }];
  },
};

export const leaveMembership: MembershipAction<LeaveMembership> = {
  by: 'member',
  during: ['applied', 'member', 'suspended', 'lapsed'],
  decide: ({ by, at }) => [{ type: 'MembershipLeft', data: { leaverId: by.id, leftAt: at } }],
};

export const setRegisterShowings: MembershipAction<SetRegisterShowings> = {
  by: 'member',
  during: ['applied', 'member', 'suspended', 'lapsed', 'expelled'],
  decide: ({ data: { shows }, by, at }, { membership }) =>
    shows.length === membership.shows.length && shows.every((one) => membership.shows.includes(one))
      ? []
      : [{ type: 'RegisterShowingsChanged', data: { shows, changerId: by.id, changedAt: at } }],
};

export const makeMemberStatement: MembershipAction<MakeMemberStatement> = {
  by: 'member',
  during: ['applied', 'member', 'suspended', 'lapsed', 'expelled', 'left', 'refused'],
  decide: ({ data: { allegationId, statementContentId }, by, at }, { membership: { allegations }, calendar }) => {
    const { statement, decision, statementDue } = allegations[allegationId] ?? refuse('NotFound');
    if (statement || decision) refuse('AnsweredAlready');
    if (isOver(statementDue, at, calendar)) refuse('DeadlinePassed', { field: 'allegationId' });
    const data = { allegationId, statementContentId, speakerId: by.id, madeAt: at };
    return [{ type: 'MemberStatementMade', data }];
  },
};
