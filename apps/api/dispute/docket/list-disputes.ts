import { covers } from '#domain/access/mandate.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import { plan } from '#domain/dispute/plan.js';
import { visibilityOf, visibleStage } from '#domain/dispute/visibility/visibility.js';
import { partyOf, type DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import { officesIn } from '#domain/dispute/who-acted.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import type { Actor } from '#domain/kernel/message.js';
import type { Stream } from '#event-store/load.js';
import { loadStreams } from '#event-store/load-streams.js';
import { findAsNeutral } from '#read-models/find-as-neutral.js';
import { findLiveReader } from '#read-models/find-live-reader.js';
import { findDocketLines, type DocketLine, type Place, type Whose } from '#read-models/find-docket-lines.js';
import { rulebookOf } from '#rulebooks/released.js';
import type { Caller } from '../../http/caller.js';
import { viewDeadlines } from '../dispute/view-deadlines.js';
import { given } from '../given.js';
import { findBarred } from './find-barred.js';
import { pageAt, placeOf } from './cursor.js';
import type { DisputeLine, DisputeList, ListDisputesQuery } from './list.dto.js';

/** The caller's own disputes, the newest first; for the association's staff all of them. */
export async function listDisputes(
  { actor, tenant, now }: Caller,
  { stage, cursor, limit = 50 }: ListDisputesQuery,
): Promise<DisputeList> {
  const context = await tenant.contextOf(actor);
  const whose = whoseOf(actor, context);
  if (!whose || (whose.kind === 'expert' && (await findLiveReader(tenant.database, 'sittings')) === undefined))
    return { items: [] };
  const list = { operation: 'listDisputes', whose, stage };
  const after = placeOf<Place>(tenant, list, cursor);
  const found = await findDocketLines(
    tenant.database,
    tenant.associationId,
    given({ whose, stage, after, limit: limit + 1 }),
  );
  const { page, ...next } = pageAt(tenant, list, { rows: found, limit }, ({ filedAt, disputeId }) => ({
    filedAt,
    disputeId,
  }));
  const lines = await ownLines(tenant, actor, context, whose, page);
  const barred = whose.kind === 'all' ? await findBarred(tenant, page, now) : undefined;
  const shown = lines.map((line) => (barred?.has(line.disputeId) ? { ...line, barred: true as const } : line));
  return { items: shown.filter((line) => stage === undefined || line.stage === stage), ...next };
}

const whoseOf = (actor: Actor, context: DecisionContext): Whose | undefined => {
  if (actor.kind === 'platform') return { kind: 'platform', id: actor.id };
  if (context.duties.includes('case-manager')) return { kind: 'all' };
  if (context.duties.includes('auditor')) return { kind: 'auditor', id: actor.id };
  const party = partyOf(actor, context);
  if (party !== undefined) return { kind: 'party', id: party };
  if (context.duties.includes('expert')) return { kind: 'expert', id: actor.id };
  return context.duties.includes('mediator') ? { kind: 'mediator', id: actor.id } : undefined;
};

/** Where staff are neutrals they see what these see. */
export const neutralOf = (
  { database, associationId }: Pick<Caller['tenant'], 'database' | 'associationId'>,
  { id }: Actor,
  { duties }: Pick<DecisionContext, 'duties'>,
): Promise<ReadonlySet<string>> =>
  duties.includes('mediator') || duties.includes('expert')
    ? findAsNeutral(database, associationId, id)
    : Promise.resolve(new Set());

/** The docket's line tells of all of a dispute, and is the staff's; everybody else gets one made of what it sees. */
const ownLines = async (
  { database, associationId, calendar }: Caller['tenant'],
  actor: Actor,
  context: DecisionContext,
  whose: Whose,
  page: readonly DocketLine[],
) => {
  const ids = page.map(({ disputeId }) => disputeId);
  const neutralIn = await neutralOf({ database, associationId }, actor, context);
  const days = await calendar();
  const parts = whose.kind === 'all' ? ids.filter((id) => neutralIn.has(id)) : ids;
  const streams = parts.length === 0 ? undefined : await loadStreams<DisputeEvent>(database, associationId, parts);
  return page.flatMap((line): readonly DisputeLine[] => {
    const { disputeId, number, stage, filedAt, nextDueAt, openTasks } = line;
    const stream = streams?.get(disputeId);
    if (!stream) return [given({ disputeId, number, stage, filedAt, nextDueAt, openTasks })];
    const dispute = evolveAll(unfiled, stream.events);
    const isCovered = whose.kind !== 'auditor' || context.mandates?.some((scope) => covers(scope, dispute));
    return isCovered ? [{ disputeId, number, filedAt, ...partSeen(stream, dispute) }] : [];
  });

  function partSeen({ events }: Stream<DisputeEvent>, dispute: Dispute): Pick<DisputeLine, 'stage' | 'nextDueAt'> {
    const known = { ...context, offices: officesIn(events, dispute) };
    const visibility = visibilityOf(actor, { dispute, context: known });
    const [nextDueAt] = viewDeadlines(visibility, dispute, plan(dispute, rulebookOf(dispute).rulebook, days))
      .map(({ dueAt }) => dueAt)
      .sort();
    return given({ stage: visibleStage(visibility, dispute, 'dispute').stage, nextDueAt });
  }
};
