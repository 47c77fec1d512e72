import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';
import { isUuid, newId } from '#infrastructure/ids.js';

type Call = { readonly urgentId: string; readonly accountId: string };

/** Whose turn it became by these events to take what cannot wait. */
const callsOf = (events: readonly DisputeEvent[]): readonly Call[] =>
  events.flatMap((event): readonly Call[] => {
    if (event.type === 'ComplaintFiled' && event.data.urgent)
      return [{ urgentId: event.data.urgent.urgentId, accountId: event.data.urgent.officerId }];
    if (event.type === 'DutyPassedOn' && event.data.toOfficerId !== undefined)
      return [{ urgentId: event.data.urgentId, accountId: event.data.toOfficerId }];
    return [];
  });

/**
 * Whoever has an urgent wish now, and after its minutes whoever has it next, is to be reached by telephone at once;
 * each once for each wish. `now` is machine time.
 */
export async function queueDutyCalls(
  database: Database,
  associationId: string,
  disputeId: string,
  events: readonly DisputeEvent[],
  now: Instant,
): Promise<void> {
  for (const { urgentId, accountId } of callsOf(events))
    if (isUuid(accountId))
      await database.query({
        name: 'queue-duty-call',
        text: `INSERT INTO office.duty_call (id, association_id, dispute_id, urgent_id, account_id, next_at)
                 VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT ON CONSTRAINT duty_call_once DO NOTHING`,
        values: [newId(), associationId, disputeId, urgentId, accountId, now],
      });
}
