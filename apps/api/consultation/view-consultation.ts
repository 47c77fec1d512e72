import type { LoadedConsultation } from '#application/consultation/consultations.js';
import { namesOfAccounts } from '#application/party/account-parties.js';
import { allowedConsultationActions } from '#domain/consultation/decide.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import type { ConsultationView } from './consultation.dto.js';

/** A consultation as its asker and the staff see it: both all of it, but for a draft that is the asker’s own. */
export async function viewConsultation(
  { actor, tenant, platformId }: Pick<Caller, 'actor' | 'tenant' | 'platformId'>,
  { consultation, context, stream, role }: LoadedConsultation,
): Promise<ConsultationView> {
  const { number, stage, askerId, ownerId, due, guideContentId, turns, files, closedBy, draftId } = consultation;
  const [words, names] = await Promise.all([
    tenant.vault.open([guideContentId, ...turns.map(({ contentId }) => contentId)].filter((id) => id !== undefined)),
    namesOfAccounts(
      tenant,
      [askerId, ownerId, ...turns.map(({ officerId }) => officerId)].filter((id) => id !== undefined),
    ),
  ]);
  const guide = guideContentId === undefined ? undefined : words.get(guideContentId);
  return given({
    consultationId: stream.streamId,
    number,
    part: role,
    stage,
    askerName: role === 'officer' && askerId !== undefined ? names.get(askerId) : undefined,
    ownerName: ownerId === undefined ? undefined : names.get(ownerId),
    dueAt: due?.dueAt,
    guide: guide === undefined ? undefined : (JSON.parse(guide) as Record<string, string>),
    turns: turns.map(({ kind, contentId, at, officerId }) =>
      given({ kind, text: words.get(contentId), at, by: officerId === undefined ? undefined : names.get(officerId) }),
    ),
    files: Object.values(files).map(({ sha256, size, mediaType, storedAt: at }) => ({ sha256, size, mediaType, at })),
    closedBy,
    draftId: role === 'asker' ? draftId : undefined,
    // a platform’s people file no complaint of their own
    allowedActions: allowedConsultationActions(actor, { consultation, context }).filter(
      (action) => platformId === undefined || action !== 'ConvertConsultation',
    ),
  }) as ConsultationView;
}
