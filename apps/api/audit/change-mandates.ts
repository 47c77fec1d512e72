import type { EntityManager } from 'typeorm';
import { answerOfficeOnce, type OfficeAnswer } from '#application/dispute/office-answers.js';
import { checkOtherHand } from '#application/party/other-hand.js';
import { namesSomething } from '#domain/access/mandate.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import { noteSecurity, type SecurityKind, type Source } from '#infrastructure/security/security-event.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import type { Office } from '../http/association-door.js';
import type { ApiParts } from '../http/parts.js';
import { stateOf, type MandateRow } from './list-mandates.js';
import type { MandateAnswer, ProposeMandateBody } from './mandate.dto.js';

const MOST_DAYS = 366;
const DAY = 86_400_000;

type Acting = { readonly office: Office; readonly source: Source; readonly request: Request };

const answerOf = (status: number, body: MandateAnswer): OfficeAnswer => ({ status, body: JSON.stringify(body) });

/**
 * What an auditor is to read, and until when; it counts once another officer has confirmed it. Throws Refused
 * UnknownReference for an account that is no auditor’s, NothingNamed, InstantImplausible.
 */
export const proposeMandate = (
  parts: ApiParts,
  { office: { tenant, by }, source, request }: Acting,
  body: ProposeMandateBody,
): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, request, async (manager) => {
    const { accountId, numbers, filedFrom, filedUntil, rights, ratings, securityLog, endsAt } = body;
    if (!namesSomething(body)) refuse('NothingNamed');
    const now = parts.now();
    const latest = new Date(now.getTime() + MOST_DAYS * DAY);
    if (endsAt <= now.toISOString() || endsAt > latest.toISOString())
      refuse('InstantImplausible', { field: 'endsAt', earliest: now.toISOString(), latest: latest.toISOString() });
    const auditors = await manager.query<object[]>(
      "SELECT 1 FROM office.account WHERE id = $1 AND association_id = $2 AND 'auditor' = ANY (roles) AND ended_at IS NULL",
      [accountId, tenant.associationId],
    );
    if (auditors.length === 0) refuse('UnknownReference', { field: 'accountId', name: accountId });
    const mandateId = newId();
    await manager.query(
      `INSERT INTO office.audit_mandate (id, association_id, account_id, numbers, filed_from, filed_until, rights,
           ratings, security_log, ends_at, proposed_by, proposed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        mandateId,
        tenant.associationId,
        accountId,
        numbers ?? null,
        filedFrom ?? null,
        filedUntil ?? null,
        rights ?? null,
        ratings,
        securityLog,
        endsAt,
        by.id,
        now,
      ],
    );
    await note(manager, 'audit-mandate-proposed', { accountId, mandateId, by: by.id, tenant, source });
    return answerOf(201, { mandateId, state: 'proposed' });
  });

/**
 * Another officer agrees; from then on the auditor reads. Throws Refused SecondPersonNeeded for whoever proposed it or
 * is of one hand with that one, AnsweredAlready where it is confirmed or over.
 */
export const confirmMandate = (
  parts: ApiParts,
  { office: { tenant, by }, source, request }: Acting,
  mandateId: string,
): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, request, async (manager) => {
    const row = await lockRow(manager, tenant.associationId, mandateId);
    if (stateOf(row, parts.now()) !== 'proposed') refuse('AnsweredAlready');
    if (row.proposed_by === by.id) refuse('SecondPersonNeeded');
    await checkOtherHand(tenant, by.id, [row.proposed_by]);
    await manager.query('UPDATE office.audit_mandate SET confirmed_by = $2, confirmed_at = $3 WHERE id = $1', [
      mandateId,
      by.id,
      parts.now(),
    ]);
    const accountId = row.account_id;
    await note(manager, 'audit-mandate-confirmed', { accountId, mandateId, by: by.id, tenant, source });
    return answerOf(200, { mandateId, state: 'in-force' });
  });

/** Ends it now, confirmed or not: one officer is enough to take away. Throws Refused AnsweredAlready. */
export const endMandate = (
  parts: ApiParts,
  { office: { tenant, by }, source, request }: Acting,
  mandateId: string,
): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, request, async (manager) => {
    const row = await lockRow(manager, tenant.associationId, mandateId);
    if (stateOf(row, parts.now()) === 'ended') refuse('AnsweredAlready');
    await manager.query('UPDATE office.audit_mandate SET ended_by = $2, ended_at = $3 WHERE id = $1', [
      mandateId,
      by.id,
      parts.now(),
    ]);
    const accountId = row.account_id;
    await note(manager, 'audit-mandate-ended', { accountId, mandateId, by: by.id, tenant, source });
    return answerOf(200, { mandateId, state: 'ended' });
  });

const lockRow = async (manager: EntityManager, associationId: string, mandateId: string): Promise<MandateRow> => {
  const [row] = await manager.query<MandateRow[]>(
    'SELECT * FROM office.audit_mandate WHERE id = $1 AND association_id = $2 FOR UPDATE',
    [mandateId, associationId],
  );
  return row ?? refuse('NotFound');
};

type Noted = {
  readonly accountId: string;
  readonly mandateId: string;
  readonly by: string;
  readonly tenant: Office['tenant'];
  readonly source: Source;
};

const note = (
  manager: EntityManager,
  kind: SecurityKind,
  { accountId, mandateId, by, tenant, source }: Noted,
): Promise<void> =>
  noteSecurity(statementsIn(manager), {
    kind,
    associationId: tenant.associationId,
    accountId,
    actor: by,
    source,
    facts: { mandateId },
  });
