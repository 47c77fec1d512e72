import type { FastifyReply } from 'fastify';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { Answer } from '#event-store/answers.js';
import { waitingToken } from './waiting-token.js';

/**
 * The stored answer, byte for byte, the first time and every time after, with the token that a later read may wait for.
 */
export function send(
  reply: FastifyReply,
  { status, body, position }: Answer,
  tenant: Pick<TenantContext, 'associationId' | 'secret'>,
): void {
  void reply
    .status(status)
    .header('parley-token', waitingToken(tenant, position))
    .type('application/json; charset=utf-8')
    .send(body);
}
