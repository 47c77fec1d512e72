import type { StoreVariables } from '../files/s3/s3-settings.js';
import { temporalByTls, type TemporalVariables } from '../temporal/temporal-access.js';
import { must, type Finding } from './finding.js';
import { isLoopback } from './loopback.js';

/** How our programs reach the services of the installation itself. */
export type Services = TemporalVariables &
  Pick<StoreVariables, 'EVIDENCE_STORE' | 'EVIDENCE_STORE_BEFORE' | 'S3_ENDPOINT'> & {
    readonly DATABASE_URL?: string | undefined;
    readonly DATABASE_OWNER_URL?: string | undefined;
    /** `yes`: nobody else is on the network between our own services. */
    readonly CLOSED_NETWORK?: string | undefined;
  };

/**
 * Whether what our own services tell each other beyond this machine goes by TLS, to whoever the certificate names (ASVS
 * 5.0 12.3.3, 12.3.4).
 */
export function serviceFindings(services: Services): readonly Finding[] {
  const { DATABASE_URL, DATABASE_OWNER_URL, TEMPORAL_ADDRESS, CLOSED_NETWORK } = services;
  const closed = CLOSED_NETWORK === 'yes';
  const open = Object.entries({ DATABASE_URL, DATABASE_OWNER_URL }).flatMap(([name, url]) =>
    url && !isVerified(url) ? [name] : [],
  );
  const temporal = isHere(hostOf(TEMPORAL_ADDRESS)) || temporalByTls(services);
  return [
    must('database-tls', open.length === 0 || closed, open.join(', ')),
    must('temporal-tls', temporal || closed, TEMPORAL_ADDRESS),
    ...storeFinding(services, closed),
  ];
}

/** Only where files lie in a bucket; without an address it is Amazon's, by TLS. */
const storeFinding = ({ S3_ENDPOINT, ...services }: Services, closed: boolean): readonly Finding[] => {
  const stores = [services.EVIDENCE_STORE, services.EVIDENCE_STORE_BEFORE];
  if (!stores.some((one) => one?.startsWith('s3:'))) return [];
  const url = URL.parse(S3_ENDPOINT || 'https://s3');
  return [must('file-store-tls', url?.protocol === 'https:' || isHere(url?.hostname ?? '.') || closed, S3_ENDPOINT)];
};

/** On this machine, or by TLS where certificate and name are checked; other modes check one of them or none. */
const isVerified = (text: string): boolean => {
  const url = URL.parse(text.replace('@/', '@localhost/')); // a socket has no host
  if (!url) return false;
  const host = url.searchParams.get('host') ?? url.hostname;
  return isHere(host) || url.searchParams.get('sslmode') === 'verify-full';
};

/** No host, or a folder, is a socket of this machine. */
const isHere = (host: string): boolean => host === '' || host.startsWith('/') || isLoopback(decodeURIComponent(host));

const hostOf = (address: string | undefined): string => URL.parse(`tcp://${address ?? ''}`)?.hostname ?? address ?? '';
