import type { LoadedConsultation } from '#application/consultation/consultations.js';
import { namesOfAccounts } from '#application/party/account-parties.js';
import { findIdentity } from '#application/party/parties.js';
import { allowedConsultationActions } from '#domain/consultation/decide.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import type { ConsultationView } from './consultation.dto.js';
import { viewAid } from './view-aid.js';

const there = (ids: readonly (string | undefined)[]): readonly string[] => ids.filter((id) => id !== undefined);

/** A consultation as its asker and the staff see it: both all of it, but for a draft that is the asker’s own. */
export async function viewConsultation(
  { actor, tenant, platformId, locale }: Pick<Caller, 'actor' | 'tenant' | 'platformId' | 'locale'>,
  { consultation, context, stream, role }: LoadedConsultation,
): Promise<ConsultationView> {
  const { number, stage, askerId, ownerId, due, guideContentId, turns, files, closedBy, draftId, aid } = consultation;
  const sealed = [guideContentId, aid?.situationContentId, aid?.handing?.nameContentId];
  const [words, names] = await Promise.all([
    tenant.vault.open(there([...sealed, ...turns.map(({ contentId }) => contentId)])),
    namesOfAccounts(tenant, there([askerId, ownerId, ...turns.map(({ officerId }) => officerId)])),
  ]);
  const text = (id: string | undefined): string | undefined => (id === undefined ? undefined : words.get(id));
  const guide = text(guideContentId);
  const nameOf = async (id: string): Promise<string | undefined> =>
    aid?.byLink ? (await findIdentity(tenant, id))?.name : names.get(id);
  return given({
    consultationId: stream.streamId,
    number,
    part: role,
    stage,
    aid: aid && viewAid(aid, text, locale),
    askerName: role === 'officer' && askerId !== undefined ? await nameOf(askerId) : undefined,
    ownerName: ownerId === undefined ? undefined : names.get(ownerId),
    dueAt: due?.dueAt,
    guide: guide === undefined ? undefined : (JSON.parse(guide) as Record<string, string>),
    turns: turns.map(({ kind, contentId, at, officerId }) =>
      given({ kind, text: text(contentId), at, by: officerId === undefined ? undefined : names.get(officerId) }),
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
