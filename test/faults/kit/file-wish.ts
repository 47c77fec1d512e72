import { createHash } from 'node:crypto';
import type { Wish } from './insist.js';

/**
 * Sending a file to `/v1/disputes/<dispute>/evidence/<exhibit>/content`. Such a request has no key of its own: the API
 * remembers it by dispute, exhibit and SHA-256.
 */
export const fileWish = (address: string, bytes: Buffer): Wish => {
  const [, , , disputeId, , evidenceId] = address.split('/');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { key: `${disputeId}:${evidenceId}:${sha256}`, what: 'putEvidence', path: address.slice('/v1'.length), bytes };
};
