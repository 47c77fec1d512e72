import { localDateAt } from '#domain/calendar/local-date.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { MembershipCommand } from '#domain/membership/commands.js';
import { decideMembership } from '#domain/membership/decide.js';
import type { MembershipEvent } from '#domain/membership/events.js';
import type { KnownRules, MembershipFile } from '#domain/membership/file.js';
import { evolveMembership, outside, type Membership } from '#domain/membership/state.js';
import { waitingForOffice, type MembershipTask } from '#domain/membership/waiting.js';
import { inForceOn, type RuleVersion } from '#domain/rule-making/state.js';
import type { Answer, Request } from '#event-store/answers.js';
import { loadStreams } from '#event-store/load-streams.js';
import { loadStream, type Stream } from '#event-store/load.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { derivedStreamId } from '#infrastructure/derived-stream.js';
import { checkOfficerOf } from '../party/check-officer-of.js';
import { loadParty } from '../party/parties.js';
import { closeDone } from '../party/set-office-tasks.js';
import { loadRules, readRules } from '../rule-making/rules.js';
import { ratingEntry, type WithRating } from './rating-entry.js';

/** What a member and the association did about its membership; the member's id is that of its rating. */
export const membershipStreamId = (associationId: string, memberId: string): string =>
  derivedStreamId(`membership\n${associationId}\n${memberId}`);

export type LoadedMembership = { readonly membership: Membership; readonly stream: Stream<MembershipEvent> };

export async function loadMembership(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  memberId: string,
): Promise<LoadedMembership> {
  const streamId = membershipStreamId(associationId, memberId);
  const stream = await loadStream<MembershipEvent>(database, associationId, streamId);
  return { membership: stream.events.reduce(evolveMembership, outside), stream };
}

/** Several at once, in the order in which they are asked for; of whom there is none is left out. */
export async function loadMemberships(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  memberIds: readonly string[],
): Promise<readonly (readonly [memberId: string, Membership])[]> {
  const streamIds = memberIds.map((memberId) => membershipStreamId(associationId, memberId));
  const streams = await loadStreams<MembershipEvent>(database, associationId, streamIds);
  return memberIds.flatMap((memberId, place) => {
    const { events } = streams.get(streamIds[place] ?? '') ?? { events: [] };
    return events.length === 0 ? [] : [[memberId, events.reduce(evolveMembership, outside)] as const];
  });
}

/** The member rules in force on the day of an instant, and a version that was accepted, with what they say. */
export async function memberRulesFor(
  tenant: TenantContext,
  at: Instant,
  accepted?: string,
): Promise<Pick<MembershipFile, 'inForce' | 'accepted'>> {
  const { making } = await loadRules(tenant, 'member-rules');
  const read = async (one: RuleVersion | undefined): Promise<KnownRules | undefined> =>
    one?.shown && {
      version: one.version,
      hash: one.shown.hash,
      rules: await readRules(tenant, 'member-rules', one.shown),
    };
  const [inForce, known] = await Promise.all([
    read(inForceOn(making, localDateAt(at))),
    read(accepted === undefined ? undefined : making.versions[accepted]),
  ]);
  return { ...(inForce && { inForce }), ...(known && { accepted: known }) };
}

/**
 * Whether people made sure who it is, and that still counts, and the papers that are here; a platform is known by its
 * registration and has none.
 */
const knownOf = async (
  tenant: TenantContext,
  { memberId, kind }: Membership,
  at: Instant,
): Promise<Pick<MembershipFile, 'isIdentified' | 'papers'>> => {
  if (kind === 'platform' || memberId === undefined) return { isIdentified: kind === 'platform', papers: [] };
  const { verified, papers } = (await loadParty(tenant, memberId)).party;
  const isIdentified = verified !== undefined && (verified.until === undefined || verified.until > at);
  return { isIdentified, papers: Object.keys(papers) };
};

export type Asked = {
  readonly by: Actor;
  readonly at: Instant;
  readonly request: Request;
  readonly part: MembershipFile['part'];
};
type Made = MembershipCommand extends infer C
  ? C extends MembershipCommand
    ? Pick<C, 'type' | 'data'>
    : never
  : never;

/** The one command handler of a membership; what it does to the member's rating is recorded with it, or neither is. */
export async function handleMembership(
  tenant: TenantContext,
  memberId: string,
  { by, at, request, part }: Asked,
  make: (loaded: LoadedMembership) => Promise<Made> | Made,
  rating?: WithRating,
): Promise<Answer> {
  let wait: readonly [before: readonly MembershipTask[], after: readonly MembershipTask[]] = [[], []];
  const answer = await answerOnce(tenant, request, async () => {
    const loaded = await loadMembership(tenant, memberId);
    const { membership, stream } = loaded;
    if (part === 'officer' && membership.memberId === undefined) refuse('NotFound'); // it never applied here
    const made = await make(loaded);
    const { allegationId, commitmentId } = made.data as {
      readonly allegationId?: string;
      readonly commitmentId?: string;
    };
    const isNew = made.type === 'AllegeMemberBreach';
    if (allegationId !== undefined && !isNew && !membership.allegations[allegationId]) refuse('NotFound');
    // a finding follows the version by which it was alleged
    const alleged = allegationId === undefined ? undefined : membership.allegations[allegationId]?.rulesVersion;
    const [rules, known, calendar] = await Promise.all([
      memberRulesFor(tenant, at, alleged ?? membership.accepted?.version),
      knownOf(tenant, membership, at),
      tenant.calendar(),
    ]);
    const command = { ...made, by, at } as MembershipCommand;
    const events = decideMembership(command, { membership, part, ...rules, ...known, calendar });
    if (part === 'officer') await checkOfficerOf(tenant, memberId, by, firstHandsOf(membership, made));
    const next = events.reduce(evolveMembership, membership);
    wait = [waitingForOffice(membership, at, calendar), waitingForOffice(next, at, calendar)];
    const beside = rating ? await ratingEntry(tenant, next, rating, { by, at }) : [];
    const ids = {
      ...(allegationId !== undefined && { allegationId }),
      ...(commitmentId !== undefined && { commitmentId }),
    };
    return {
      entries: [entryOf('membership', stream, events, command), ...beside],
      answer: {
        status: 200,
        body: JSON.stringify({ memberId, ...ids, events: events.map(({ type }) => type) }),
      },
    };
  });
  await closeDone(tenant.database, ...wait);
  return answer;
}

/** Whose act somebody else has to follow with this one. */
const firstHandsOf = ({ papers, allegations }: Membership, { type, data }: Made): readonly (string | undefined)[] => {
  if (type === 'ConfirmCommitmentPaper') return [papers[data.commitmentId]?.recorderId];
  return type === 'DecideMemberBreach' ? [allegations[data.allegationId]?.officerId] : [];
};
