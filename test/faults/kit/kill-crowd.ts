import type { WholeSystem } from '../../support/whole-system.js';
import { apisOn, choosePorts, urlsOf, type Apis } from './kill-apis.js';
import { keepKilling } from './keep-killing.js';
import { startWorker } from './worker-process.js';

/** All but what comes in about mails and messages, on ports that only the system's own worker has. */
const WORK = { WORKER_ROLES: 'timekeeper,readers,carriers' };
const CHANCE_OF_STARTING = 0.2;

/** Several APIs and workers beside each other, any of which may be killed at any moment. */
export async function startCrowd(
  system: Pick<WholeSystem, 'home' | 'running'>,
  { apis, workers }: { readonly apis: number; readonly workers: number },
): Promise<Apis> {
  const ports = await choosePorts(apis);
  const starts = [...apisOn(system, ports), ...Array.from({ length: workers }, () => () => startWorker(system, WORK))];
  return { ...(await keepKilling(starts, CHANCE_OF_STARTING)), urls: () => urlsOf(ports) };
}
