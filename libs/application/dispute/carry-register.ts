import type { Actor } from '#domain/kernel/message.js';
import { Refused } from '#domain/kernel/refusal.js';
import { requestOf } from '#event-store/answers.js';
import { readHead } from '#event-store/head.js';
import { readCheckpoint, saveCheckpoint } from '#read-models/catch-up.js';
import { findLiveReader } from '#read-models/find-live-reader.js';
import { findReliantDisputes } from '#read-models/find-rights.js';
import { callerOf, type TenantContext } from '../command-handler/command-handler.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import { handleDispute } from './disputes.js';
import type { ReadModel } from '#read-models/views.js';

/** Who carries what the register learns into disputes; not their own workflow, so that it wakes them. */
export const REGISTER: Actor = { kind: 'engine', id: 'register' };

export const REGISTER_READER = 'carry-register-1';
/** Positions that one pass looks at. */
const PAGE = 10_000;

type Changed = { readonly association_id: string; readonly stream_id: string; readonly position: string };

/**
 * Whatever was recorded of a right comes into every running dispute that relies on it; how many positions were looked
 * at. Which disputes those are says a table that lags, so that no right is read before the table has got there. A pass
 * that is cut short is done again: where the register says nothing new, nothing is recorded.
 */
export async function carryRegisterOfNext({ database, tenantOf, legalNow }: Everywhere): Promise<number> {
  const position = await readCheckpoint(database, REGISTER_READER);
  const page = Math.min(await readHead(database), position + PAGE);
  if (position >= page) return 0;
  const changed = await changedBetween(database, position, page);
  const upTo = changed.length === 0 ? page : Math.min(page, await readBy(database, 'relied_rights'));
  for (const { association_id: associationId, stream_id: rightId, position: at } of changed) {
    if (Number(at) > upTo) continue;
    for (const disputeId of await findReliantDisputes(database, associationId, rightId))
      await carryInto(tenantOf(associationId), disputeId, `${rightId}/${at}`, await legalNow(associationId));
  }
  await saveCheckpoint(database, REGISTER_READER, upTo);
  return Math.max(0, upTo - position);
}

/** How far a projection has read; 0 while there is none. */
const readBy = async (database: Everywhere['database'], projection: ReadModel): Promise<number> => {
  const reader = await findLiveReader(database, projection);
  return reader === undefined ? 0 : readCheckpoint(database, reader);
};

const changedBetween = async (
  database: Everywhere['database'],
  after: number,
  upTo: number,
): Promise<readonly Changed[]> => {
  const { rows } = await database.query<Changed>({
    name: 'rights-changed',
    text: `SELECT e.association_id, stream_id, position FROM log.event e JOIN log.stream USING (stream_id)
            WHERE position > $1 AND position <= $2 AND category = 'right' ORDER BY position`,
    values: [after, upTo],
  });
  return rows;
};

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
