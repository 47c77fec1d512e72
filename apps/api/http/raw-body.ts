import type { FastifyRequest } from 'fastify';

/** Operations that read their body themselves while it arrives. */
const RAW: ReadonlySet<string> = new Set([
  '/v1/disputes/:disputeId/evidence/:evidenceId/content',
  '/v1/rights/:rightId/evidence/:evidenceId/content',
]);

export const takesRawBody = ({ method, routeOptions }: FastifyRequest): boolean =>
  (method === 'PUT' || method === 'POST') && routeOptions.url !== undefined && RAW.has(routeOptions.url);
