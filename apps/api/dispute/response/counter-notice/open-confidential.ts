import { checkUndertaken } from '#application/dispute/confidentiality.js';
import { loadDispute } from '#application/dispute/disputes.js';
import { seesConfidential } from '#domain/dispute/visibility/sees-exhibit.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Caller } from '../../../http/caller.js';
import { noteOpened } from '../../../reading/opened.js';
import { given } from '../../given.js';

/** The confidential part of a counter-notice, for staff and its filer; for everybody else there is none. */
export async function openConfidential(
  { actor, tenant }: Caller,
  disputeId: string,
  counterNoticeId: string,
): Promise<object> {
  const { dispute, context } = await loadDispute(tenant, disputeId, actor);
  const visibility = visibilityOf(actor, { dispute, context });
  const notice = dispute.counterNotices[counterNoticeId];
  if (!notice || !seesConfidential(visibility, dispute, notice.respondentId)) return refuse('NotFound');
  await checkUndertaken(tenant, actor, { disputeId, ownerId: notice.respondentId }, { visibility, dispute });
  noteOpened(tenant, visibility.party, [
    { kind: 'confidential', disputeId, part: 'counter-notice', partId: counterNoticeId, ownerId: notice.respondentId },
  ]);
  const { confidentialContentId } = notice;
  const words =
    confidentialContentId === undefined
      ? undefined
      : (await tenant.vault.open([confidentialContentId])).get(confidentialContentId);
  const exhibits = Object.values(dispute.exhibits).filter(
    (one) => one.counterNoticeId === counterNoticeId && one.part === 'confidential',
  );
  return given({ counterNoticeId, statement: words, evidenceIds: exhibits.map(({ evidenceId }) => evidenceId) });
}
