/** 128 random bits in hexadecimal. `crypto.randomUUID` is missing where a page did not come by HTTPS. */
export const random = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
