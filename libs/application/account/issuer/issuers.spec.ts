import { isStrong } from './issuers.js';

const trust = { trustedAmr: ['otp', 'hwk'], trustedAcr: ['urn:example:two'] };

it('takes an answer for a second factor by the words that are trusted, and by no others', () => {
  expect(isStrong(trust, { amr: ['pwd', 'otp'] })).toBe(true);
  expect(isStrong(trust, { amr: [], acr: 'urn:example:two' })).toBe(true);
  expect(isStrong(trust, { amr: ['pwd', 'mfa'], acr: 'urn:example:one' })).toBe(false);
  expect(isStrong(trust, { amr: [] })).toBe(false);
});

it('trusts no word where none is configured', () => {
  expect(isStrong({ trustedAmr: [], trustedAcr: [] }, { amr: ['mfa', 'otp'], acr: 'anything' })).toBe(false);
});
