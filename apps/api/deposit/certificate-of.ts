import { slugOf } from '#application/association/slugs.js';
import { associationOf } from '#application/context/association-names.js';
import { depositCheckPage } from '#application/document/pages.js';
import { loadDeposit } from '#application/deposit/deposits.js';
import { depositCertificate } from '#documents/deposit-certificate.js';
import type { Print } from '#documents/print/print.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Caller } from '../http/caller.js';
import type { ApiParts } from '../http/parts.js';
import { depositorName } from './depositor-name.js';

/** All that the certificate of a deposit is printed from, for its depositor. */
export async function certificateOf(
  { url, pool }: Pick<ApiParts, 'url' | 'pool'>,
  { actor, tenant, locale, now }: Caller,
  depositId: string,
): Promise<Print> {
  const { deposit, stream } = await loadDeposit(tenant, depositId, actor);
  const { made, file, timestamp } = deposit;
  if (!made || !file) return refuse('BytesMissing');
  const [names, slug, depositor, titles] = await Promise.all([
    associationOf(tenant),
    slugOf(pool, tenant.associationId),
    depositorName(tenant, made),
    tenant.vault.open([made.titleContentId]),
  ]);
  return depositCertificate(
    {
      association: names[locale],
      depositor: depositor ?? '—',
      title: titles.get(made.titleContentId) ?? '—',
      ...{ made, file, chain: stream.chain.toString('hex'), issuedAt: now },
      ...(timestamp && { timestamp }),
      confirmUrl: depositCheckPage(url, slug, file.sha256),
    },
    locale,
  );
}
