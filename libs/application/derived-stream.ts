import { hash } from 'node:crypto';

/** A stream id made of a name (RFC 9562, version 8). */
export const derivedStreamId = (name: string): string => {
  const hex = hash('sha256', name);
  const variant = ((parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
