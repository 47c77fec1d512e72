import { EXPORT_PARTS, type ExportMask, type ExportPart } from '#domain/dispute/service/export/events.js';
import type { DocumentLocale } from '#domain/dispute/service/document/events.js';
import { rolesOf } from '#domain/dispute/core/roles-of.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { handleDispute } from '../dispute/disputes.js';
import { checkMayRead } from '../privacy/restricted-files.js';
import { decidedOfficial, loadOfficial, officialKey, type AskedOfOfficial } from './official-requests.js';

/** What of a dispute goes out: exhibits and letters by their ids, and which other parts, as was asked. */
export type ChosenOfDispute = {
  readonly disputeId: string;
  readonly evidenceIds: readonly string[];
  readonly serviceIds: readonly string[];
  readonly parts: readonly Exclude<ExportPart, 'exhibits' | 'documents'>[];
  readonly masks: readonly ExportMask[];
  readonly locale: DocumentLocale;
};

/**
 * Has what was chosen made into a bundle by the export of the dispute, for its case managers’ eyes alone who have the
 * request: the dispute and the request record it in one set. Only a case manager of the dispute may, so that nobody
 * reaches by an authority’s paper what it may not see.
 */
export function askOfficialBundle(
  tenant: TenantContext,
  requestId: string,
  { by, at, request }: AskedOfOfficial,
  { disputeId, evidenceIds, serviceIds, parts, masks, locale }: ChosenOfDispute,
): Promise<Answer> {
  const exportId = newId();
  return handleDispute(
    tenant,
    disputeId,
    by,
    async () => {
      const file = await loadOfficial(tenant, requestId, by);
      const { received } = file.request;
      const command = { type: 'AskOfficialBundle', data: { disputeId, exportId }, by, at } as const;
      const { entry } = await decidedOfficial(tenant, file, command);
      const ids = [received?.documentNumberContentId, received?.legalGroundContentId].flatMap((id) => id ?? []);
      const words = await tenant.vault.open(ids);
      const reason = ids.flatMap((id) => words.get(id) ?? []).join(' · ');
      const reasonContentId = await tenant.vault.seal(officialKey(requestId), reason);
      const wanted = new Set<ExportPart>([
        ...parts,
        ...(evidenceIds.length > 0 ? (['exhibits'] as const) : []),
        ...(serviceIds.length > 0 ? (['documents'] as const) : []),
      ]);
      const data = {
        ...{ exportId, recipient: { kind: received?.authority === 'court' ? 'court' : 'authority' } as const },
        ...{ recipientContentId: received?.authorityContentId ?? '', reasonContentId, leftOut: [], masks, locale },
        parts: EXPORT_PARTS.filter((part) => wanted.has(part)),
        ...{ only: { evidenceIds, serviceIds }, officialRequestId: requestId },
      };
      return { command: { type: 'AskForExport', data, by, at }, entries: [entry], answer: { requestId, exportId } };
    },
    request,
    async ({ dispute, context }) => {
      if (!rolesOf(by, dispute, context).includes('case-manager')) refuse('NotFound');
      await checkMayRead(tenant.database, disputeId, by.id, at); // somebody else lets the paper's handler in
      await loadOfficial(tenant, requestId, by);
    },
  );
}
