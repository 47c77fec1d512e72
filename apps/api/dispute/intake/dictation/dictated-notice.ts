import type { DictatedNotice } from '#domain/dispute/intake/dictation/events.js';
import type { Rulebook } from '#domain/rulebook/rulebook.js';
import type { Caller } from '../../../http/caller.js';
import { sealFiled } from '../../filed-words.js';
import type { DictatedNoticeBody } from './dictation.dto.js';

/** A counter-notice as it was dictated, its words sealed under its party's key. */
export async function dictatedNotice(
  typing: Caller,
  disputeId: string,
  body: DictatedNoticeBody,
  rulebook: Rulebook,
): Promise<Omit<DictatedNotice, 'respondentId'>> {
  const { itemIds, grounds, declaration } = body;
  const { statementContentId, confidentialContentId, evidence } = await sealFiled(
    typing,
    disputeId,
    body,
    rulebook.materials,
  );
  const confidential = confidentialContentId !== undefined && { confidentialContentId };
  return {
    itemIds,
    ...(grounds && { grounds }),
    statementContentId,
    evidence,
    ...confidential,
    declaration: declaration.version,
  };
}
