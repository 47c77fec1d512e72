import { daysAfter, localDateAt } from '#domain/calendar/local-date.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { tellOnce } from '../notification/tell-once.js';
import { STANDINGS } from './apply-standing.js';
import { loadDispute } from './disputes.js';

/**
 * Writes to the account of a representative that it was banned and until when, again where an appeal shortened that,
 * and that an appeal took it away; each once. It is no party, so that no letter of the dispute goes to it. May be
 * repeated. `machine` is machine time.
 */
export async function tellBanned(
  tenant: TenantContext,
  disputeId: string,
  reviewId: string,
  machine: Date,
): Promise<number> {
  const { dispute, stream } = await loadDispute(tenant, disputeId, STANDINGS);
  const first = stream.events.flatMap((event) =>
    event.type === 'FaithFound' && event.data.reviewId === reviewId ? (event.data.consequence ?? []) : [],
  )[0];
  if (first?.accountId === undefined) return 0;
  const { accountId } = first;
  const now = dispute.reviews[reviewId]?.found?.consequence;
  const stands = now?.accountId === accountId ? now : undefined;
  // its last instant is the first of the day after
  const day = daysAfter(localDateAt((stands ?? first).until), -1);
  const topic = stands ? 'agent-banned' : 'agent-ban-ended';
  const toldOf = `agent-ban/${reviewId}/${stands?.until ?? 'ended'}`;
  return tellOnce(tenant, [{ topic, to: { accountId }, toldOf, day, isOwed: true }], machine);
}
