const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A code that is made here, and of which the association gets the hash alone: whoever has it may claim a reward. */
export const newClaimCode = (): string => {
  const some = Array.from(crypto.getRandomValues(new Uint32Array(20)), (one) => LETTERS[one % LETTERS.length] ?? 'a');
  return [0, 5, 10, 15].map((at) => some.slice(at, at + 5).join('')).join('-');
};

export const hashOf = (code: string): Promise<string> => hashOfBytes(new TextEncoder().encode(code));

/** SHA-256, in hexadecimal digits. */
export const hashOfBytes = async (given: BufferSource): Promise<string> => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', given));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};
