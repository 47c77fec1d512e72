import { answerOfficeOnce, type OfficeAnswer } from '#application/dispute/office-answers.js';
import { endOfDay } from '#domain/calendar/local-date.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { newId } from '#infrastructure/ids.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import { HttpProblem, invalid } from '../../../http/http-problem.js';
import type { ApiParts } from '../../../http/parts.js';
import type { AnswerSellerBody, AskSellerBody, SellerQuestionAnswer } from './seller-question.dto.js';

type Acting = {
  readonly associationId: string;
  readonly by: Actor;
  readonly source: Source;
  readonly request: Request;
};
type Asking = Acting & { readonly registrationId: string };

/**
 * Somebody of the staff asks a platform whether who registered is the seller behind a shop there. Throws Refused
 * NotFound for a registration or platform that is not the association's; Taken while the same is asked.
 */
export const askSeller = (
  parts: ApiParts,
  { associationId, registrationId, by, source, request }: Asking,
  { platformId, shop }: AskSellerBody,
): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, request, async (manager) => {
    const [found] = await manager.query<{ readonly account_id: string }[]>(
      `SELECT r.account_id FROM office.registration r JOIN office.platform p ON p.id = $3 AND p.association_id = $1
         WHERE r.association_id = $1 AND r.id = $2 AND r.account_id IS NOT NULL`,
      [associationId, registrationId, platformId],
    );
    if (!found) return refuse('NotFound');
    const questionId = newId();
    const made = await manager.query<object[]>(
      `INSERT INTO office.seller_question (id, association_id, registration_id, platform_id, shop, asked_by, asked_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id`,
      [questionId, associationId, registrationId, platformId, shop, by.id, parts.now()],
    );
    if (made.length === 0) throw new HttpProblem('Taken');
    await noteSecurity(statementsIn(manager), {
      ...{ kind: 'seller-asked', associationId, accountId: found.account_id, actor: by.id, source },
      facts: { questionId, registrationId, platformId },
    });
    return { status: 201, body: JSON.stringify({ questionId, state: 'asked' } satisfies SellerQuestionAnswer) };
  });

type Answering = Acting & { readonly platformId: string; readonly questionId: string; readonly now: Instant };
type Asked = { readonly outcome: string | null; readonly account_id: string };

/**
 * The platform gives its word, once. `now` is legal time. Throws Refused NotFound for what another was asked,
 * AnsweredAlready, InstantImplausible for a day that is over; InvalidRequest where it vouches for nothing that it
 * confirms, or for something that it denies.
 */
export const answerSeller = (
  parts: ApiParts,
  { associationId, platformId, questionId, by, now, source, request }: Answering,
  { outcome, vouches = [], until: day }: AnswerSellerBody,
): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, request, async (manager) => {
    const until = day && endOfDay(day);
    if (outcome === 'confirmed' && vouches.length === 0) throw invalid('vouches', 'missing');
    if (outcome === 'denied' && vouches.length > 0) throw invalid('vouches', 'not-in-list');
    const [asked] = await manager.query<Asked[]>(
      `SELECT q.outcome, r.account_id FROM office.seller_question q JOIN office.registration r ON r.id = q.registration_id
         WHERE q.id = $1 AND q.platform_id = $2 AND q.association_id = $3 FOR UPDATE OF q`,
      [questionId, platformId, associationId],
    );
    if (!asked) return refuse('NotFound');
    if (asked.outcome !== null) refuse('AnsweredAlready');
    if (until !== undefined && until <= now) refuse('InstantImplausible', { field: 'until', earliest: now });
    await manager.query(
      `UPDATE office.seller_question SET outcome = $2, vouches = $3, until = $4, answered_by = $5, answered_person = $6,
         answered_at = $7 WHERE id = $1`,
      [questionId, outcome, vouches, until ?? null, `platform:${platformId}`, by.person ?? null, parts.now()],
    );
    await noteSecurity(statementsIn(manager), {
      ...{ kind: 'seller-answered', associationId, accountId: asked.account_id, source },
      actor: by.person ?? `platform:${platformId}`,
      facts: { questionId, platformId, outcome },
    });
    return { status: 200, body: JSON.stringify({ questionId, state: outcome } satisfies SellerQuestionAnswer) };
  });
