import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Meter } from '@opentelemetry/api';

/** Files of certificates by the names under which they are told. */
export type CertificateFiles = Readonly<Record<string, string>>;

type Configured = {
  readonly DATABASE_URL?: string | undefined;
  readonly TEMPORAL_TLS_SERVER_CA_CERT_PATH?: string | undefined;
  readonly TEMPORAL_TLS_CLIENT_CERT_PATH?: string | undefined;
};

/** Those that a program is told to use. What a proxy before the API shows to people is the proxy's to watch. */
export function certificatesOf({
  DATABASE_URL: database = '',
  TEMPORAL_TLS_SERVER_CA_CERT_PATH: authority,
  TEMPORAL_TLS_CLIENT_CERT_PATH: client,
}: Configured): CertificateFiles {
  const named = URL.parse(database)?.searchParams;
  const files = {
    'database-authority': named?.get('sslrootcert'),
    'database-client': named?.get('sslcert'),
    'temporal-authority': authority,
    'temporal-client': client,
  };
  return Object.fromEntries(Object.entries(files).flatMap(([name, file]) => (file ? [[name, file]] : [])));
}

const ONE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/**
 * How long each lasts, read when somebody asks: what was put in its place meanwhile counts. Of several in a file the
 * first to end.
 */
export function observeCertificates(meter: Meter, files: CertificateFiles, now: () => Date): void {
  meter
    .createObservableGauge('parley_certificate_left_seconds', {
      description: 'How long a certificate that is configured lasts; less than nothing once it has ended',
    })
    .addCallback(async (result) => {
      for (const [certificate, file] of Object.entries(files)) {
        const ends = [...(await readFile(file, 'utf8')).matchAll(ONE)].map(([one]) =>
          Date.parse(new X509Certificate(one).validTo),
        );
        if (ends.length > 0) result.observe((Math.min(...ends) - now().getTime()) / 1e3, { certificate });
      }
    });
}
