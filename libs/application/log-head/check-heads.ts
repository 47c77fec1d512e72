import { hash } from 'node:crypto';
import type { AnswerKey } from '#infrastructure/answer-keys/answer-keys.js';
import { isSignedBy } from '#infrastructure/answer-keys/is-signed.js';
import { headBytes, type PublishedHead, type SignedHead } from './log-heads.js';

/** What is wrong with one head, or between it and the one before. */
export type HeadFault = { readonly day: string; readonly fault: 'signature' | 'differs' | 'unchained' };

/** Whether it was signed with one of these keys, from what it says. */
export const isSigned = ({ head, signature }: PublishedHead, keys: readonly AnswerKey[]): boolean =>
  isSignedBy(headBytes(head), signature, keys);

/**
 * Whether a head that somebody saved still stands among those that are published from its day on, and each of those
 * names the one before. Whether the log itself still ends in them, who holds the log can show (check-against-log.ts).
 */
export function checkHeads(
  saved: PublishedHead,
  published: readonly PublishedHead[],
  keys: readonly AnswerKey[],
): readonly HeadFault[] {
  const faults: HeadFault[] = [];
  if (!isSigned(saved, keys)) faults.push({ day: saved.head.day, fault: 'signature' });
  let before: PublishedHead | undefined;
  for (const one of published) {
    const { day } = one.head;
    if (!isSigned(one, keys)) faults.push({ day, fault: 'signature' });
    if (before && one.head.previous !== before.head.sha256) faults.push({ day, fault: 'unchained' });
    before = one;
  }
  const [same] = published;
  if (!same || headBytes(same.head) !== headBytes(saved.head)) faults.push({ day: saved.head.day, fault: 'differs' });
  return faults;
}

/** What a time-stamp of a head is over. */
export const imprintOf = (head: SignedHead): string => hash('sha256', headBytes(head));
