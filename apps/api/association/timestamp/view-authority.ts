import type { KnownAuthority } from '#application/timestamp/authorities.js';
import { rootsIn } from '#application/timestamp/certificate-chain.js';
import { given } from '../../dispute/given.js';
import type { TimestampAuthorityView } from './timestamp-authority.dto.js';

/** Whether a text is certificates in PEM that can be used, and nothing but. */
export const areRoots = (pem: string): boolean => {
  try {
    const roots = rootsIn(pem);
    const rest = pem.replace(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g, '').trim();
    return roots.length > 0 && roots.length <= 10 && rest === '';
  } catch {
    return false;
  }
};

export const viewAuthority = ({
  authorityId,
  name,
  url,
  policy,
  roots,
  answeredAt,
  failedAt,
  failedWith,
}: KnownAuthority): TimestampAuthorityView => ({
  ...{ authorityId, name, url, ...given({ policy }) },
  roots: rootsIn(roots).map(
    ({ x509 }) => `${x509.subject.replace(/\n/g, ', ')} – ${new Date(x509.validTo).toISOString().slice(0, 10)}`,
  ),
  ...given({
    answeredAt: answeredAt?.toISOString(),
    failedAt: failedAt?.toISOString(),
    failedWith: failedWith ?? undefined,
  }),
});
