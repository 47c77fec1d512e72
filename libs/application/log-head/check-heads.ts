import { hash } from 'node:crypto';
import { isConsistent, type Sized } from '#event-store/consistency.js';
import type { AnswerKey } from '#infrastructure/answer-keys/answer-keys.js';
import { isSignedBy } from '#infrastructure/answer-keys/is-signed.js';
import { headBytes, type PublishedHead, type SignedHead } from './log-heads.js';

/** What is wrong with one head, or between it and the one before. */
export type HeadFault = { readonly day: string; readonly fault: 'signature' | 'differs' | 'inconsistent' };

/** Whether it was signed with one of these keys, from what it says. */
export const isSigned = ({ head, signature }: PublishedHead, keys: readonly AnswerKey[]): boolean =>
  isSignedBy(headBytes(head), signature, keys);

const sized = ({ size, sha256 }: SignedHead): Sized => ({ size, root: Buffer.from(sha256, 'hex') });

/**
 * Whether a head that somebody saved still stands among those that are published from its day on, and each of those is
 * the beginning of the next: then nothing that was in the log on that day was changed or taken out since.
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
    const proof = one.consistency.map((hex) => Buffer.from(hex, 'hex'));
    if (before && !isConsistent(sized(before.head), sized(one.head), proof))
      faults.push({ day, fault: 'inconsistent' });
    before = one;
  }
  const [same] = published;
  if (!same || headBytes(same.head) !== headBytes(saved.head)) faults.push({ day: saved.head.day, fault: 'differs' });
  return faults;
}

/** What a time-stamp of a head is over. */
export const imprintOf = (head: SignedHead): string => hash('sha256', headBytes(head));
