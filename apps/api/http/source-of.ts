import { isIP } from 'node:net';
import type { FastifyRequest } from 'fastify';
import type { Source } from '#infrastructure/security/security-event.js';

const LONGEST_DEVICE = 300;

/** Where a request came from, for the security log and the list of a person's sessions. */
export const sourceOf = ({
  ip,
  id,
  headers,
  socket,
}: Pick<FastifyRequest, 'ip' | 'id' | 'headers' | 'socket'>): Source => {
  const device = headers['user-agent']?.slice(0, LONGEST_DEVICE);
  const address = isIP(ip) ? ip : (socket.remoteAddress ?? ''); // a proxy may pass on what is no address
  return { address, requestId: id, ...(device !== undefined && { device }) };
};
