import type { LocalDate } from '#domain/calendar/local-date.js';
import { partyOf } from '#domain/dispute/core/decision-context.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { standingAt } from '#domain/membership/state.js';
import type { PreventionCommand } from '#domain/prevention/commands.js';
import { decidePrevention } from '#domain/prevention/decide.js';
import type { PreventionEvent, PreventionGround } from '#domain/prevention/events.js';
import type { PreventionFile } from '#domain/prevention/file.js';
import { evolvePrevention, noPrevention, type Prevention } from '#domain/prevention/state.js';
import { reviewable, waitingToBeDecided, type PreventionTask } from '#domain/prevention/waiting.js';
import type { Answer, Request } from '#event-store/answers.js';
import { loadStream, type Stream } from '#event-store/load.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { derivedStreamId } from '#infrastructure/derived-stream.js';
import { loadMembership, memberRulesFor } from '../membership/members.js';
import { checkOfficerOf } from '../party/check-officer-of.js';
import { loadParty } from '../party/parties.js';
import { closeDone } from '../party/set-office-tasks.js';
import { findPassed } from '../training/shown-certificates.js';
import { fallenOf, finalAgainst } from './final-against.js';

type Reading = Pick<TenantContext, 'database' | 'associationId'>;
export type LoadedPrevention = { readonly prevention: Prevention; readonly stream: Stream<PreventionEvent> };

/** One stream for each party: an id made of the party’s, so that it needs no index. */
export async function loadPrevention({ database, associationId }: Reading, partyId: string): Promise<LoadedPrevention> {
  const streamId = derivedStreamId(`prevention\n${associationId}\n${partyId}`);
  const stream = await loadStream<PreventionEvent>(database, associationId, streamId);
  return { prevention: stream.events.reduce(evolvePrevention, noPrevention), stream };
}

/** As what somebody acts towards a party; undefined for whoever has no part in it. */
export const preventionPart = async (
  tenant: TenantContext,
  by: Actor,
  partyId: string,
): Promise<PreventionFile['part'] | undefined> => {
  if (by.kind === 'platform') return 'platform';
  if (by.kind !== 'person') return undefined;
  const context = await tenant.contextOf(by);
  if (partyOf(by, context) === partyId) return 'party';
  return context.duties.includes('case-manager') ? 'officer' : undefined;
};

/** What it accepted, where it is a member today. */
export async function memberOf(
  tenant: TenantContext,
  partyId: string,
  at: Instant,
): Promise<Pick<PreventionFile, 'member'>> {
  const { membership } = await loadMembership(tenant, partyId);
  const { accepted } = membership;
  const standing = standingAt(membership, at);
  if (accepted === undefined || (standing !== 'member' && standing !== 'suspended')) return {};
  const { rules } = (await memberRulesFor(tenant, at, accepted.version)).accepted ?? {};
  return { member: { version: accepted.version, ...(rules?.prevention && { rules: rules.prevention }) } };
}

/** The day of each decision that is named, as far as it is final, stands, and is against the party. */
async function decidedAgainst(
  tenant: Reading,
  partyId: string,
  grounds: readonly PreventionGround[],
): Promise<Readonly<Record<string, LocalDate>>> {
  const disputeIds = new Set(grounds.flatMap((one) => (one.kind === 'final-decision' ? [one.disputeId] : [])));
  const found = await Promise.all([...disputeIds].map((id) => finalAgainst(tenant, partyId, id)));
  return Object.fromEntries(found.flat().map(({ decisionId, day }) => [decisionId, day]));
}

type Made = PreventionCommand extends infer C
  ? C extends PreventionCommand
    ? Pick<C, 'type' | 'data'>
    : never
  : never;

type Waiting = Pick<PreventionTask, 'kind' | 'aboutId'>;

/**
 * The one command handler of what is done about a party. The command is made once its sender has a part: strangers seal
 * no words.
 */
export async function handlePrevention(
  tenant: TenantContext,
  partyId: string,
  { by, at, request }: { readonly by: Actor; readonly at: Instant; readonly request: Request },
  make: () => Promise<Made>,
): Promise<Answer> {
  let wait: readonly [before: readonly Waiting[], after: readonly Waiting[]] = [[], []];
  const answer = await answerOnce(tenant, request, async () => {
    const part = (await preventionPart(tenant, by, partyId)) ?? refuse('NotFound');
    const [{ prevention, stream }, { party }, member, calendar] = await Promise.all([
      loadPrevention(tenant, partyId),
      loadParty(tenant, partyId),
      memberOf(tenant, partyId, at),
      tenant.calendar(),
    ]);
    if (party.kind === undefined || party.erasedAt !== undefined) refuse('NotFound');
    if (part !== 'officer' && stream.version === 0) refuse('NotFound'); // nothing was done about it
    const made = await make();
    const { measureId, recommendationId } = made.data as {
      readonly measureId?: string;
      readonly recommendationId?: string;
    };
    const command = { ...made, by, at } as PreventionCommand;
    const known = await knownOf(tenant, partyId, prevention, made);
    const events = decidePrevention(command, { prevention, partyId, part, calendar, ...known, ...member });
    if (part === 'officer') await checkOfficerOf(tenant, partyId, by, firstHandsOf(prevention, made));
    const waiting = (all: Prevention) => [...waitingToBeDecided(all, at, calendar), ...reviewable(all, at)];
    wait = [waiting(prevention), waiting(events.reduce(evolvePrevention, prevention))];
    const ids = {
      ...(measureId !== undefined && { measureId }),
      ...(recommendationId !== undefined && { recommendationId }),
    };
    const body = JSON.stringify({ partyId, ...ids, events: events.map(({ type }) => type) });
    return { entries: [entryOf('prevention', stream, events, command)], answer: { status: 200, body } };
  });
  await closeDone(tenant.database, ...wait);
  return answer;
}

/** What depends on whether the grounds still stand. */
const ON_GROUNDS: readonly PreventionCommand['type'][] = ['DecidePrevention', 'ContestPrevention'];

/** What a command rests on: the decisions that it names, what was learnt, and which grounds have fallen. */
const knownOf = async (
  tenant: TenantContext,
  partyId: string,
  { measures }: Prevention,
  { type, data }: Made,
): Promise<Pick<PreventionFile, 'decided' | 'certified' | 'fallen'>> => {
  const { course, grounds = [] } = ('measureId' in data ? measures[data.measureId] : undefined) ?? {};
  const [decided, certified, fallen] = await Promise.all([
    decidedAgainst(tenant, partyId, 'grounds' in data ? data.grounds : []),
    course === undefined ? undefined : findPassed(tenant, partyId, course),
    ON_GROUNDS.includes(type) ? fallenOf(tenant, partyId, grounds) : undefined,
  ]);
  return { decided, ...(certified && { certified }), ...(fallen && { fallen }) };
};

/** Whose acts somebody else has to follow with this one. */
const firstHandsOf = ({ measures }: Prevention, { type, data }: Made): readonly (string | undefined)[] => {
  if (type !== 'DecidePrevention' && type !== 'DecidePreventionContest') return [];
  const one = measures[data.measureId];
  if (type === 'DecidePrevention') return one?.needsSecond === true ? [one.officerId] : [];
  return [one?.officerId, one?.decision?.officerId];
};
