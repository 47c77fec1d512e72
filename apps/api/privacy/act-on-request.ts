import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import type { answerRequest } from '#application/privacy/answer-requests.js';
import type { DataRequestRow } from '#application/privacy/data-requests.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Request } from '#event-store/answers.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { noteSecurity, type SecurityKind } from '#infrastructure/security/security-event.js';
import { officeOf } from '../http/association-door.js';
import { sendOffice } from '../http/office.js';
import type { ApiParts } from '../http/parts.js';
import type { Known } from '../http/request.js';
import { sourceOf } from '../http/source-of.js';
import { viewForOffice } from './request-view.js';
import { dataLinkSecret } from './data-link-secret.js';
import { sealForOffice } from './seal-for-office.js';

type Asked = {
  readonly associationId: string;
  readonly known: Known;
  readonly request: Request;
  readonly reply: FastifyReply;
};

type Act = {
  readonly kind: SecurityKind;
  /** Sealed, where there are words. */
  readonly text?: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly by: (
    door: Parameters<typeof answerRequest>[0],
    contentId: string,
    by: { readonly by: string; readonly at: Instant; readonly now: Date },
  ) => Promise<DataRequestRow>;
};

/** What somebody of the association does to a request about data, with its words sealed and a note of it. */
export async function actOnRequest(
  parts: ApiParts,
  { associationId, known, request, reply }: Asked,
  { kind, text, facts, by: done }: Act,
): Promise<void> {
  const { tenant, by, at } = await officeOf(parts, known, associationId);
  const answered = await answerOfficeOnce(parts, request, async (manager) => {
    const database = statementsIn(manager);
    const contentId = text === undefined ? '' : await sealForOffice(parts, tenant, text);
    const row = await done({ database, associationId, linkSecret: dataLinkSecret(parts) }, contentId, {
      by: by.id,
      at,
      now: parts.now(),
    });
    const noted = { associationId, actor: by.id, source: sourceOf(known), facts };
    await noteSecurity(database, { kind, ...noted, ...(row.account_id && { accountId: row.account_id }) });
    const [view] = await viewForOffice(tenant, [row], at);
    return { status: 200, body: JSON.stringify(view) };
  });
  sendOffice(reply, answered);
}
