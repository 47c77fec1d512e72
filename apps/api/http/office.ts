import type { FastifyReply } from 'fastify';
import type { OfficeAnswer } from '#application/dispute/office-answers.js';

/** The stored bytes of an office's answer. */
export function sendOffice(reply: FastifyReply, { status, body }: OfficeAnswer): void {
  void reply.status(status).type('application/json; charset=utf-8').send(body);
}
