import { handleDispute } from '#application/disputes.js';
import { callerOf, type Doorway } from '#application/door.js';
import type { DisputeCommand } from '#domain/dispute/commands.js';
import { requestOf } from '#event-store/answers.js';

/**
 * Records for the engine or the clock, once under its key: a repetition after a crash finds the answer. Only the key is
 * compared, since the same outcome may be seen a second later or under another code. Throws Refused.
 */
export async function record(doorway: Doorway, disputeId: string, command: DisputeCommand, key: string): Promise<void> {
  const request = requestOf(callerOf(doorway.associationId, command.by), key, { disputeId, type: command.type }, doorway.secret);
  await handleDispute(doorway, disputeId, command.by, command, request);
}
