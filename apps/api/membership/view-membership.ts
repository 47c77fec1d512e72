import type { TenantContext } from '#application/command-handler/command-handler.js';
import { findPlatformName } from '#application/bulletin/carried.js';
import { memberRulesFor, type LoadedMembership } from '#application/membership/members.js';
import { findIdentity } from '#application/party/parties.js';
import type { Calendar } from '#domain/calendar/calendar.js';
import { openUntil } from '#domain/calendar/uncertain.js';
import type { Instant } from '#domain/kernel/message.js';
import { reminderDay } from '#domain/membership/action.js';
import { allowedMembershipActions } from '#domain/membership/decide.js';
import type { CommitmentSigned } from '#domain/membership/events.js';
import { standingAt, type Allegation, type Membership } from '#domain/membership/state.js';
import { given } from '../dispute/given.js';
import type { AllegationView, MembershipView, RegisterEntry, SignedLetterView } from './membership.dto.js';

const letterOf = ({ role, way, template: version, signedAt }: CommitmentSigned['data']): SignedLetterView => ({
  ...{ role, way, version, signedAt },
});
const lettersOf = ({ letters }: Membership): SignedLetterView[] => Object.values(letters).map(letterOf);

/** As far as it may be shown, by one thing that the member agreed to for each reader. */
export async function viewEntry(
  tenant: TenantContext,
  memberId: string,
  {
    membership,
    at,
    withLetters,
  }: { readonly membership: Membership; readonly at: Instant; readonly withLetters: boolean },
): Promise<RegisterEntry> {
  const name =
    membership.kind === 'platform'
      ? await findPlatformName(tenant, memberId)
      : (await findIdentity(tenant, memberId))?.name;
  return given({
    ...{ memberId, name, roles: [...membership.roles], standing: standingAt(membership, at), until: membership.until },
    letters: withLetters ? lettersOf(membership) : undefined,
  }) as RegisterEntry;
}

/** All of it, for the member and the staff. */
export async function viewMembership(
  tenant: TenantContext,
  memberId: string,
  {
    membership,
    part,
    at,
  }: Pick<LoadedMembership, 'membership'> & { readonly part: 'member' | 'officer'; readonly at: Instant },
): Promise<MembershipView> {
  const { accepted, papers, shows, reasonContentId, until } = membership;
  const allegations = Object.values(membership.allegations);
  const [entry, rules, words, calendar] = await Promise.all([
    viewEntry(tenant, memberId, { membership, at, withLetters: true }),
    memberRulesFor(tenant, at, accepted?.version),
    tenant.vault.open([
      ...allegations.flatMap(contentsOf),
      ...(reasonContentId === undefined ? [] : [reasonContentId]),
    ]),
    tenant.calendar(),
  ]);
  const remindDays = rules.accepted?.rules.remindDays;
  return given({
    ...entry,
    acceptedVersion: accepted?.version,
    renewFrom: until !== undefined && remindDays !== undefined ? reminderDay(until, remindDays) : undefined,
    papers: Object.values(papers).map(({ commitmentId, role, paperSha256 }) => ({ commitmentId, role, paperSha256 })),
    shows: [...shows],
    allegations: allegations.map((one) => viewAllegation(one, words, calendar)),
    reason: reasonContentId === undefined ? undefined : words.get(reasonContentId),
    allowedActions: [...allowedMembershipActions({ membership, part }, at)],
  }) as MembershipView;
}

const contentsOf = ({ allegationContentId, statement, decision }: Allegation): readonly string[] => [
  allegationContentId,
  ...(statement ? [statement.statementContentId] : []),
  ...(decision ? [decision.reasonContentId] : []),
];

const viewAllegation = (
  { allegationId, article, allegationContentId, statementDue, statement, decision }: Allegation,
  words: ReadonlyMap<string, string | undefined>,
  calendar: Calendar,
): AllegationView =>
  given({
    ...{ allegationId, article, text: words.get(allegationContentId) },
    statementDueAt: openUntil(statementDue, calendar),
    statement: statement && words.get(statement.statementContentId),
    found: decision?.found,
    reason: decision && words.get(decision.reasonContentId),
    consequence: decision?.consequence,
    publicity: decision?.publicity,
    until: decision?.until,
  }) as AllegationView;
