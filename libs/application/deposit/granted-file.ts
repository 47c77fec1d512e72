import { viewingEnds } from '#domain/access/viewing-life.js';
import { isReceiver } from '#domain/deposit-grant/decide.js';
import { isGrantOpen } from '#domain/deposit-grant/state.js';
import { instant, type Actor, type Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Shown, ShownFiles } from '#infrastructure/active-content/shown-files.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { openStored } from '../dispute/open-stored.js';
import { placeOfDeposit } from './deposit-files.js';
import { keyOfDeposit } from './deposits.js';
import { loadDepositGrant } from './deposit-grants.js';

type Look = { readonly grantId: string; readonly viewingId: string; readonly by: Actor; readonly at: Instant };

/**
 * Opens the file for a reader under a viewing of its own, as long as it is open. Refuses NotFound, WrongStage once it
 * is not, ViewingEnded after its time, BytesMissing and BytesLost. `now` is machine time.
 */
export async function openGrantedFile(
  tenant: TenantContext,
  files: ShownFiles,
  { grantId, viewingId, by, at }: Look,
  now: Date,
): Promise<{ readonly shown: Shown; readonly mediaType: string; readonly number: string }> {
  const { grant, context, stream, opened, deposit } = await loadDepositGrant(tenant, grantId, by);
  if (!isReceiver(by, grant, context)) return refuse('NotFound');
  const look = stream.events.find(
    ({ type, data }) => type === 'DepositGrantViewed' && data.viewingId === viewingId && data.accountId === by.id,
  );
  if (look?.type !== 'DepositGrantViewed') return refuse('NotFound');
  if (!isGrantOpen(grant, at)) return refuse('WrongStage');
  if (instant(now.getTime()) > viewingEnds(look.recordedAt, look.data.seconds)) return refuse('ViewingEnded');
  const { size, mediaType } = deposit.file ?? refuse('BytesMissing');
  const place = placeOfDeposit(tenant.associationId, opened.stream.streamId, deposit);
  const shown = await openStored(tenant, files, {
    ...{ place, size, keyName: keyOfDeposit(opened), mediaType, original: false },
  });
  return { shown, mediaType, number: deposit.made?.number ?? '' };
}
