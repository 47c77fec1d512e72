import { instant, type Instant } from '#domain/kernel/message.js';
import type { MasterKey } from '#infrastructure/vault/master-key.js';
import { unwrapSecret } from '#infrastructure/vault/secrets.js';
import { authorKey } from '../dispute/author-key.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { findOfficeRules, type OfficeRules } from '../context/assignment.js';
import { assign, choiceFor, loadToAssign } from './assign.js';
import { DOCKET_VIEW } from '#read-models/views.js';

type Row = {
  readonly id: string;
  readonly association_id: string;
  readonly from_id: string;
  readonly to_id: string | null;
  readonly note_wrapped: Buffer | null;
  readonly ordered_by: string;
  readonly reached: string | null;
};

const MOST = 50;

/** For what the note of an order is wrapped by the master key. */
export const notePurpose = (orderId: string): string => `reassignment-note:${orderId}`;

/** Opens the note of an order again. */
export type OpenNote = (orderId: string, wrapped: Buffer) => string;
export const notesOpenedBy =
  (masterKey: MasterKey): OpenNote =>
  (orderId, wrapped) =>
    unwrapSecret(masterKey, notePurpose(orderId), wrapped);

/**
 * Carries the oldest unfinished order to put one person's disputes into other hands into the next of them: how many it
 * looked at, or one for having finished it. Each is moved once under a key of its own, so whatever stops it, the next
 * pass goes on; what somebody took meanwhile is left alone. Where nobody is free it stays where it is, and is counted.
 */
export async function carryReassignment(
  { database, tenantOf, legalNow, most = MOST }: Everywhere,
  openNote: OpenNote,
): Promise<number> {
  const { rows } = await database.query<Row>({
    name: 'next-reassignment',
    text: `SELECT id, association_id, from_id, to_id, note_wrapped, ordered_by, reached FROM office.reassignment
            WHERE finished_at IS NULL ORDER BY ordered_at, id LIMIT 1`,
  });
  const [order] = rows;
  if (!order) return 0;
  const tenant = tenantOf(order.association_id);
  const at = await legalNow(order.association_id);
  const disputeIds = await nextDisputes(database, order, most);
  const counted = { moved: 0, left: 0 };
  for (const disputeId of disputeIds) {
    const became = await carryInto(tenant, order, disputeId, at, openNote);
    if (became === 'moved') counted.moved += 1;
    if (became === 'left') counted.left += 1;
  }
  await database.query(
    `UPDATE office.reassignment SET reached = coalesce($3, reached), looked_at = looked_at + $4, moved = moved + $5, left_alone = left_alone + $6,
            finished_at = CASE WHEN $4 < $7 THEN $8::timestamptz END
      WHERE id = $1 AND reached IS NOT DISTINCT FROM $2 AND finished_at IS NULL`,
    [order.id, order.reached, disputeIds.at(-1) ?? null, disputeIds.length, counted.moved, counted.left, most, at],
  );
  return Math.max(disputeIds.length, 1);
}

/**
 * By the log itself, in the order of their ids; the docket, which may lag, only spares looking at those that are known
 * to be another's or over.
 */
const nextDisputes = async (
  database: TenantContext['database'],
  { association_id: associationId, from_id: fromId, reached }: Row,
  most: number,
): Promise<readonly string[]> => {
  const { rows } = await database.query<{ stream_id: string }>(
    `SELECT s.stream_id FROM log.stream s LEFT JOIN ${DOCKET_VIEW} d ON d.dispute_id = s.stream_id
      WHERE s.association_id = $1 AND s.category = 'dispute' AND ($2::uuid IS NULL OR s.stream_id > $2)
        AND (d.dispute_id IS NULL OR (d.case_manager_id = $3 AND (d.stage <> 'closed' OR d.tasks <> '[]')))
      ORDER BY s.stream_id LIMIT $4`,
    [associationId, reached, fromId, most],
  );
  return rows.map(({ stream_id: streamId }) => streamId);
};

const carryInto = async (
  tenant: TenantContext,
  { id, from_id: fromId, to_id: toId, note_wrapped: note, ordered_by: orderedBy }: Row,
  disputeId: string,
  at: Instant,
  openNote: OpenNote,
): Promise<'moved' | 'left' | 'not-its'> => {
  const file = await loadToAssign(tenant, disputeId);
  if (wasMoved(file.stream.events, id)) return 'moved'; // by a pass that was killed before it had counted
  if (file.dispute.caseManagerId !== fromId) return 'not-its';
  const chosen = toId ?? (await choiceFor(tenant, file, await rulesOf(tenant, at, toId), fromId));
  if (chosen === undefined) return 'left';
  const noteContentId = note && (await tenant.vault.seal(authorKey(disputeId, orderedBy), openNote(id, note)));
  const data = {
    way: 'reassigned',
    fromId,
    toId: chosen,
    orderId: id,
    orderedBy,
    ...(noteContentId !== null && { noteContentId }),
  } as const;
  if (await assign(tenant, disputeId, data, at, `reassignment/${id}/${disputeId}`)) return 'moved';
  const now = await loadToAssign(tenant, disputeId); // refused, maybe because somebody has taken it meanwhile
  return now.dispute.caseManagerId === fromId ? 'left' : 'not-its';
};

const wasMoved = (events: readonly { readonly type: string; readonly data: object }[], orderId: string): boolean =>
  events.some(
    ({ type, data }) => type === 'CaseManagerAssigned' && (data as { readonly orderId?: string }).orderId === orderId,
  );

/** By the rule each gets it in turn, so the rules are read anew for each. */
const rulesOf = (tenant: TenantContext, at: Instant, toId: string | null): Promise<OfficeRules> =>
  findOfficeRules(tenant, instant(at), toId === null);
