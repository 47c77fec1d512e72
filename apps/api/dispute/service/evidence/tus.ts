import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply } from 'fastify';
import { HttpProblem, invalid } from '../../../http/http-problem.js';

/**
 * Resumable uploads by tus 1.0.0 (https://tus.io/protocols/resumable-upload): core protocol, creation, expiration and
 * termination. X-HTTP-Method-Override is not taken: who may do what hangs on the method.
 */
export const TUS = '1.0.0';

/** Core protocol, Headers, Tus-Resumable: on every answer, and 412 with Tus-Version to another version. */
export const speaksTus = (headers: IncomingHttpHeaders, reply: FastifyReply): void => {
  void reply.header('tus-resumable', TUS);
  if (headers['tus-resumable'] !== TUS)
    throw new HttpProblem('PreconditionFailed', {
      errors: [{ field: 'Tus-Resumable', code: headers['tus-resumable'] === undefined ? 'missing' : 'invalid' }],
      headers: { 'tus-version': TUS },
    });
};

/** Core protocol, Headers: Upload-Offset and Upload-Length are whole numbers from 0. */
export const countIn = (headers: IncomingHttpHeaders, name: 'Upload-Offset' | 'Upload-Length'): number => {
  const said = headers[name.toLowerCase()];
  if (said === undefined) throw invalid(name, 'missing');
  if (typeof said !== 'string' || !/^(?:0|[1-9]\d{0,14})$/.test(said)) throw invalid(name, 'invalid');
  return Number(said);
};

/** Expiration: when what has come is forgotten, in the form of RFC 9110 5.6.7. */
export const tellExpiry = (reply: FastifyReply, at: Date | undefined): void => {
  if (at) void reply.header('upload-expires', at.toUTCString());
};

/** PATCH: anything else is 415. */
export const assertPiece = ({ 'content-type': type }: IncomingHttpHeaders): void => {
  if (type?.trim().toLowerCase() !== 'application/offset+octet-stream') throw new HttpProblem('UnsupportedMediaType');
};
