import type { FileCounterNotice } from '#domain/dispute/response/counter-notice/file-counter-notice.js';
import type { NameUnlisted } from '#domain/dispute/intake/corrections/name-unlisted.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Rulebook } from '#domain/rulebook/rulebook.js';
import type { Caller } from '../../../http/caller.js';
import { sealFiled } from '../../filed-words.js';
import type { FileCounterNoticeBody } from './file-counter-notice.dto.js';

type Made = Pick<FileCounterNotice, 'type' | 'data'> | Pick<NameUnlisted, 'type' | 'data'>;

/**
 * The command that the body means: a declaration for items or, where it names none that the notice lists, a filing that
 * a person matches.
 */
export async function prepareCounterNotice(
  caller: Caller,
  disputeId: string,
  body: FileCounterNoticeBody,
  rulebook: Rulebook,
  counterNoticeId?: string,
): Promise<Made> {
  const { respondentId, itemIds, grounds } = body;
  const declaration = body.declaration.version;
  // nobody could read it later: a confidential part goes with the items that it is about
  if (itemIds.length === 0 && body.confidentialStatement !== undefined) refuse('NothingNamed', { field: 'itemIds' });
  const { unlisted, confidentialContentId, materials, ...said } = await sealFiled(
    caller,
    disputeId,
    body,
    rulebook.counterMaterials ?? [],
  );
  const words = { ...said, ...(confidentialContentId !== undefined && { confidentialContentId }) };
  const reference = counterNoticeId !== undefined && { counterNoticeId };
  if (itemIds.length === 0)
    return { type: 'NameUnlisted', data: { filing: 'counter-notice', ...said, declaration, unlisted, ...reference } };
  return {
    type: 'FileCounterNotice',
    data: {
      respondentId,
      itemIds,
      ...(grounds && { grounds }),
      ...words,
      ...(materials.length > 0 && { materials }),
      declaration,
      ...(unlisted.length > 0 && { unlisted }),
      ...reference,
    },
  };
}
