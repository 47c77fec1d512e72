import type { KeyObject } from 'node:crypto';
import { instant, type Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { extendedDue } from '#domain/privacy/answer-period.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { checkOtherHand } from '../party/other-hand.js';
import type { DataRequestRow } from './data-requests.js';
import { endUnreadLinks, makeDataLink } from './data-links.js';
import { tellAsker, tellOfData } from './tell-of-data.js';

type Access = Pick<TenantContext, 'associationId'> & {
  readonly database: Pick<TenantContext['database'], 'query'>;
  /** Of the links by which those without an account read their answer. */
  readonly linkSecret: KeyObject;
};
type By = { readonly by: string; readonly at: Instant; readonly now: Date };

/**
 * Answers what a person of the association had to see to, and has it told. An erasure is carried out by itself. Refuses
 * NotFound, WrongStage, IdentityNotChecked, SecondPersonNeeded. Who asked without an account is answered once
 * somebody has checked who it is, by a link; its erasure is agreed to by another hand than that which checked it.
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
  if (there.kind === 'erasure' && there.account_id !== null) refuse('WrongStage', { subject: 'data-request' });
  if (there.account_id === null) await checkIdentified(access, there, outcome, by);
  const erased = outcome === 'done' && there.kind === 'erasure' ? there.identity_party_id : null;
  const { rows } = await access.database.query<DataRequestRow>(
    `UPDATE office.data_request SET state = $2, answer_content_id = $3, answered_by = $4, answered_at = $5,
       subject_kind = CASE WHEN $6::uuid IS NULL THEN subject_kind ELSE 'party' END, subject_id = coalesce($6, subject_id)
       WHERE id = $1 RETURNING *`,
    [requestId, erased === null ? outcome : 'open', answerContentId, by, at, erased],
  );
  await tellAnswered(access, there, now);
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

/**
 * Mails the answer of somebody without an account anew, where nobody has read it: the link that went before is dead.
 * Refuses NotFound; WrongStage where it was read, is not answered yet, or an account reads it by signing in.
 */
export async function sendAnswerAgain(
  access: Access,
  requestId: string,
  { now }: Pick<By, 'now'>,
): Promise<DataRequestRow> {
  const { database, associationId } = access;
  const { rows } = await database.query<DataRequestRow>(
    'SELECT * FROM office.data_request WHERE association_id = $1 AND id = $2 FOR UPDATE',
    [associationId, requestId],
  );
  const there = rows[0] ?? refuse('NotFound');
  if (there.account_id !== null || !there.answered_at) refuse('WrongStage', { subject: 'data-request' });
  if (!(await endUnreadLinks(access, requestId, now))) refuse('WrongStage', { subject: 'data-request' });
  await tellAnswered(access, there, now);
  return there;
}

/** Kept from another's hands until the transaction ends. */
async function holdOpen({ database, associationId }: Access, requestId: string): Promise<DataRequestRow> {
  const { rows } = await database.query<DataRequestRow>(
    'SELECT * FROM office.data_request WHERE association_id = $1 AND id = $2 FOR UPDATE',
    [associationId, requestId],
  );
  const there = rows[0] ?? refuse('NotFound');
  return there.state === 'open' && !there.answered_at ? there : refuse('WrongStage', { subject: 'data-request' });
}

/** Whoever could not show who it is can only be refused. */
const checkIdentified = async (
  access: Access,
  { kind, identity_confirmed: isConfirmed, identity_checked_by: checkedBy }: DataRequestRow,
  outcome: 'done' | 'refused',
  by: string,
): Promise<void> => {
  if (isConfirmed === null || (outcome === 'done' && !isConfirmed)) refuse('IdentityNotChecked');
  if (outcome !== 'done' || kind !== 'erasure') return;
  if (checkedBy === by) refuse('SecondPersonNeeded', { subject: 'data-request' });
  await checkOtherHand(access, by, [checkedBy ?? undefined]);
};

const tellAnswered = async (access: Access, there: DataRequestRow, now: Date): Promise<void> => {
  if (there.asker_content_id === null) return void (await tellAsker(access, there, 'request-answered', now));
  const link = { kind: null, asker_content_id: there.asker_content_id, text_content_id: null, request_id: there.id };
  const aboutId = await makeDataLink(access, access.linkSecret, { ...link, purpose: 'answer' }, now);
  await tellOfData(access, { topic: 'answer-to-read', aboutId }, now);
};
