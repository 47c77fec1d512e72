import { openDispute, tryOpening } from '#application/disputes.js';
import { callerOf } from '#application/door.js';
import { draftVault } from '#application/draft-vault.js';
import { deleteDraft, findDraft } from '#application/drafts.js';
import { refuse } from '#domain/refusal.js';
import { findAnswer, requestOf, type Answer } from '#event-store/answers.js';
import { FileComplaintBody } from '../dispute/filing/file-complaint.dto.js';
import { prepareComplaint } from '../dispute/filing/file-complaint.js';
import type { Caller } from '../http/caller.js';
import { problemOf } from '../http/problem.js';
import { translateError } from '../http/translate-error.js';
import { validationPipe } from '../http/validation-pipe.js';
import { authorOf } from './author.js';
import { assertSeen } from './etag.js';

const form = validationPipe();
const bodyOf = async (content: object): Promise<FileComplaintBody> =>
  (await form.transform(content, { type: 'body', metatype: FileComplaintBody })) as FileComplaintBody;

/**
 * Files what the draft holds and then lets it go. A draft is filed once: whoever asks again, under whatever key, and even after a
 * crash between filing and letting go, gets the first answer.
 */
export async function fileDraft(caller: Caller, draftId: string, ifMatch: string | undefined): Promise<Answer> {
  const { actor, doorway } = caller;
  const author = authorOf(caller);
  const request = requestOf(`${callerOf(doorway.associationId, actor)}:draft`, draftId, { draftId }, doorway.secret);
  const answer = (await findAnswer(doorway.database, request)) ?? (await fileNow());
  await deleteDraft(doorway, { accountId: author.accountId, draftId });
  return answer;

  async function fileNow(): Promise<Answer> {
    const draft = (await findDraft(doorway, author, draftId)) ?? refuse('NotFound');
    assertSeen(draft, ifMatch);
    return openDispute(doorway, actor, prepareComplaint(caller, await bodyOf(draft.content)), request);
  }
}

/** What would become of it if it were filed now: the same form, the same law, and nothing kept. */
export async function checkDraft(caller: Caller, draftId: string): Promise<object> {
  const draft = (await findDraft(caller.doorway, authorOf(caller), draftId)) ?? refuse('NotFound');
  const doorway = { ...caller.doorway, vault: draftVault(caller.doorway.vault) };
  try {
    const { missing } = await tryOpening(doorway, caller.actor, prepareComplaint({ ...caller, doorway }, await bodyOf(draft.content)));
    return { ready: true, missing };
  } catch (error) {
    const { code, facts, errors } = translateError(error);
    if (code === 'Internal' || code === 'Busy') throw error;
    return { ready: false, problem: problemOf(code, caller.locale, { ...(facts && { facts }), ...(errors && { errors }) }) };
  }
}
