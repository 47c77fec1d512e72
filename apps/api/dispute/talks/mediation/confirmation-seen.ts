import { findMediationBody } from '#application/context/mediation-body.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { confirmable } from '#domain/dispute/talks/confirmation/confirmable.js';
import { courtsOf } from '#domain/dispute/talks/confirmation/courts.js';
import type { DisputeFile } from '#domain/dispute/core/action.js';
import type { Mediation } from '#domain/dispute/talks/mediation/state.js';
import { NOT_CONFIRMABLE, OTHER_WAYS } from '#messages/talks/confirmations.js';
import type { Locale } from '#messages/locale.js';
import { given } from '../../given.js';

/** Whether and where the agreement can be confirmed, and how far its application has got. */
export async function confirmationSeen(
  tenant: TenantContext,
  file: DisputeFile,
  { agreement, confirmation }: Mediation,
  locale: Locale,
): Promise<object> {
  const body = await findMediationBody(tenant);
  const found = agreement ? confirmable(agreement, body?.legalBasis, file) : 'not-in-force';
  const nameContentId = confirmation?.court.nameContentId;
  const courtName =
    nameContentId === undefined ? undefined : (await tenant.vault.open([nameContentId])).get(nameContentId);
  const options = agreement && typeof found !== 'string' ? courtsOf(file.dispute, agreement, found.rules) : [];
  const { nameContentId: _, ...court } = confirmation?.court ?? { nameContentId: '' };
  return given({
    possible: typeof found !== 'string',
    whyNot: typeof found === 'string' ? NOT_CONFIRMABLE[found][locale] : undefined,
    until: typeof found === 'string' ? undefined : found.due.dueAt,
    courts: options.map((option) => given({ ...option, place: option.ground === 'body' ? body?.place : undefined })),
    leftOut: typeof found === 'string' ? [] : found.leftOut,
    appliedBy: confirmation?.appliedBy ?? [],
    court: confirmation ? court : undefined,
    courtName,
    handedInAt: confirmation?.handedInAt,
    result: confirmation?.result,
    otherWays: OTHER_WAYS[locale],
  });
}
