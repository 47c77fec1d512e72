import {
  carryOutReset,
  holdOpenReset,
  RESET_DELAY,
  type ResetReason,
} from '#application/account/factor/factor-resets.js';
import { tellHolder } from '#application/account/factor/factor-notices.js';
import { hasFactor } from '#application/account/factor/factors.js';
import { answerOfficeOnce, type OfficeAnswer } from '#application/dispute/office-answers.js';
import { checkOtherHand } from '#application/party/other-hand.js';
import { instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { Account } from '#infrastructure/database/entities/account.js';
import { statementsIn, type Statements } from '#infrastructure/database/statements.js';
import { newId } from '#infrastructure/ids.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';

type Acting = {
  readonly associationId: string;
  /** The account that acts. */
  readonly by: string;
  readonly source: Source;
  readonly request: Request;
};

/** Throws NotFound; NotIndependent for one's own account; NoFactor; Taken where one is open. */
export const askReset = (
  parts: ApiParts,
  { accountId, reason }: { readonly accountId: string; readonly reason: ResetReason },
  { associationId, by, source, request }: Acting,
): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, request, async (manager) => {
    const [database, at] = [statementsIn(manager), parts.now()];
    if (!(await manager.getRepository(Account).findOneBy({ id: accountId, associationId }))) refuse('NotFound');
    if (accountId === by) refuse('NotIndependent');
    if (!(await hasFactor(database, accountId))) throw new HttpProblem('NoFactor');
    const [resetId, effectiveAt] = [newId(), new Date(at.getTime() + RESET_DELAY)];
    const { rowCount } = await database.query(
      `INSERT INTO office.factor_reset (id, association_id, account_id, reason, asked_by, asked_at, effective_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
      [resetId, associationId, accountId, reason, by, at, effectiveAt],
    );
    if (rowCount !== 1) throw new HttpProblem('Taken');
    await tellHolder(database, accountId, 'factor-reset-asked', at);
    const facts = { resetId, reason };
    await noteSecurity(database, { kind: 'factor-reset-asked', associationId, accountId, actor: by, source, facts });
    return { status: 201, body: JSON.stringify({ resetId, effectiveAt: instant(effectiveAt) }) };
  });

/**
 * The second person: it takes effect now. Throws NotFound, NotIndependent for who asked and whose factors they are, and
 * SecondPersonNeeded for one of the hand that asked: alone it waits the three days.
 */
export const agreeToReset = (
  parts: ApiParts,
  resetId: string,
  { associationId, by, source, request }: Acting,
): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, request, async (manager) => {
    const [database, at] = [statementsIn(manager), parts.now()];
    const { accountId, askedBy } = (await holdOpenReset(database, associationId, { resetId })) ?? refuse('NotFound');
    if (by === askedBy || by === accountId) refuse('NotIndependent');
    await checkOtherHand({ database, associationId }, by, [askedBy]);
    await database.query('UPDATE office.factor_reset SET agreed_by = $2, agreed_at = $3 WHERE id = $1', [
      resetId,
      by,
      at,
    ]);
    await carryOutReset(database, resetId, accountId, at);
    const noted = { associationId, accountId, actor: by, source, facts: { resetId } };
    await noteSecurity(database, { kind: 'factor-reset-agreed', ...noted });
    await noteSecurity(database, { kind: 'factor-reset-done', ...noted });
    return { status: 200, body: JSON.stringify({ resetId, state: 'done' }) };
  });

/** An administrator, or the person, who lost nothing. Throws NotFound. */
export const refuseReset = (
  parts: ApiParts,
  which: { readonly resetId: string } | { readonly accountId: string },
  { associationId, by, source, request }: Acting,
): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, request, async (manager) => {
    const [database, at] = [statementsIn(manager), parts.now()];
    const { id: resetId, accountId } = (await holdOpenReset(database, associationId, which)) ?? refuse('NotFound');
    await noteRefusal(database, { resetId, by, at });
    await tellHolder(database, accountId, 'factor-reset-refused', at);
    const facts = { resetId };
    await noteSecurity(database, { kind: 'factor-reset-refused', associationId, accountId, actor: by, source, facts });
    return { status: 200, body: JSON.stringify({ resetId, state: 'refused' }) };
  });

type Refusing = { readonly resetId: string; readonly by: string; readonly at: Date };

const noteRefusal = async (database: Statements, { resetId, by, at }: Refusing): Promise<void> => {
  await database.query('UPDATE office.factor_reset SET refused_by = $2, refused_at = $3 WHERE id = $1', [
    resetId,
    by,
    at,
  ]);
};
