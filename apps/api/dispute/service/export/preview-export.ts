import { loadOwnDispute } from '#application/dispute/disputes.js';
import { serviceSubject } from '#domain/dispute/core/subject.js';
import { subjectsOf } from '#domain/dispute/core/state.js';
import { codeOfNumber } from '#domain/dispute/service/evidence/exhibit-number.js';
import type { ExportRecipient } from '#domain/dispute/service/export/events.js';
import { recipientView } from '#domain/dispute/visibility/recipient-view.js';
import { redactEvent } from '#domain/dispute/visibility/redact-event.js';
import { exhibitsSeen } from '#domain/dispute/visibility/sees-exhibit.js';
import { readsExport } from '#domain/dispute/visibility/sees-export.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { refuse } from '#domain/kernel/refusal.js';
import { DOCUMENT_KINDS } from '#messages/service/document-kinds.js';
import type { Caller } from '../../../http/caller.js';
import { given } from '../../given.js';

/** What a bundle for that recipient would hold now, for whoever may read it there. */
export async function previewExport(
  { actor, tenant, locale }: Caller,
  disputeId: string,
  recipient: ExportRecipient,
): Promise<object> {
  const { dispute, context, stream } = await loadOwnDispute(tenant, disputeId, actor);
  if (!readsExport(recipient, visibilityOf(actor, { dispute, context }))) refuse('NotYourPart');
  const seen = recipientView(recipient, dispute);
  const exhibits = exhibitsSeen(seen, dispute);
  const places = seesPart(seen, 'counts');
  const words = await tenant.vault.open(exhibits.map(({ descriptionContentId }) => descriptionContentId));
  return {
    documents: Object.values(dispute.services)
      .filter(({ serviceId }) => seen.sees(serviceSubject(serviceId)))
      .map(({ serviceId, document, orderedAt }) => ({ serviceId, title: DOCUMENT_KINDS[document][locale], orderedAt })),
    exhibits: exhibits.map(({ evidenceId, mediaType, descriptionContentId, stored }) => {
      const number = dispute.exhibitNumbers[evidenceId];
      return given({
        evidenceId,
        number: number && codeOfNumber(number, places),
        description: words.get(descriptionContentId),
        mediaType: stored?.mediaType ?? mediaType,
        size: stored?.size,
      });
    }),
    entries: stream.events.filter((event) => redactEvent(event, seen, dispute)).length,
    deadlines: subjectsOf(dispute).filter((one) => seen.sees(one) && dispute.stages[one]?.deadline).length,
  };
}
