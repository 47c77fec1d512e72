import type { FastifyReply } from 'fastify';
import { handleRight, type MadeForRight } from '#application/right/rights.js';
import { loadParty } from '#application/party/parties.js';
import type { RightFile } from '#domain/right/action.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Caller } from '../http/caller.js';
import { HttpProblem } from '../http/http-problem.js';
import { keyedRequestOf, type Known } from '../http/request.js';
import { send } from '../http/send.js';

export type ActingOnRight = { readonly caller: Caller; readonly request: Request; readonly reply: FastifyReply };

/** Who acts on a right, under which key, and where the answer goes. */
export const ActOnRight = createParamDecorator((_: unknown, context: ExecutionContext): ActingOnRight => {
  const http = context.switchToHttp();
  const known = http.getRequest<Known>();
  if (!known.caller) throw new HttpProblem('Unauthenticated');
  return { caller: known.caller, request: keyedRequestOf(known), reply: http.getResponse<FastifyReply>() };
});

/** Puts a command to a right and sends the answer. */
export async function actOnRight(
  rightId: string,
  { caller: { actor: by, now: at, tenant }, request, reply }: ActingOnRight,
  make: (file: RightFile) => Promise<MadeForRight>,
): Promise<void> {
  send(reply, await handleRight(tenant, rightId, { by, at, request }, make), tenant);
}

/** A party that the association knows. Throws Refused UnknownReference with the field. */
export const assertParty = async ({ tenant }: Caller, field: string, partyId: string): Promise<void> => {
  if ((await loadParty(tenant, partyId)).party.kind === undefined) refuse('UnknownReference', { field, name: partyId });
};
