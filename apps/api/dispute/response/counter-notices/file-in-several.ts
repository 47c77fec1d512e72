import { createHmac } from 'node:crypto';
import { handleDispute, type Prepared } from '#application/dispute/disputes.js';
import type { DisputeCommand } from '#domain/dispute/actions.js';
import { storedOnlyAmong } from '#application/privacy/restricted-files.js';
import { Refused } from '#domain/kernel/refusal.js';
import { requestOf, type Request } from '#event-store/answers.js';
import { derivedId } from '#infrastructure/ids.js';
import type { Caller } from '../../../http/caller.js';
import { prepareCounterNotice } from '../counter-notice/file-counter-notice.js';
import { problemOfError } from '../../../http/problem.js';
import type { AnsweredDisputeBody, FiledInSeveral, FileInSeveralBody, SeveralResult } from './file-in-several.dto.js';

/**
 * One declaration in several disputes, recorded in each under one reference (practice P38). Each has its own answer and
 * its own derived key: who repeats the call, even after it broke off halfway, files nothing twice.
 */
export async function fileInSeveral(
  caller: Caller,
  body: FileInSeveralBody,
  request: Request,
): Promise<FiledInSeveral> {
  const counterNoticeId = counterNoticeIdOf(caller, request);
  const results: SeveralResult[] = [];
  for (const one of body.disputes) results.push(await fileIn(caller, one, body, counterNoticeId, request));
  return { counterNoticeId, results };
}

async function fileIn(
  caller: Caller,
  one: AnsweredDisputeBody,
  body: FileInSeveralBody,
  counterNoticeId: string,
  request: Request,
): Promise<SeveralResult> {
  const { actor: by, now: at, tenant } = caller;
  const { disputeId } = one;
  if ((await storedOnlyAmong(tenant.database, [disputeId])).has(disputeId))
    return refusedIn(caller, disputeId, new Refused('NotFound'));
  const { respondentId, statement, evidence, declaration } = body;
  const own = {
    respondentId,
    statement,
    evidence,
    declaration,
    itemIds: one.itemIds,
    ...(one.unlisted && { unlisted: one.unlisted }),
  };
  const command: Prepared<DisputeCommand> = async ({ rulebook }) => ({
    ...(await prepareCounterNotice(caller, disputeId, own, rulebook, counterNoticeId)),
    by,
    at,
  });
  const about = { operation: 'fileInSeveral', for: by.onBehalfOf ?? null, disputeId, body };
  try {
    const answer = await handleDispute(
      tenant,
      disputeId,
      by,
      command,
      requestOf(request.caller, `${request.key}/${disputeId}`, about, tenant.secret),
    );
    return {
      disputeId,
      status: answer.status,
      events: (JSON.parse(answer.body) as { readonly events: string[] }).events,
    };
  } catch (error) {
    if (error instanceof Refused) return refusedIn(caller, disputeId, error);
    throw error;
  }
}

/** With the words that the refusal would have had alone. */
const refusedIn = ({ locale }: Caller, disputeId: string, refusal: Refused): SeveralResult => {
  const { status, code, title, detail = title } = problemOfError(refusal, locale);
  return { disputeId, status, code, detail };
};

/** The same for the same caller and key for ever. */
const counterNoticeIdOf = ({ tenant }: Caller, { caller, key }: Request): string =>
  derivedId(createHmac('sha256', tenant.secret).update(['counter-notice', caller, key].join('\n')).digest());
