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

/** When each of the certificates in a text of PEM ends, in milliseconds since 1970. */
export const endsIn = (pem: string): readonly number[] =>
  [...pem.matchAll(ONE)].map(([one]) => Date.parse(new X509Certificate(one).validTo));

/** Of several in a file the first to end; undefined without one. */
export async function firstEndIn(file: string): Promise<number | undefined> {
  const ends = endsIn(await readFile(file, 'utf8'));
  return ends.length > 0 ? Math.min(...ends) : undefined;
}

/** Those that lie in no file, by name: when the first of each ends. */
export type OtherEnds = () => Promise<Readonly<Record<string, number>>>;

/** How long each lasts, read when somebody asks: what was put in its place meanwhile counts. */
export function observeCertificates(
  meter: Meter,
  files: CertificateFiles,
  now: () => Date,
  others: OtherEnds = async () => ({}),
): void {
  meter
    .createObservableGauge('parley_certificate_left_seconds', {
      description: 'How long a certificate that is configured lasts; less than nothing once it has ended',
    })
    .addCallback(async (result) => {
      const tell = (certificate: string, end: number | undefined): void => {
        if (end !== undefined) result.observe((end - now().getTime()) / 1e3, { certificate });
      };
      for (const [certificate, file] of Object.entries(files)) tell(certificate, await firstEndIn(file));
      for (const [certificate, end] of Object.entries(await others())) tell(certificate, end);
    });
}
