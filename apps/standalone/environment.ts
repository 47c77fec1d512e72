import path from 'node:path';
import type { Ports, WatchPorts } from './choose-ports.js';

export type Surroundings = {
  readonly inherited: NodeJS.ProcessEnv;
  readonly home: string;
  readonly installation: string;
  readonly keys: NodeJS.ProcessEnv;
  readonly ports: Ports;
  /** Where they tell how they are, if they are watched. */
  readonly watched?: WatchPorts | undefined;
  readonly databaseUrl: string;
  readonly temporalAddress: string;
};

/**
 * For glibc, as in the Dockerfile: what is free goes back to the system, and threads share two heaps. By itself it
 * keeps what was free once beside large messages: after an hour of complaints 130 MB of a worker (docs/bench.md).
 */
const ALLOCATOR = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '8388608' };

/**
 * What our processes read in their config.ts. The owner's access to the database is not in it: that is for `migrate`
 * alone.
 */
export function environmentOf({
  inherited,
  home,
  installation,
  keys,
  ports,
  watched,
  databaseUrl,
  temporalAddress,
}: Surroundings): NodeJS.ProcessEnv {
  const { DATABASE_OWNER_URL: _, ...rest } = inherited;
  const usual = {
    ...ALLOCATOR,
    PARLEY_ENV: 'development',
    TEMPORAL_NAMESPACE: 'default',
    API_HOST: '127.0.0.1',
    API_URL: urlOf(ports.API_PORT),
    MAIL_FROM: 'Parley <parley@parley.example>',
  };
  return {
    ...usual,
    MESSENGER_URL: urlOf(ports.MESSENGER_PORT),
    SIGNER_NAME: 'demo-signer',
    SIGNER_URL: urlOf(ports.MESSENGER_PORT),
    ...(keys.MESSENGER_SECRET !== undefined && { SIGNER_SECRET: keys.MESSENGER_SECRET }),
    SMTP_URL: `smtp://127.0.0.1:${ports.SMTP_PORT}`,
    ...rest,
    ...keys,
    ...Object.fromEntries(Object.entries({ ...watched, ...ports }).map(([name, port]) => [name, String(port)])),
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporalAddress,
    PARLEY_HOME: home,
    PARLEY_INSTALLATION: installation,
    PARLEY_API_URL: urlOf(ports.API_PORT),
    EVIDENCE_FOLDER: path.join(home, 'evidence'),
    DSN_HOST: '127.0.0.1',
    REPORT_HOST: '127.0.0.1',
    REPORT_URL: `${urlOf(ports.REPORT_PORT)}/delivery-reports`,
    MAIL_DATA: path.join(home, 'mail'),
    DEMO_URL: urlOf(ports.DEMO_PORT),
    DEMO_DATA: path.join(home, 'demo-platform'),
  };
}

export const urlOf = (port: number): string => `http://127.0.0.1:${port}`;
