import { hash } from 'node:crypto';

/**
 * One effect's own name towards receivers, the same at every attempt: 32 characters that tell neither dispute nor
 * addressee.
 */
export const effectHash = (disputeId: string, key: string): string =>
  hash('sha256', `parley effect\n${disputeId}\n${key}`, 'hex').slice(0, 32);
