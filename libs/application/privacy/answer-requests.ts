import { instant, type Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { extendedDue } from '#domain/privacy/answer-period.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import type { DataRequestRow } from './data-requests.js';
import { tellAsker } from './tell-of-data.js';

type Access = Pick<TenantContext, 'associationId'> & { readonly database: Pick<TenantContext['database'], 'query'> };
type By = { readonly by: string; readonly at: Instant; readonly now: Date };

/**
 * Answers what a person of the association had to see to, and has it told. An erasure is carried out by itself. Refuses
 * NotFound and WrongStage.
 */
export async function answerRequest(
  access: Access,
  requestId: string,
  {
    outcome,
    answerContentId,
    by,
    at,
    now,
  }: By & { readonly outcome: 'done' | 'refused'; readonly answerContentId: string },
): Promise<DataRequestRow> {
  const there = await holdOpen(access, requestId);
  if (there.kind === 'erasure') refuse('WrongStage', { subject: 'data-request' });
  const { rows } = await access.database.query<DataRequestRow>(
    `UPDATE office.data_request SET state = $2, answer_content_id = $3, answered_by = $4, answered_at = $5
       WHERE id = $1 RETURNING *`,
    [requestId, outcome, answerContentId, by, at],
  );
  await tellAsker(access, there, 'request-answered', now);
  return rows[0] as DataRequestRow;
}

/**
 * Sets a later day, once and for a reason, and has both told to whoever asked. Refuses NotFound, and WrongStage where
 * it is answered or was extended before.
 */
export async function extendRequest(
  access: Access,
  requestId: string,
  { reasonContentId, by, at, now }: By & { readonly reasonContentId: string },
): Promise<DataRequestRow> {
  const there = await holdOpen(access, requestId);
  if (there.extended_at) refuse('WrongStage', { subject: 'data-request' });
  const { rows } = await access.database.query<DataRequestRow>(
    `UPDATE office.data_request SET due_at = $2, extension_content_id = $3, extended_by = $4, extended_at = $5
       WHERE id = $1 RETURNING *`,
    [requestId, extendedDue(instant(there.due_at)), reasonContentId, by, at],
  );
  await tellAsker(access, there, 'request-extended', now);
  return rows[0] as DataRequestRow;
}

/** Kept from another's hands until the transaction ends. */
async function holdOpen({ database, associationId }: Access, requestId: string): Promise<DataRequestRow> {
  const { rows } = await database.query<DataRequestRow>(
    'SELECT * FROM office.data_request WHERE association_id = $1 AND id = $2 FOR UPDATE',
    [associationId, requestId],
  );
  const there = rows[0] ?? refuse('NotFound');
  return there.state === 'open' ? there : refuse('WrongStage', { subject: 'data-request' });
}
