import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { handleDispute, type Beside, type Prepared } from '#application/dispute/disputes.js';
import type { DisputeFile } from '#domain/dispute/core/action.js';
import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { Request } from '#event-store/answers.js';
import type { Caller } from '../http/caller.js';
import { HttpProblem } from '../http/http-problem.js';
import { keyedRequestOf, type Known } from '../http/request.js';
import { send } from '../http/send.js';
import { unlessChanged } from './dispute/etag.js';

/** Somebody doing something to a dispute: who, under which key, on what condition, and where the answer goes. */
export type Acting = {
  readonly caller: Caller;
  readonly request: Request;
  readonly reply: FastifyReply;
  readonly ifMatch?: string;
};

/** What `Act` hands to an operation; by it the operations that are acts are known. */
export const actingIn = (_: unknown, context: ExecutionContext): Acting => {
  const http = context.switchToHttp();
  const known = http.getRequest<Known>();
  if (!known.caller) throw new HttpProblem('Unauthenticated');
  const ifMatch = known.headers['if-match'];
  return {
    caller: known.caller,
    request: keyedRequestOf(known),
    reply: http.getResponse<FastifyReply>(),
    ...(ifMatch !== undefined && { ifMatch }),
  };
};

export const Act = createParamDecorator(actingIn);

type Asked = Pick<DisputeCommand, 'by' | 'at'>;
type Made = DisputeCommand extends infer C ? (C extends DisputeCommand ? Omit<C, 'by' | 'at'> : never) : never;

/**
 * Puts a command to a dispute and sends the answer. The command is made when its sender turns out to have a part:
 * strangers seal no words.
 */
export async function act(
  disputeId: string,
  { caller, request, reply, ifMatch }: Acting,
  make: (file: DisputeFile) => Made | Promise<Made>,
  beside?: (file: DisputeFile) => Promise<Omit<Beside<DisputeCommand>, 'command'>>,
): Promise<void> {
  const { actor: by, now: at, tenant } = caller;
  const command: Prepared<DisputeCommand> = async (file) => {
    const one = { ...(await make(file)), ...({ by, at } satisfies Asked) } as DisputeCommand;
    return { command: one, ...(await beside?.(file)) };
  };
  send(reply, await handleDispute(tenant, disputeId, by, command, request, unlessChanged(caller, ifMatch)), tenant);
}

/** The same where more than a command is made: what is recorded beside it, what is answered besides. */
export async function actBeside(
  disputeId: string,
  { caller, request, reply, ifMatch }: Acting,
  make: (file: DisputeFile) => Promise<Beside<DisputeCommand>>,
): Promise<void> {
  send(
    reply,
    await handleDispute(caller.tenant, disputeId, caller.actor, make, request, unlessChanged(caller, ifMatch)),
    caller.tenant,
  );
}
