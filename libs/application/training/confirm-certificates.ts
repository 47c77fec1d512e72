import { localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import { isThere } from '#read-models/is-there.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { loadLearners } from './training.js';

/**
 * What may be told of a certificate to whoever has its code: that it was issued and when. It tells what held on its
 * day, like a letter; whoever relies on it says how old it may be.
 */
export async function confirmCertificates(
  tenant: Pick<TenantContext, 'database' | 'associationId'>,
  code: string,
): Promise<
  readonly {
    readonly document: 'training-certificate';
    readonly issuedOn: LocalDate;
    readonly standing: 'issued';
    readonly by: 'log-reference';
  }[]
> {
  if (!(await isThere(tenant.database, 'training'))) return [];
  const learners = await loadLearners(tenant, { code });
  const certificates = learners.flatMap(({ training }) => training.certificates.filter((one) => one.code === code));
  return certificates.map(({ certifiedAt }) => ({
    ...({ document: 'training-certificate', standing: 'issued', by: 'log-reference' } as const),
    issuedOn: localDateAt(certifiedAt),
  }));
}
