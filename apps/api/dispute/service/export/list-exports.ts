import { loadOwnDispute } from '#application/dispute/disputes.js';
import { findExportKey } from '#application/export/kept-exports.js';
import type { Export } from '#domain/dispute/service/export/events.js';
import { exportsSeen, readsExport } from '#domain/dispute/visibility/sees-export.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import type { Caller } from '../../../http/caller.js';
import { given } from '../../given.js';

/** The bundles that somebody may ask for, the newest first. */
export async function listExports(
  { actor, tenant, now }: Caller,
  disputeId: string,
): Promise<{ items: readonly object[] }> {
  const { dispute, context, stream } = await loadOwnDispute(tenant, disputeId, actor);
  const visibility = visibilityOf(actor, { dispute, context });
  const seen = exportsSeen(visibility, dispute).toReversed();
  const words = await tenant.vault.open(
    seen.flatMap(({ reasonContentId, recipientContentId }) => [reasonContentId, recipientContentId ?? []].flat()),
  );
  const asked = new Map(
    stream.events.flatMap((event) =>
      event.type === 'ExportAsked' ? [[event.data.exportId, event.meta] as const] : [],
    ),
  );
  const stateOf = async ({ exportId, endsAt, made }: Export): Promise<string> => {
    if (endsAt <= now) return 'ended';
    if (!made) return dispute.givenUp.includes(`make-export:${exportId}`) ? 'failed' : 'making';
    return (await findExportKey(tenant, { disputeId, exportId }, made)) ? 'ready' : 'erased';
  };
  return {
    items: await Promise.all(
      seen.map(async (one) => {
        const { exportId, recipient, recipientContentId, reasonContentId, parts, masks, locale, leftOut, endsAt } = one;
        const made = readsExport(recipient, visibility) ? one.made : undefined; // how much it holds tells, too
        const meta = asked.get(exportId);
        return given({
          exportId,
          state: await stateOf(one),
          recipient: recipient.kind,
          partyId: recipient.kind === 'party' ? recipient.partyId : undefined,
          recipientName: recipientContentId === undefined ? undefined : words.get(recipientContentId),
          reason: words.get(reasonContentId),
          askedAt: meta?.at,
          askedBy: seesPart(visibility, 'officers') && meta?.by.kind === 'person' ? meta.by.id : undefined,
          ...{ endsAt, parts, masks, locale },
          leftOut: leftOut.length,
          sha256: made?.sha256,
          size: made?.size,
          pages: made?.pages,
          exhibits: made?.exhibits,
        });
      }),
    ),
  };
}
