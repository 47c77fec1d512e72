import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { Consequence } from '#domain/dispute/conduct/bad-faith-review/finding-parts.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import type { Limit, LimitEvent } from '#domain/limit/events.js';
import { evolveLimits, unlimited, type Limits } from '#domain/limit/state.js';
import { loadStreams } from '#event-store/load-streams.js';
import type { Stream } from '#event-store/load.js';
import type { Entry } from '#event-store/prepare.js';
import { derivedStreamId } from '#infrastructure/derived-stream.js';
import { entryOf, type TenantContext } from '../command-handler/command-handler.js';

type Tenant = Pick<TenantContext, 'database' | 'associationId'>;

/** The stream of what findings mean for one party, or for one representative's account. */
export const limitsStream = ({ associationId }: Pick<Tenant, 'associationId'>, id: string): string =>
  derivedStreamId(['limits', associationId, id].join('\n'));

const loadLimits = async (tenant: Tenant, ids: readonly string[]): Promise<readonly Stream<LimitEvent>[]> => {
  const streams = await loadStreams<LimitEvent>(
    tenant.database,
    tenant.associationId,
    ids.map((id) => limitsStream(tenant, id)),
  );
  return [...streams.values()];
};

/** What limits one of these, parties and accounts alike. */
export const findLimits = async (tenant: Tenant, ids: readonly string[]): Promise<Limits> =>
  (await loadLimits(tenant, [...new Set(ids)])).flatMap(({ events }) => events.reduce(evolveLimits, unlimited));

/**
 * What was decided about a review is recorded in the same set where filings look it up: imposed when found, ended or
 * replaced when an appeal says so.
 */
export async function limitsThatFollow(
  tenant: Tenant,
  disputeId: string,
  { reviews }: Dispute,
  command: DisputeCommand,
  events: readonly DisputeEvent[],
): Promise<readonly Entry[]> {
  const decided = events.find((event) => event.type === 'FaithFound' || event.type === 'FaithAppealDecided');
  if (!decided) return [];
  const { reviewId, aboutId, consequence } = decided.data;
  const imposed = (at: Limit['from']) => limitOf({ reviewId, disputeId, consequence, from: at });
  if (decided.type === 'FaithFound')
    return entriesFor(tenant, command, whoOf(consequence, aboutId), imposed(decided.data.foundAt));
  if (decided.data.outcome === 'upheld') return [];
  const before = reviews[reviewId]?.found?.consequence;
  const [was, is] = [whoOf(before, aboutId), whoOf(consequence, aboutId)];
  const ended: LimitEvent = { type: 'LimitEnded', data: { reviewId, endedAt: decided.data.decidedAt } };
  const put = imposed(decided.data.decidedAt);
  if (was === is) return entriesFor(tenant, command, was, [...(before ? [ended] : []), ...put]);
  return [
    ...(await entriesFor(tenant, command, was, before ? [ended] : [])),
    ...(await entriesFor(tenant, command, is, put)),
  ];
}

const whoOf = (consequence: Consequence | undefined, aboutId: string): string => consequence?.accountId ?? aboutId;

type Wanted = Pick<Limit, 'reviewId' | 'disputeId' | 'from'> & { readonly consequence: Consequence | undefined };

/** A warning limits nothing: it stands in the finding alone. */
const limitOf = ({ reviewId, disputeId, consequence, from }: Wanted): readonly LimitEvent[] =>
  consequence === undefined || consequence.kind === 'warning'
    ? []
    : [{ type: 'LimitImposed', data: { reviewId, disputeId, kind: consequence.kind, from, until: consequence.until } }];

const entriesFor = async (
  tenant: Tenant,
  command: DisputeCommand,
  id: string,
  events: readonly LimitEvent[],
): Promise<readonly Entry[]> => {
  if (events.length === 0) return [];
  const [stream] = await loadLimits(tenant, [id]);
  return stream ? [entryOf('limits', stream, events, command)] : [];
};
