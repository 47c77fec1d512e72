import { HOTP, Secret, TOTP } from 'otpauth';

/** RFC 6238 as every generator on a phone does it: SHA-1, six digits, steps of 30 seconds. */
const ALGORITHM = 'SHA1';
const DIGITS = 6;
const PERIOD = 30;
/**
 * A code counts in its own step, in the one before and in the one after: 90 seconds in all. RFC 6238 section 5.2
 * advises one step for the way; the other is for a phone whose clock goes ahead.
 */
const WINDOW = 1;
/** RFC 4226 section 4, R6: as long as the hash. */
const SECRET_BYTES = 20;

/** In base 32, as it is typed into a generator. */
export const newTotpSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

/** What a generator reads from a QR code; `issuer` and `label` are what its list shows. */
export const totpAddress = (secret: string, issuer: string, label: string): string =>
  new TOTP({ secret, issuer, label, algorithm: ALGORITHM, digits: DIGITS, period: PERIOD }).toString();

/** The step to which a code belongs, if it counts at that instant and is newer than the newest that was used. */
export function stepOf(secret: string, code: string, at: Date, lastStep: number | undefined): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const counter = TOTP.counter({ period: PERIOD, timestamp: at.getTime() });
  const given = { token: code, secret: Secret.fromBase32(secret), algorithm: ALGORITHM, digits: DIGITS };
  // from the newest on: were two steps to have the same code, the older might have been used
  for (let step = counter + WINDOW; step >= counter - WINDOW && step > (lastStep ?? -1); step -= 1)
    if (HOTP.validate({ ...given, counter: step, window: 0 }) !== null) return step;
  return undefined;
}
