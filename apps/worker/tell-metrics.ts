import type pg from 'pg';
import { metricsServing } from '#infrastructure/metrics/metrics-config.js';
import { expectedBackups } from '#infrastructure/backup/never-archived.js';
import { observeBackups } from '#infrastructure/metrics/observe-backups.js';
import { observeCertificates } from '#infrastructure/metrics/observe-certificates.js';
import { observeProcess } from '#infrastructure/metrics/observe-process.js';
import { serveMetrics } from '#infrastructure/metrics/serve-metrics.js';
import { watchedOf } from '#infrastructure/metrics/watched.js';
import type { Config } from './config.js';

/**
 * The meter of a worker that is watched, and how it begins to tell; nothing where no port is set, and then nothing
 * that measures is loaded either. What Temporal's SDK tells is asked for at its own address.
 */
export async function workerMetrics(config: Config, report: (error: unknown) => void) {
  const serving = metricsServing(config, config.WORKER_METRICS_PORT);
  if (!serving) return undefined;
  const { openMetrics } = await import('#infrastructure/metrics/open-metrics.js');
  const { meter, text } = openMetrics(report);
  return {
    meter,
    tell: async (pool: pg.Pool, now: () => Date) => {
      const { folders, certificates } = watchedOf(config);
      const observed = observeProcess({ meter, pool, folders });
      observeCertificates(meter, certificates, now);
      const expected = expectedBackups(config.PARLEY_ENV, config.BACKUPS_EXPECTED);
      observeBackups(meter, { home: config.PARLEY_HOME, expected, pool, now });
      const server = await serveMetrics(serving, text);
      return {
        port: server.port,
        close: async (): Promise<void> => {
          observed.end();
          await server.close();
        },
      };
    },
  };
}

/** Where Temporal's SDK is to tell its own, if it is. */
export function temporalMetricsAt({
  TEMPORAL_METRICS_HOST: host,
  TEMPORAL_METRICS_PORT: port,
}: Pick<Config, 'TEMPORAL_METRICS_HOST' | 'TEMPORAL_METRICS_PORT'>): string | undefined {
  if (port === undefined || port === '') return undefined;
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}
