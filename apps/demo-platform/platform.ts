import type { Lines } from './connections/open-lines.js';
import type { OpenShop } from './shop/open-shop.js';
import type { Attempts } from './webhooks/attempts.js';
import type { Queue } from './work/start-queue.js';

/** What every part of the platform is handed. */
export type Platform = OpenShop & {
  readonly lines: Lines;
  readonly attempts: Attempts;
  readonly queue: Queue;
  /** This machine's time, for what has no legal meaning. */
  readonly now: () => Date;
  readonly newId: () => string;
  /** Where the platform is reached, without a slash at the end. */
  readonly url: () => string;
  /** Opaque; tells whoever started us that it is us who answer. */
  readonly installation?: string | undefined;
  /** Aborted when the process ends. */
  readonly ending: AbortSignal;
};

export const PLATFORM = Symbol('Platform');
