import { portBelowOutgoing } from '../../support/port-below-outgoing.js';
import type { WholeSystem } from '../../support/whole-system.js';
import { startApi } from './api-process.js';
import { keepKilling, type Killable, type Victims } from './keep-killing.js';

/** Several APIs over one database, each of which may be killed at any moment, and is back on its port. */
export type Apis = Victims & { readonly urls: () => readonly string[] };

type System = Pick<WholeSystem, 'home' | 'running'>;

export async function startApis(system: System, count: number): Promise<Apis> {
  const ports = await choosePorts(count);
  return { ...(await keepKilling(apisOn(system, ports))), urls: () => urlsOf(ports) };
}

export async function choosePorts(count: number): Promise<readonly number[]> {
  const ports: number[] = [];
  while (ports.length < count) ports.push(await portBelowOutgoing());
  return ports;
}

export const urlsOf = (ports: readonly number[]): readonly string[] => ports.map((port) => `http://127.0.0.1:${port}`);

export const apisOn = (system: System, ports: readonly number[]): readonly (() => Promise<Killable>)[] =>
  ports.map((port) => () => startApi(system, {}, port));
