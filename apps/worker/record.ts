import { handleDispute, handleLoaded, type LoadedDispute } from '#application/dispute/disputes.js';
import { callerOf, type TenantContext } from '#application/command-handler/command-handler.js';
import type { DisputeCommand } from '#domain/dispute/actions.js';
import { handleRoom } from '#application/room/rooms.js';
import type { RoomCommand } from '#domain/room/commands.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import { Refused } from '#domain/kernel/refusal.js';
import { findAnswer, requestOf, type Request } from '#event-store/answers.js';

/**
 * Records for the engine or the clock, once under its key: a repetition after a crash finds the answer. Only the key is
 * compared, since the same outcome may be seen a second later or under another code. Gives whether anything was
 * recorded by it, now or the first time. Throws Refused.
 */
export async function record(
  tenant: TenantContext,
  disputeId: string,
  command: DisputeCommand,
  key: string,
): Promise<boolean> {
  const request = requestTo(tenant, disputeId, command, key);
  const { body } = await handleDispute(tenant, disputeId, command.by, command, request);
  return (JSON.parse(body) as { readonly events: readonly string[] }).events.length > 0;
}

/** Whether such a command was recorded under this key; another that took the key is not this one. */
export async function isRecorded(
  tenant: TenantContext,
  disputeId: string,
  command: DisputeCommand,
  key: string,
): Promise<boolean> {
  try {
    return (await findAnswer(tenant.database, requestTo(tenant, disputeId, command, key))) !== undefined;
  } catch (error) {
    if (error instanceof Refused && error.code === 'KeyReused') return false;
    throw error;
  }
}

/**
 * The same from a file that was loaded a moment ago. The dispute as it then is; undefined where it has to be loaded to
 * know.
 */
export function recordOn(
  tenant: TenantContext,
  file: LoadedDispute,
  command: DisputeCommand,
  key: string,
): Promise<Dispute | undefined> {
  return handleLoaded(tenant, file, command, requestTo(tenant, file.stream.streamId, command, key));
}

/** For the clock, in a room; its words are never in what is recorded. */
export async function recordInRoom(
  tenant: TenantContext,
  disputeId: string,
  roomId: string,
  command: RoomCommand,
  key: string,
): Promise<void> {
  await handleRoom(
    tenant,
    { disputeId, roomId },
    command.by,
    () => Promise.resolve({ command }),
    requestTo(tenant, disputeId, command, key),
  );
}

const requestTo = (
  { associationId, secret }: TenantContext,
  disputeId: string,
  { by, type }: Pick<DisputeCommand | RoomCommand, 'by' | 'type'>,
  key: string,
): Request => requestOf(callerOf(associationId, by), key, { disputeId, type }, secret);
