import type { ParleyClient } from './parley-client.js';
import type { OpenShop } from './shop/open-shop.js';
import type { Attempts } from './webhooks/attempts.js';
import type { Verified } from './webhooks/verify.js';
import type { Queue } from './work/start-queue.js';

/** What every part of the platform is handed. */
export type Platform = OpenShop & {
  readonly parley: ParleyClient;
  readonly verify: (body: Buffer, headers: Readonly<Record<string, string | readonly string[] | undefined>>) => Verified;
  readonly attempts: Attempts;
  readonly queue: Queue;
  /** This machine's time, for what has no legal meaning. */
  readonly now: () => Date;
  /** Where the platform is reached, without a slash at the end. */
  readonly url: () => string;
  /** Aborted when the process ends. */
  readonly ending: AbortSignal;
};

export const PLATFORM = Symbol('Platform');
