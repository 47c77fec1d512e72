import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '#domain/kernel/refusal.js';
import type { PageFile } from './read-pages.js';

/** Compressed for whoever reads that; what there is not is refused as everywhere. */
export const sendFile = (
  file: PageFile | undefined,
  { headers }: FastifyRequest,
  reply: FastifyReply,
  vary = 'Accept-Encoding',
): void => {
  if (!file) return refuse('NotFound');
  const gzip = /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''));
  void reply
    .header('vary', vary)
    .headers(gzip ? { 'content-encoding': 'gzip' } : {})
    .type(file.type)
    .send(gzip ? file.gzipped : file.bytes);
};
