import { createHmac, type KeyObject } from 'node:crypto';

/** How long a code is good, by machine time. */
export const CODE_MINUTES = 10;
/** Wrong guesses that one code takes. */
export const GUESSES = 5;
/** Codes for one thing in an hour: each has few guesses, so together they are few. */
export const CODES_AN_HOUR = 5;
export const HOUR = 3_600_000;

/**
 * Six digits that follow from the request, so that asking again under its key sends the same; nobody can compute them
 * without the secret.
 */
export const codeText = (secret: KeyObject, purpose: string, requestHash: Buffer): string => {
  const bytes = createHmac('sha256', secret).update(`${purpose}\n`).update(requestHash).digest();
  return String(bytes.readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
};

/** Six digits are guessed in no time from a plain hash. */
export const keyedCodeHash = (secret: KeyObject, purpose: string, subject: Buffer, code: string): Buffer =>
  createHmac('sha256', secret).update(`${purpose} hash\n`).update(subject).update(code).digest();

/** Seconds until the oldest of the hour's codes no longer counts. */
export const secondsUntilNext = (oldest: Date, now: Date): number =>
  Math.max(1, Math.ceil((oldest.getTime() + HOUR - now.getTime()) / 1_000));
