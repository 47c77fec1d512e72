import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import type { SignalFile } from '#domain/signal/file.js';
import { pastOf, type Past } from '#domain/signal/past.js';
import type { Signal } from '#domain/signal/signal.js';
import { signalsOf } from '#domain/signal/signals-of.js';
import { loadStreams } from '#event-store/load-streams.js';
import { loadStream } from '#event-store/load.js';
import type { Recorded } from '#event-store/types.js';
import { graphOf } from '#domain/neutral/reach.js';
import { competitorsOf } from '#domain/neutral/competitors.js';
import { findSameFiles } from '#infrastructure/files/fingerprints.js';
import { findInCommon } from '#read-models/find-conduct.js';
import { rulebookOf } from '#rulebooks/released.js';
import { findAffiliations } from '../context/affiliations.js';
import { FESTIVAL_ENDS, IS_HELD } from '../context/festival-window.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { authorityNow, rightNow } from './signal-grounds.js';
import { upTo } from './up-to.js';

export type Computed = {
  readonly signals: readonly Signal[];
  readonly position: number;
  readonly at: Instant;
  /** Disputes that it was compared with. */
  readonly inCommon: readonly string[];
  /** Position of the dispute's own newest event. */
  readonly movedAt: number;
};

/** Other disputes as they were at one instant, read once for all that are compared with them in one pass. */
export type Pasts = Map<string, Past | undefined>;
/** More are not kept. */
const MOST_PASTS = 2_000;

type When = { readonly now: Instant; /** Only what had arrived by then. */ readonly asOf?: Instant };

/**
 * The signals of a dispute from its stream and those that have something in common with it, up to an instant: the same
 * question about a day gives the same answer on every later one. Undefined where the dispute has no complaint, or its
 * rulebook no reviews.
 */
export async function findSignals(
  tenant: TenantContext,
  disputeId: string,
  { now, asOf = now }: When,
  pasts: Pasts = new Map(),
): Promise<Computed | undefined> {
  const { database, associationId } = tenant;
  const own = upTo((await loadStream<DisputeEvent>(database, associationId, disputeId)).events, asOf);
  const subject = pastOf(disputeId, own);
  if (!subject) return undefined;
  const { rulebook } = rulebookOf(subject.dispute);
  const { goodFaith } = rulebook;
  if (!goodFaith) return undefined;
  const hashes = [...new Set(Object.values(subject.dispute.exhibits).map(({ sha256 }) => sha256))];
  const sameFiles = await findSameFiles(database, tenant.secret, { associationId, disputeId, hashes });
  const others = await loadOthers(tenant, subject, [...new Set([...sameFiles.values()].flat())], asOf, pasts);
  const [festivals, right, authority, affiliations] = await Promise.all([
    findFestivals(tenant),
    rightNow(tenant, subject, asOf),
    authorityNow(tenant, subject, asOf),
    findAffiliations(tenant, { asOf }),
  ]);
  const file: SignalFile = {
    subject,
    others,
    at: asOf,
    rulebook,
    rules: goodFaith.signals,
    festivals,
    ...(right && { right }),
    ...(authority && { authority }),
    competitors: competitorsOf(graphOf(affiliations), subject.complainantId),
    sameFiles,
  };
  const position = Math.max(...[subject, ...others].flatMap(({ events }) => events.at(-1)?.position ?? 0));
  return {
    signals: signalsOf(file),
    position,
    at: asOf,
    inCommon: others.map((other) => other.disputeId),
    movedAt: own.at(-1)?.position ?? 0,
  };
}

async function loadOthers(
  { database, associationId }: TenantContext,
  subject: Past,
  known: readonly string[],
  asOf: Instant,
  pasts: Pasts,
): Promise<readonly Past[]> {
  const parties = [subject.complainantId, ...subject.dispute.respondents.map(({ respondentId }) => respondentId)];
  const ids = await findInCommon(database, associationId, {
    disputeId: subject.disputeId,
    parties,
    filedBy: subject.filedBy,
    known,
  });
  if (pasts.size > MOST_PASTS) pasts.clear();
  const unread = ids.filter((id) => !pasts.has(id));
  const streams = await loadStreams<DisputeEvent>(database, associationId, unread);
  for (const { streamId, events } of streams.values())
    pasts.set(streamId, pastOf(streamId, upTo(events as readonly Recorded<DisputeEvent>[], asOf)));
  return ids.flatMap((id) => pasts.get(id) ?? []);
}

async function findFestivals({ database, associationId }: TenantContext): Promise<SignalFile['festivals']> {
  const { rows } = await database.query<{ begins_at: Date; ends_at: Date }>({
    name: 'festivals',
    text: `SELECT begins_at, ${FESTIVAL_ENDS} AS ends_at FROM office.festival WHERE association_id = $1 AND ${IS_HELD} ORDER BY begins_at, id`,
    values: [associationId],
  });
  return rows.map(({ begins_at, ends_at }) => ({ begins: instant(begins_at), ends: instant(ends_at) }));
}
