import type { Actor } from '#domain/kernel/message.js';
import { Refused } from '#domain/kernel/refusal.js';
import { requestOf } from '#event-store/answers.js';
import { readAfter } from '#event-store/read.js';
import { readCheckpoint, saveCheckpoint } from '#read-models/catch-up.js';
import { findLiveReader } from '#read-models/find-live-reader.js';
import { findReliantDisputes } from '#read-models/find-rights.js';
import { callerOf, type TenantContext } from '../command-handler/command-handler.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import { handleDispute } from './disputes.js';

/** Who carries what the register learns into disputes; not their own workflow, so that it wakes them. */
export const REGISTER: Actor = { kind: 'engine', id: 'register' };

export const REGISTER_READER = 'carry-register-1';
const PAGE = 500;

/**
 * Whatever was recorded of a right comes into every running dispute that relies on it; how many events were read. Which
 * disputes those are says a table that lags, so that no event is read before the table has read it. A pass that is cut
 * short is done again: where the register says nothing new, nothing is recorded.
 */
export async function carryRegisterOfNext({ database, tenantOf, legalNow }: Everywhere): Promise<number> {
  const reader = await findLiveReader(database, 'relied_rights');
  if (reader === undefined) return 0;
  const upTo = await readCheckpoint(database, reader);
  const position = await readCheckpoint(database, REGISTER_READER);
  if (position >= upTo) return 0;
  const events = await readAfter(database, position, Math.min(PAGE, upTo - position));
  const changed = new Map<string, (typeof events)[number]>(); // the newest of each right tells all
  for (const event of events) if (event.category === 'right') changed.set(event.streamId, event);
  for (const { associationId, streamId: rightId, position: at } of changed.values())
    for (const disputeId of await findReliantDisputes(database, associationId, rightId))
      await carryInto(tenantOf(associationId), disputeId, `${rightId}/${at}`, await legalNow(associationId));
  await saveCheckpoint(database, REGISTER_READER, position + events.length);
  return events.length;
}

const carryInto = async (
  tenant: TenantContext,
  disputeId: string,
  change: string,
  at: Awaited<ReturnType<Everywhere['legalNow']>>,
): Promise<void> => {
  const request = requestOf(
    callerOf(tenant.associationId, REGISTER),
    `register/${change}/${disputeId}`,
    {},
    tenant.secret,
  );
  const command = { type: 'NoteRegister', data: {}, by: REGISTER, at } as const;
  await handleDispute(tenant, disputeId, REGISTER, command, request).catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error; // it is over meanwhile
  });
};
