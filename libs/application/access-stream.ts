import { hash } from 'node:crypto';

/** The stream of looks at a dispute's files: an id made of the dispute's (RFC 9562, version 8), so that it needs no index and tells nothing in the dispute. */
export const accessStreamId = (disputeId: string): string => {
  const hex = hash('sha256', `parley/access/${disputeId}`);
  const variant = ((parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
