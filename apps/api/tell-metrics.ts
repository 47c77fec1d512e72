import type { Logger } from 'pino';
import { expectedBackups } from '#infrastructure/backup/never-archived.js';
import { metricsServing } from '#infrastructure/metrics/metrics-config.js';
import { observeBackups } from '#infrastructure/metrics/observe-backups.js';
import { observeCertificates } from '#infrastructure/metrics/observe-certificates.js';
import { databaseBytes, observeDatabase } from '#infrastructure/metrics/observe-database.js';
import { observeProcess } from '#infrastructure/metrics/observe-process.js';
import { serveMetrics } from '#infrastructure/metrics/serve-metrics.js';
import { watchedOf } from '#infrastructure/metrics/watched.js';
import { authorityEnds } from '#read-models/authority-ends.js';
import { observeInstallation } from '#read-models/observe-installation.js';
import type { Config } from './http/config.js';
import type { ApiParts } from './http/parts.js';

type Asked = Pick<ApiParts, 'pool' | 'now'>;

export type ToldMetrics = { readonly port: number; readonly close: () => Promise<void> };

/**
 * The meter of an API that is watched, and how it begins to tell once the database is open; nothing where no port is
 * set, and then nothing that measures is loaded either.
 */
export async function apiMetrics(config: Config, log: Logger) {
  const serving = metricsServing(config, config.API_METRICS_PORT);
  if (!serving) return undefined;
  const { openMetrics } = await import('#infrastructure/metrics/open-metrics.js');
  const { meter, text } = openMetrics((error) => log.warn({ err: error }, 'something cannot be measured'));
  return {
    meter,
    tell: async ({ pool, now }: Asked): Promise<ToldMetrics> => {
      const { folders, certificates, home } = watchedOf(config);
      const observed = observeProcess({ meter, pool, folders });
      observeCertificates(meter, certificates, now, () => authorityEnds(pool));
      const expected = expectedBackups(config.PARLEY_ENV, config.BACKUPS_EXPECTED);
      if (home) observeBackups(meter, { home, expected, pool, now });
      observeInstallation(meter, pool);
      observeDatabase(meter, () => databaseBytes(pool));
      const server = await serveMetrics(serving, text);
      return {
        port: server.port,
        close: async () => {
          observed.end();
          await server.close();
        },
      };
    },
  };
}
