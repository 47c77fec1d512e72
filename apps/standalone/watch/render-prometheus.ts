import type { WatchPorts } from '../choose-ports.js';

const KEY = /^ *authorization: .*\n/gm;

/**
 * The configuration of the compose file (docker/prometheus) for this machine: other addresses, and no key. Throws where
 * that file is no longer of the form that it was.
 */
export function renderPrometheus(configuration: string, alerts: string, ports: WatchPorts): string {
  const put = (text: string, from: string, to: string): string => {
    if (!text.includes(from)) throw new Error(`docker/prometheus/prometheus.yml names no ${from}`);
    return text.replace(from, to);
  };
  const changes = [
    ['[alerts.yml]', `[${JSON.stringify(alerts)}]`],
    ['api:9464', `127.0.0.1:${ports.API_METRICS_PORT}`],
    ['worker:9465', `127.0.0.1:${ports.WORKER_METRICS_PORT}`],
    ['worker:9466', `127.0.0.1:${ports.TEMPORAL_METRICS_PORT}`],
  ] as const;
  return changes.reduce((text, [from, to]) => put(text, from, to), configuration.replace(KEY, ''));
}
