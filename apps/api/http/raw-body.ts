import type { FastifyRequest } from 'fastify';

/** Operations that read their body themselves while it arrives. */
const RAW: ReadonlySet<string> = new Set([
  '/v1/disputes/:disputeId/evidence/:evidenceId/content',
  '/v1/rights/:rightId/evidence/:evidenceId/content',
  '/v1/parties/:partyId/papers/:sha256/content',
  '/v1/disputes/:disputeId/grievances/:grievanceId/evidence/:sha256/content',
  '/v1/consultations/:consultationId/files/:sha256/content',
  '/v1/official-requests/:officialRequestId/papers/:sha256/content',
  '/v1/deposits/:depositId/content',
  '/v1/picture-hashes',
  '/v1/associations/:associationId/tips/:tipId/pictures/:sha256/content',
]);

/** A file in pieces: its beginning and its end have no body. */
const PIECES = '/v1/disputes/:disputeId/evidence/:evidenceId/upload';

export const takesRawBody = ({ method, routeOptions }: Pick<FastifyRequest, 'method' | 'routeOptions'>): boolean =>
  routeOptions.url !== undefined &&
  (method === 'PATCH'
    ? routeOptions.url === PIECES
    : (method === 'PUT' || method === 'POST') && RAW.has(routeOptions.url));
