import type pg from 'pg';
import { metricsServing } from '#infrastructure/metrics/metrics-config.js';
import { observeProcess } from '#infrastructure/metrics/observe-process.js';
import { serveMetrics } from '#infrastructure/metrics/serve-metrics.js';
import type { Config } from './config.js';

const PATIENCE = 2_000;

/**
 * The meter of a worker that is watched, and how it begins to tell; nothing where no port is set, and then nothing
 * that measures is loaded either. What Temporal's SDK tells on loopback is passed on, under the same key.
 */
export async function workerMetrics(config: Config, report: (error: unknown) => void) {
  const serving = metricsServing(config, config.WORKER_METRICS_PORT);
  if (!serving) return undefined;
  const { openMetrics } = await import('#infrastructure/metrics/open-metrics.js');
  const { meter, text } = openMetrics(report);
  const address = temporalMetricsAt(config);
  return {
    meter,
    tell: async (pool: pg.Pool) => {
      const { EVIDENCE_FOLDER: evidence, PARLEY_HOME: state } = config;
      const observed = observeProcess({ meter, pool, folders: { evidence, state } });
      const server = await serveMetrics(serving, async () => {
        const [own, ofTemporal] = await Promise.all([text(), askTemporal(address, report)]);
        return `${own}${ofTemporal}`;
      });
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

/** Where Temporal's SDK is to tell its own, if it is: on this machine alone. */
export const temporalMetricsAt = ({ TEMPORAL_METRICS_PORT: port }: Config): string | undefined =>
  port === undefined || port === '' ? undefined : `127.0.0.1:${port}`;

const askTemporal = async (address: string | undefined, report: (error: unknown) => void): Promise<string> => {
  if (address === undefined) return '';
  try {
    const bounds = { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) } as const;
    return await (await fetch(`http://${address}/metrics`, bounds)).text();
  } catch (error) {
    report(error);
    return '';
  }
};
