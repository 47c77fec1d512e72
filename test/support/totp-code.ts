import { Secret, TOTP } from 'otpauth';

/** The code that a generator shows, so many steps of half a minute from now. */
export const codeOf = (secret: string, now: Date, steps = 0): string =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: now.getTime() + steps * 30_000 });
