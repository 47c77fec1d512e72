/** A phone that takes text messages, or any that can be called. */
export type PhoneKind = 'mobile' | 'any';

/**
 * The number in one spelling, `+8613800001234` (E.164): full-width digits, spaces, hyphens and brackets are taken, a
 * mainland number may stand without its country. Undefined for what is no number, and of a mainland number for a kind
 * of message that it does not take.
 */
export function phoneNumberOf(text: string, kind: PhoneKind): string | undefined {
  const plain = text.normalize('NFKC').replace(/[ ()\u00a0\u2010-\u2015-]/g, '');
  if (!/^(\+|00)?[0-9]{5,15}$/.test(plain)) return undefined;
  const whole = plain.startsWith('00') ? `+${plain.slice(2)}` : plain;
  const mainland = whole.startsWith('+86') ? whole.slice(3) : whole.startsWith('+') ? undefined : whole;
  if (mainland === undefined) return /^\+[1-9][0-9]{6,14}$/.test(whole) ? whole : undefined;
  if (/^1[3-9][0-9]{9}$/.test(mainland)) return `+86${mainland}`;
  return kind === 'any' && /^0?[1-9][0-9]{8,10}$/.test(mainland) ? `+86${mainland.replace(/^0/, '')}` : undefined;
}

/** Enough of it to be recognised by whoever owns it: `+86138****1234`. */
export const maskedPhone = (phone: string): string =>
  phone.length < 9 ? '****' : `${phone.slice(0, -8)}****${phone.slice(-4)}`;
