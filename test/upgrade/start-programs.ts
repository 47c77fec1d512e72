import { portBelowOutgoing } from '../support/port-below-outgoing.js';
import type { Part } from './first-system.js';
import type { Programs, Running } from './program-of.js';

export type Api = Running & { readonly url: string };
export type Worker = Running & { readonly reports: string };

type Behind = {
  /** Where people ask. */
  readonly apis: string;
  readonly environments: Readonly<Record<Part, NodeJS.ProcessEnv>>;
};

/** Starts APIs and workers of any release as those of the first were started, each at ports of its own. */
export function startingBehind({ apis, environments }: Behind) {
  const startApi = async (programs: Programs): Promise<Api> => {
    const url = `http://127.0.0.1:${await portBelowOutgoing()}`;
    const environment = { ...environments.api, API_URL: apis, API_PORT: new URL(url).port };
    return { ...(await programs.start('api', environment, url)), url };
  };
  const startWorker = async (programs: Programs): Promise<Worker> => {
    const [health, reports] = [await portBelowOutgoing(), await portBelowOutgoing()].map(
      (port) => `http://127.0.0.1:${port}`,
    ) as [string, string];
    const environment = {
      ...environments.worker,
      API_URL: apis,
      WORKER_PORT: new URL(health).port,
      REPORT_PORT: new URL(reports).port,
      DSN_PORT: '0',
    };
    return { ...(await programs.start('worker', environment, health)), reports };
  };
  return { startApi, startWorker };
}
