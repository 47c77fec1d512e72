import type { FastifyReply } from 'fastify';
import { handleRight, type MadeForRight } from '#application/right/rights.js';
import { loadParty } from '#application/party/parties.js';
import type { RightFile } from '#domain/right/action.js';
import { keptUnder } from '#domain/right/kept-under.js';
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

/** `writer`: as whom words and papers about the right are sealed, whoever writes them down. */
type ActedOn = RightFile & { readonly writer: Caller };

/** Puts a command to a right and sends the answer. */
export async function actOnRight(
  rightId: string,
  { caller, request, reply }: ActingOnRight,
  make: (file: ActedOn) => Promise<MadeForRight>,
): Promise<void> {
  const { actor: by, now: at, tenant } = caller;
  const making = (file: RightFile) => make({ ...file, writer: writingAs(caller, keptUnder(by, file, at)) });
  send(reply, await handleRight(tenant, rightId, { by, at, request }, making), tenant);
}

/** The same caller, whose words are that party's. */
export const writingAs = (caller: Caller, partyId: string): Caller => ({
  ...caller,
  actor: { ...caller.actor, onBehalfOf: partyId },
});

/** A party that the association knows. Throws Refused UnknownReference with the field. */
export const assertParty = async ({ tenant }: Caller, field: string, partyId: string): Promise<void> => {
  if ((await loadParty(tenant, partyId)).party.kind === undefined) refuse('UnknownReference', { field, name: partyId });
};
