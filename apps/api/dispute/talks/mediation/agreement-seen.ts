import type { loadDispute } from '#application/dispute/disputes.js';
import { signersOf } from '#application/party/signers.js';
import { needsPlatform } from '#domain/dispute/core/platform-standing.js';
import { maySignElectronically } from '#domain/dispute/talks/mediation/may-sign.js';
import { getMediation } from '#domain/dispute/talks/mediation/mediations.js';
import { seesAgreement } from '#domain/dispute/visibility/sees-agreement.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Caller } from '../../../http/caller.js';
import { given } from '../../given.js';

type Loaded = Awaited<ReturnType<typeof loadDispute>>;
type Asked = { readonly mediationId: string; readonly version?: number | undefined };
type Reader = Pick<Caller, 'actor' | 'tenant' | 'now'>;

/** A version of an agreement with its words: the newest with its signatures; those of earlier ones count no more. */
export async function agreementSeen(file: Loaded, { mediationId, version }: Asked, { actor, tenant, now }: Reader) {
  const { dispute, context, stream } = file;
  const about = version === undefined ? undefined : { data: { version } };
  if (!seesAgreement(mediationId, visibilityOf(actor, { dispute, context }), dispute, about)) refuse('NotFound');
  const newest = getMediation(dispute, mediationId).agreement ?? refuse('NotFound');
  const drawn = stream.events.flatMap(({ type, data }) =>
    type === 'AgreementDrawnUp' && data.mediationId === mediationId && data.version === version ? [data] : [],
  )[0];
  if (version !== undefined && !drawn) refuse('NotFound');
  const isNewest = version === undefined || version === newest.version;
  const { scope, parties, clauseKinds, termsContentId } = isNewest || !drawn ? newest : drawn;
  const words = (await tenant.vault.open([termsContentId])).get(termsContentId);
  const { signed, declinedBy = [], mediatorSignedAt, sealedAt, platformConsents, effectiveAt } = newest;
  return given({
    ...{ version: version ?? newest.version, scope, parties },
    signed: isNewest ? signed : {},
    declinedBy: isNewest ? declinedBy : [],
    signedBy: isNewest ? await signersOf(tenant, stream.events, mediationId, newest.version) : {},
    electronicOpen: isNewest && maySignElectronically({ mediationId, version: newest.version }, actor, now, file),
    notConfirmable: clauseKinds.filter((kind) => kind === 'ip-ownership'),
    needsPlatform: isNewest ? needsPlatform(newest) : clauseKinds.includes('account-ownership'),
    ...(isNewest && { mediatorSignedAt, sealedAt, platformConsents, effectiveAt }),
    terms: words === undefined ? undefined : (JSON.parse(words) as object),
  });
}
