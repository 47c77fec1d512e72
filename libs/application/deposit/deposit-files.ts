import { decideDeposit } from '#domain/deposit/decide.js';
import { depositOwner, type Deposit } from '#domain/deposit/state.js';
import { fileRulesOf } from '#domain/dispute/service/evidence/file-rules.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer, Request } from '#event-store/answers.js';
import type { Shown, ShownFiles } from '#infrastructure/active-content/shown-files.js';
import type { Files } from '#infrastructure/files/files.js';
import type { Place } from '#infrastructure/files/place.js';
import { inForceAt } from '#rulebooks/released.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { openStored } from '../dispute/open-stored.js';
import { receiveRecorded } from '../dispute/receive-recorded.js';
import { handleDeposit, keyOfDeposit, loadDeposit } from './deposits.js';

/** Where the file of a deposit lies. */
export const placeOfDeposit = (associationId: string, depositId: string, deposit: Deposit): Place => ({
  associationId,
  disputeId: depositId,
  authorId: depositOwner(deposit),
  sha256: deposit.made?.sha256 ?? '',
});

export type SentDeposit = {
  readonly depositId: string;
  readonly by: Actor;
  readonly bytes: AsyncIterable<Buffer>;
  /** Legal time; asked when the last byte has come. */
  readonly now: () => Instant;
  readonly requestFor: (sha256: string) => Request;
};

/** The bytes of a deposit: wholly on disk, then in their place, then recorded, as those of evidence. */
export async function sendDepositFile(
  tenant: TenantContext,
  files: Files,
  { depositId, by, bytes, now, requestFor }: SentDeposit,
): Promise<Answer> {
  const file = await loadDeposit(tenant, depositId, by);
  const rules = fileRulesOf(inForceAt('cn-ecl', now()).rulebook);
  const place = placeOfDeposit(tenant.associationId, depositId, file.deposit);
  const coming = { bytes, place, keyName: keyOfDeposit(file), rules };
  return receiveRecorded(tenant, files, coming, ({ file: data, keep }) => {
    const asked = { by, at: now(), request: requestFor(data.sha256) };
    return handleDeposit(tenant, depositId, asked, async (one) => {
      decideDeposit({ type: 'StoreDepositFile', data, by, at: asked.at }, one); // what will be refused is not kept
      if (!rules.mediaTypes.includes(data.mediaType)) refuse('FileKindRefused', { mediaType: data.mediaType });
      await keep();
      return { type: 'StoreDepositFile', data, answer: { ...data, depositedAt: asked.at } };
    });
  });
}

/** Opens the file for its depositor. Refuses NotFound, BytesMissing and BytesLost. */
export async function openDepositFile(
  tenant: TenantContext,
  files: ShownFiles,
  { depositId, by, original }: { readonly depositId: string; readonly by: Actor; readonly original: boolean },
): Promise<{ readonly shown: Shown; readonly mediaType: string; readonly number: string }> {
  const file = await loadDeposit(tenant, depositId, by);
  const { size, mediaType } = file.deposit.file ?? refuse('BytesMissing');
  const place = placeOfDeposit(tenant.associationId, depositId, file.deposit);
  const shown = await openStored(tenant, files, { place, size, keyName: keyOfDeposit(file), mediaType, original });
  return { shown, mediaType, number: file.deposit.made?.number ?? '' };
}
