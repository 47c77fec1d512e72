import { z } from 'zod';
import { isLoopback } from '../readiness/loopback.js';

const port = z.union([z.literal(''), z.coerce.number().int().min(0).max(65_535)]).optional();

/** Where programs tell how they are. Without a port nothing is measured and nothing listens. */
export const metricsVariables = {
  METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  API_METRICS_PORT: port,
  WORKER_METRICS_PORT: port,
  /**
   * Where Temporal's SDK tells its own, by plain HTTP to whoever asks, since it knows no key: METRICS_HOST opens
   * nothing of it. An address of numbers; beyond loopback for networks where nobody but a collector reaches it.
   */
  TEMPORAL_METRICS_HOST: z.union([z.ipv4(), z.ipv6()]).default('127.0.0.1'),
  TEMPORAL_METRICS_PORT: port,
  /** Whoever asks shows it as a bearer token; needed beyond loopback. */
  METRICS_KEY: z.union([z.literal(''), z.string().min(20)]).optional(),
} as const;

export type MetricsServing = { readonly host: string; readonly port: number; readonly key: string | undefined };

type Asked = { readonly METRICS_HOST: string; readonly METRICS_KEY?: string | undefined };

/** Throws where everybody on a network could read them. */
export function metricsServing(
  { METRICS_HOST: host, METRICS_KEY: key = '' }: Asked,
  at: number | '' | undefined,
): MetricsServing | undefined {
  if (at === undefined || at === '') return undefined;
  if (key === '' && !isLoopback(host))
    throw new Error('METRICS_KEY is missing: beyond loopback (METRICS_HOST) nobody reads metrics without a key');
  return { host, port: at, key: key === '' ? undefined : key };
}
