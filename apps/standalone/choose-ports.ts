import { choosePort, type PortWish } from '#infrastructure/embedded/ports.js';
import type { Report } from '#infrastructure/embedded/report.js';
import type { Config, PortName } from './config.js';

const ours = {
  API_PORT: 'the API',
  WORKER_PORT: "the worker's health",
  SMTP_PORT: 'the mail server',
  MAIL_PORT: 'the mail page',
  DSN_PORT: 'delivery reports',
  DEMO_PORT: 'the demo platform',
  MESSENGER_PORT: 'the phones',
  REPORT_PORT: 'reports on messages',
  START_PORT: 'the start page',
} as const satisfies Partial<Record<PortName, string>>;
export type Ports = Readonly<Record<keyof typeof ours, number>>;

/**
 * A port for each of our own processes: the usual one or the one asked for. One after the other, so that none is given
 * twice.
 */
export const choosePorts = (wish: Config['wish'], report: Report): Promise<Ports> => chooseFor(ours, wish, report);

const watching = {
  API_METRICS_PORT: "the API's metrics",
  WORKER_METRICS_PORT: "the worker's metrics",
  TEMPORAL_METRICS_PORT: "the metrics of Temporal's SDK",
  PROMETHEUS_PORT: 'Prometheus',
  GRAFANA_PORT: 'Grafana',
} as const satisfies Partial<Record<PortName, string>>;
export type WatchPorts = Readonly<Record<keyof typeof watching, number>>;

/** The same for what is watched and what watches. */
export const chooseWatchPorts = (wish: Config['wish'], report: Report): Promise<WatchPorts> =>
  chooseFor(watching, wish, report);

async function chooseFor<N extends PortName>(
  names: Readonly<Record<N, string>>,
  wish: Config['wish'],
  report: Report,
): Promise<Readonly<Record<N, number>>> {
  const chosen = new Map<N, number>();
  for (const name of Object.keys(names) as N[])
    chosen.set(name, await chooseApart(names[name], wish(name), [...chosen.values()], report));
  return Object.fromEntries(chosen) as Record<N, number>;
}

async function chooseApart(name: string, wish: PortWish, taken: readonly number[], report: Report): Promise<number> {
  if (taken.includes(wish.port) && wish.fixedBy !== undefined)
    throw new Error(`Port ${wish.port} is given to two parts. Set ${wish.fixedBy} to another one.`);
  const port = await choosePort(name, taken.includes(wish.port) ? { port: 0 } : wish, report);
  return taken.includes(port) ? chooseApart(name, { port: 0 }, taken, report) : port;
}
