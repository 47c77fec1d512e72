import type { FastifyRequest } from 'fastify';
import type { Source } from '#infrastructure/security/security-event.js';

const LONGEST_DEVICE = 300;

/** Where a request came from, for the security log and the list of a person's sessions. */
export const sourceOf = ({ ip, id, headers }: Pick<FastifyRequest, 'ip' | 'id' | 'headers'>): Source => {
  const device = headers['user-agent']?.slice(0, LONGEST_DEVICE);
  return { address: ip, requestId: id, ...(device !== undefined && { device }) };
};
