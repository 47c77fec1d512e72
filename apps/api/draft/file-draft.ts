import { isUUID } from 'class-validator';
import { handleDispute } from '#application/dispute/disputes.js';
import { openDispute, tryOpening } from '#application/dispute/open-dispute.js';
import { callerOf, unlessKnown } from '#application/command-handler/command-handler.js';
import { draftVault } from '#application/document/draft-vault.js';
import { deleteDraft, findDraft } from '#application/draft/drafts.js';
import { previewDocuments } from '#application/document/preview-documents.js';
import type { DisputeFile } from '#domain/dispute/core/action.js';
import type { DisputeCommand } from '#domain/dispute/actions.js';
import { refuse } from '#domain/kernel/refusal.js';
import { requestOf, type Answer } from '#event-store/answers.js';
import { FileComplaintBody } from '../dispute/intake/filing/file-complaint.dto.js';
import { prepareComplaint } from '../dispute/intake/filing/file-complaint.js';
import { FileCounterNoticeBody } from '../dispute/response/counter-notice/file-counter-notice.dto.js';
import { prepareCounterNotice } from '../dispute/response/counter-notice/file-counter-notice.js';
import type { Caller } from '../http/caller.js';
import { invalid } from '../http/http-problem.js';
import { problemOfError } from '../http/problem.js';
import { validationPipe } from '../http/validation-pipe.js';
import { authorOf } from './author.js';
import { assertSeen } from './etag.js';

const form = validationPipe();
const bodyOf = async (content: object): Promise<FileComplaintBody> =>
  (await form.transform(content, { type: 'body', metatype: FileComplaintBody })) as FileComplaintBody;

/** A draft of a counter-notice says beside its form to which dispute it goes. */
const declarationOf = async (
  content: object,
): Promise<{ readonly disputeId: string; readonly body: FileCounterNoticeBody }> => {
  const { disputeId, ...written } = content as { readonly disputeId?: unknown };
  if (typeof disputeId !== 'string' || !isUUID(disputeId))
    throw invalid('disputeId', disputeId === undefined ? 'missing' : 'not-a-uuid');
  return {
    disputeId,
    body: (await form.transform(written, { type: 'body', metatype: FileCounterNoticeBody })) as FileCounterNoticeBody,
  };
};

/**
 * Files what the draft holds and then lets it go. A draft is filed once: whoever asks again, under whatever key, and
 * even after a crash between filing and letting go, gets the first answer.
 */
export async function fileDraft(caller: Caller, draftId: string, ifMatch: string | undefined): Promise<Answer> {
  const { actor, tenant } = caller;
  const author = authorOf(caller);
  const request = requestOf(`${callerOf(tenant.associationId, actor)}:draft`, draftId, { draftId }, tenant.secret);
  const answer = await unlessKnown(tenant, request, fileNow);
  await deleteDraft(tenant, author, { draftId });
  return answer;

  async function fileNow(): Promise<Answer> {
    const draft = (await findDraft(tenant, author, draftId)) ?? refuse('NotFound');
    assertSeen(draft, ifMatch);
    if (draft.kind === 'complaint')
      return openDispute(
        tenant,
        { by: actor, at: caller.now, request },
        prepareComplaint(caller, await bodyOf(draft.content)),
      );
    const { disputeId, body } = await declarationOf(draft.content);
    const made = async ({ rulebook }: DisputeFile) =>
      ({
        ...(await prepareCounterNotice(caller, disputeId, body, rulebook)),
        by: actor,
        at: caller.now,
      }) as DisputeCommand;
    return handleDispute(tenant, disputeId, actor, made, request);
  }
}

/** What would become of it if it were filed now: the same form, the same law, and nothing kept. */
export async function checkDraft(caller: Caller, draftId: string): Promise<object> {
  const draft = (await findDraft(caller.tenant, authorOf(caller), draftId)) ?? refuse('NotFound');
  const tenant = { ...caller.tenant, vault: draftVault(caller.tenant.vault) };
  try {
    if (draft.kind === 'counter-notice') return await checkDeclaration(caller, draft.content);
    const { missing } = await tryOpening(
      tenant,
      { by: caller.actor, at: caller.now },
      prepareComplaint({ ...caller, tenant }, await bodyOf(draft.content)),
    );
    return { ready: true, missing };
  } catch (error) {
    const problem = problemOfError(error, caller.locale);
    if (problem.code === 'Internal' || problem.code === 'Busy') throw error;
    return { ready: false, problem };
  }
}

/** Decided as it would be, with nothing recorded; refused as the filing would be. */
const checkDeclaration = async (caller: Caller, content: object): Promise<object> => {
  const { disputeId, body } = await declarationOf(content);
  const { actor: by, now: at, tenant } = caller;
  await previewDocuments(
    tenant,
    disputeId,
    by,
    'forwarded-counter-notice',
    async (draft, { rulebook }) =>
      ({
        ...(await prepareCounterNotice({ ...caller, tenant: draft }, disputeId, body, rulebook)),
        by,
        at,
      }) as DisputeCommand,
  );
  return { ready: true };
};
