import type { DisputeCommand } from '#domain/dispute/actions.js';
import { asAmended } from '#domain/dispute/intake/amendment/as-amended.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import type { DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { FileComplaint } from '#domain/dispute/intake/filing/complaint.js';
import { filedBy } from '#domain/dispute/intake/filing/filed-by.js';
import type { RightReliedOn } from '#domain/dispute/core/right-relied-on.js';
import type { RegisterRead } from '#domain/dispute/core/register-read.js';
import type { Instant } from '#domain/kernel/message.js';
import type { LimitEvent } from '#domain/limit/events.js';
import { evolveLimits, unlimited } from '#domain/limit/state.js';
import type { PartyEvent } from '#domain/party/events.js';
import { evolveParty, isOfParty, unknownParty } from '#domain/party/state.js';
import { changedSince } from '#domain/right/changed-since.js';
import { evolveRight } from '#domain/right/evolve.js';
import type { RightEvent } from '#domain/right/events.js';
import { flagsOf } from '#domain/right/rely-on-right.js';
import { unrecorded } from '#domain/right/state.js';
import { loadStream, type Stream } from '#event-store/load.js';
import { loadStreams } from '#event-store/load-streams.js';
import type { Recorded } from '#event-store/types.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { limitsStream } from './limits.js';

type Door = Pick<TenantContext, 'database' | 'associationId'>;

/** A party that complains, and the account that files for it. */
export type Complaining = { readonly partyId?: string | undefined; readonly accountId?: string | undefined };

export type Standing = Required<Pick<DecisionContext, 'bars' | 'limits' | 'position'>>;

/** The bars and limits of one complainant and its representative as they stand at an instant, read in one query. */
export async function findStanding(door: Door, complaining: Complaining, at: Instant): Promise<Standing> {
  return (await readStandings(door, [complaining], at))(complaining);
}

/** The same of many, of which each party and each account is read once. */
export async function readStandings(
  door: Door,
  all: readonly Complaining[],
  at: Instant,
): Promise<(complaining: Complaining) => Standing> {
  const ids = [...new Set(all.flatMap((one) => standsIn(door, one)))];
  const streams = await loadStreams<PartyEvent | LimitEvent>(door.database, door.associationId, ids);
  return (complaining) => standingBy(door, streams, complaining, at);
}

/** The streams that say how somebody stands. */
export const standsIn = (door: Pick<Door, 'associationId'>, complaining: Complaining): readonly string[] => [
  ...(complaining.partyId === undefined ? [] : [complaining.partyId]),
  ...whoOf(complaining).map((id) => limitsStream(door, id)),
];

/** The same by these streams, all of them. */
export function standingBy(
  door: Pick<Door, 'associationId'>,
  streams: ReadonlyMap<string, Stream<PartyEvent | LimitEvent>>,
  complaining: Complaining,
  at: Instant,
): Standing {
  const eventsOf = (id: string) => streams.get(id)?.events ?? [];
  const { partyId } = complaining;
  const limited = whoOf(complaining).map((id) => limitsStream(door, id));
  const party = partyId === undefined ? [] : (eventsOf(partyId) as readonly Recorded<PartyEvent>[]);
  const { bars } = party.filter(isOfParty).reduce(evolveParty, unknownParty);
  const limits = limited.flatMap((id) =>
    (eventsOf(id) as readonly Recorded<LimitEvent>[]).reduce(evolveLimits, unlimited),
  );
  const own = standsIn(door, complaining);
  return {
    bars: bars.filter(({ issuedAt, endsAt }) => issuedAt <= at && (endsAt === undefined || at <= endsAt)),
    limits: limits.filter(({ from, until }) => from <= at && at <= until),
    position: Math.max(0, ...own.map((id) => eventsOf(id).at(-1)?.position ?? 0)),
  };
}

const whoOf = ({ partyId, accountId }: Complaining): readonly string[] =>
  [partyId, accountId].filter((id) => id !== undefined);

/** Whose standing counts: of whoever files, party and account, or of the dispute's complainant and who filed for it. */
export const complaining = (
  { by, data }: Pick<DisputeCommand, 'by' | 'data'>,
  { complainantId }: Dispute,
  events: readonly Recorded<DisputeEvent>[] = [],
): Complaining => {
  if (complainantId !== undefined) return { partyId: complainantId, accountId: filerOf(events) };
  const { dictation } = data as Partial<FileComplaint['data']>;
  return { partyId: dictation?.partyId ?? by.onBehalfOf, accountId: by.id };
};

/** The account that filed for the complainant of this dispute, if one did. */
export const filerOf = (events: readonly Recorded<DisputeEvent>[]): string | undefined => {
  const filed = events.find((event) => event.type === 'ComplaintFiled');
  return filed && filedBy(filed);
};

/** The right of the register that a dispute relies on as it is at an instant; undefined where it relies on none. */
export async function findRegister(
  { database, associationId }: Door,
  { rightId }: Pick<Dispute, 'rightId'>,
  events: readonly Recorded<DisputeEvent>[],
  at: Instant,
): Promise<RegisterRead | undefined> {
  const filed = asAmended(events);
  if (rightId === undefined || !filed) return undefined;
  return readRegister({ database, associationId }, rightId, filed.right.register, filed.complainantId, at);
}

/** The same of rights that amendments have taken up since its acceptance, or are to, once they are checked. */
export async function findFurtherRegisters(
  door: Door,
  dispute: Pick<Dispute, 'complainantId' | 'rightId' | 'furtherRights' | 'amendments'>,
  events: readonly Recorded<DisputeEvent>[],
  at: Instant,
): Promise<readonly RegisterRead[]> {
  const { complainantId, furtherRights, amendments } = dispute;
  const pending = Object.values(amendments).flatMap(({ rightId }) => rightId ?? []);
  const rightIds = [...new Set([...Object.keys(furtherRights), ...pending])].filter((id) => id !== dispute.rightId);
  const told = events.flatMap((event) => (event.type === 'ComplaintAmended' ? (event.data.right ?? []) : []));
  return Promise.all(
    rightIds.map((rightId) => {
      const relied = told.findLast((right) => right.rightId === rightId)?.register;
      return readRegister(door, rightId, relied, complainantId ?? '', at);
    }),
  );
}

async function readRegister(
  { database, associationId }: Door,
  rightId: string,
  relied: RightReliedOn['register'],
  complainantId: string,
  at: Instant,
): Promise<RegisterRead> {
  const stream = await loadStream<RightEvent>(database, associationId, rightId);
  const right = stream.events.reduce(evolveRight, unrecorded);
  const { as = 'holder' as const, flags = [] } = relied ?? {};
  return {
    rightId,
    position: stream.events.at(-1)?.position ?? 0,
    flags: flagsOf(right),
    changes: changedSince(right, { as, flags }, complainantId, at),
  };
}
