import { built, holds, notOurs, part, type Requirement } from './requirement.js';

const TLS = 'libs/infrastructure/mail/mail-over-tls.int.spec.ts';
const SOURCES = 'test/source-rules.spec.ts';
const READY = 'libs/infrastructure/readiness/configuration-findings.spec.ts';
const SERVICES = 'libs/infrastructure/readiness/service-findings.spec.ts';
const POSTGRES_TLS = 'libs/infrastructure/database/over-tls.int.spec.ts';
const TEMPORAL_TLS = 'apps/worker/temporal/over-tls.int.spec.ts';
const IMAGE = 'test/image.spec.ts';

/** V12, communication. */
export const TRANSPORT: readonly Requirement[] = [
  part(
    '12.1.1',
    1,
    'Only TLS 1.2 and 1.3, the newest preferred',
    'Of what goes out: Node’s own, never older than 1.2',
    'of what comes in it is the operator’s proxy, where TLS ends',
    [TLS, 'speaks TLS 1.3 where it can, and nothing older than 1.2'],
  ),
  part(
    '12.1.2',
    2,
    'Only recommended ciphers, the strongest first',
    'Of what goes out: OpenSSL’s list as Node has it, unchanged',
    'of what comes in it is the operator’s proxy',
    [SOURCES, 'check whose certificate it is: nothing turns that off'],
  ),
  notOurs('12.1.3', 2, 'Client certificates are checked', 'Nobody is let in by a certificate', [
    'test/absent.spec.ts',
    'programs let in by certificates',
  ]),
  built(
    '12.2.1',
    1,
    'Clients come by TLS and fall back to nothing',
    'TLS ends before Parley; production refuses plain HTTP beyond loopback unless told so; HSTS',
    'withstand',
    [
      'apps/api/http/behind-tls.int.spec.ts',
      '$name: is asked for by HTTPS alone from then on, for a year, below this name too',
    ],
    [READY, 'has nothing against an installation behind TLS with keys of its own'],
    [
      IMAGE,
      'lets the API, the database and Temporal be reached from this machine alone; mail alone comes in from outside',
    ],
  ),
  notOurs(
    '12.2.2',
    1,
    'Certificates are publicly trusted',
    'The operator’s, at the proxy where TLS ends (docs/protection.md, Keys)',
  ),
  holds(
    '12.3.1',
    2,
    'All connections, in and out, are encrypted',
    'Mail by TLS alone beyond this machine; webhooks, providers and issuers by HTTPS in production; PostgreSQL and Temporal by TLS, or production does not start unless told that nobody else is on the network (CLOSED_NETWORK)',
    [TLS, 'hands no mail to a server that offers no TLS, or out of whose offer somebody took it'],
    [TLS, 'goes in the clear on this machine, and where the address says so itself'],
    [SERVICES, 'refuses in production: %s %j'],
    [IMAGE, 'lets its services speak by TLS alone, and check who answers; whoever calls Temporal shows a certificate'],
  ),
  holds(
    '12.3.2',
    2,
    'Certificates of servers are checked',
    'By Node, nothing turns it off',
    [TLS, 'hands no mail to a server whose certificate nobody vouches for'],
    [SOURCES, 'check whose certificate it is: nothing turns that off'],
  ),
  holds(
    '12.3.3',
    2,
    'Services among themselves speak by TLS',
    'PostgreSQL by sslmode=verify-full, Temporal by the variables that its own programs have; the compose file makes the certificates (docker/make-certificates.sh)',
    [POSTGRES_TLS, 'migrates, reads, appends and listens by TLS alone, with the certificate checked'],
    [TEMPORAL_TLS, 'keeps workers and wakes disputes by TLS alone, each side knowing the other by its certificate'],
    [IMAGE, 'lets its services speak by TLS alone, and check who answers; whoever calls Temporal shows a certificate'],
  ),
  holds(
    '12.3.4',
    2,
    'Certificates among services are trusted ones',
    'Of an authority of the installation’s own, named to each program; no other is taken, nor another name',
    [POSTGRES_TLS, 'gives no password to a server %s'],
    [TEMPORAL_TLS, 'tells nothing to a server %s'],
    [SOURCES, 'check whose certificate it is: nothing turns that off'],
  ),
];
