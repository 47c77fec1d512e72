import { Secret, TOTP } from 'otpauth';
import { newTotpSecret, stepOf, totpAddress } from './totp.js';

/** The secret of RFC 6238 appendix B for SHA-1; its codes there have eight digits, of which these are the last six. */
const RFC = Secret.fromLatin1('12345678901234567890').base32;
const VECTORS = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
] as const;

it.each(VECTORS)('takes the code of RFC 6238 at %i seconds', (seconds, code) => {
  expect(stepOf(RFC, code, new Date(seconds * 1_000), undefined)).toBe(Math.floor(seconds / 30));
});

const at = new Date('2026-11-28T10:00:00Z');
const step = at.getTime() / 30_000;
const codeAt = (secret: string, steps: number): string =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: at.getTime() + steps * 30_000 });

it('takes a code one step early or late, and none beyond', () => {
  const secret = newTotpSecret();
  expect([-1, 0, 1].map((steps) => stepOf(secret, codeAt(secret, steps), at, undefined))).toEqual([
    step - 1,
    step,
    step + 1,
  ]);
  for (const steps of [-3, -2, 2, 3]) {
    const code = codeAt(secret, steps);
    if ([-1, 0, 1].every((near) => codeAt(secret, near) !== code))
      expect(stepOf(secret, code, at, undefined)).toBe(undefined);
  }
});

it('takes no code twice, nor one that is older than the newest that was used', () => {
  const secret = newTotpSecret();
  const now = codeAt(secret, 0);
  expect(stepOf(secret, now, at, step)).toBeUndefined();
  expect(stepOf(secret, codeAt(secret, -1), at, step)).toBeUndefined();
  expect(stepOf(secret, codeAt(secret, 1), at, step)).toBe(step + 1);
});

it('takes nothing but six digits', () => {
  for (const bad of ['', '28708', '2870820', ' 287082', '28708２', 'abcdef'])
    expect(stepOf(RFC, bad, new Date(59_000), undefined)).toBeUndefined();
});

it('is written as generators read it, with 160 bits of secret', () => {
  const secret = newTotpSecret();
  expect(Secret.fromBase32(secret).bytes).toHaveLength(20);
  const address = new URL(totpAddress(secret, '示例协会', 'ana'));
  expect([address.protocol, address.host]).toEqual(['otpauth:', 'totp']);
  expect(decodeURIComponent(address.pathname)).toBe('/示例协会:ana');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    secret,
    issuer: '示例协会',
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  });
});
