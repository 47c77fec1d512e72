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
export async function choosePorts(wish: Config['wish'], report: Report): Promise<Ports> {
  const chosen: Partial<Record<keyof typeof ours, number>> = {};
  for (const name of Object.keys(ours) as (keyof typeof ours)[])
    chosen[name] = await chooseApart(ours[name], wish(name), Object.values(chosen), report);
  return chosen as Ports;
}

async function chooseApart(name: string, wish: PortWish, taken: readonly number[], report: Report): Promise<number> {
  if (taken.includes(wish.port) && wish.fixedBy !== undefined)
    throw new Error(`Port ${wish.port} is given to two parts. Set ${wish.fixedBy} to another one.`);
  const port = await choosePort(name, taken.includes(wish.port) ? { port: 0 } : wish, report);
  return taken.includes(port) ? chooseApart(name, { port: 0 }, taken, report) : port;
}
