import { hasAPart, disputeDecider } from '#domain/dispute/decider.js';
import type { DisputeFile } from '#domain/dispute/core/action.js';
import type { DisputeCommand } from '#domain/dispute/actions.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import { rolesOf } from '#domain/dispute/core/roles-of.js';
import { officesIn } from '#domain/dispute/who-acted.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import type { Actor } from '#domain/kernel/message.js';
import { Refused, refuse } from '#domain/kernel/refusal.js';
import type { Answer, Request } from '#event-store/answers.js';
import { loadStream, type Stream } from '#event-store/load.js';
import type { Entry } from '#event-store/prepare.js';
import { decideWithConcurrentMeasures, type DecidedWith } from './decide-with-concurrent-measures.js';
import { answerOnce, appendOnce, type TenantContext } from '../command-handler/command-handler.js';
import { decidedOn } from './decided-on.js';
import { limitsThatFollow } from '../context/limits.js';
import { findOfficesBeside, together } from '../context/who-acted.js';
import { fileFor, type LoadedDispute, type OpenedDispute } from './file-for.js';
import { reliedOn } from './relied-on.js';

export type { LoadedDispute } from './file-for.js';

/** The dispute as it is now, always from its stream, with what a decision by this actor may rest on. */
export async function loadDispute(
  { database, associationId, contextOf, calendar }: TenantContext,
  disputeId: string,
  by: Actor,
): Promise<LoadedDispute> {
  const [stream, context, days] = await Promise.all([
    loadStream<DisputeEvent>(database, associationId, disputeId),
    contextOf(by),
    calendar(),
  ]);
  const { dispute, offices } = openOf(stream);
  const beside =
    context.duties.length === 0 ? {} : await findOfficesBeside({ database, associationId }, disputeId, dispute);
  return fileFor({ stream, dispute, offices: together(offices, beside) }, by, context, days);
}

const opened = new WeakMap<Stream<DisputeEvent>, Pick<OpenedDispute, 'dispute' | 'offices'>>();

/** Folded once for all who were given the same reading of its stream. */
const openOf = (stream: Stream<DisputeEvent>): Pick<OpenedDispute, 'dispute' | 'offices'> => {
  const known = opened.get(stream);
  if (known) return known;
  const dispute = evolveAll(disputeDecider.initial, stream.events);
  const folded = { dispute, offices: officesIn(stream.events, dispute) };
  opened.set(stream, folded);
  return folded;
};

/**
 * The same for whoever has a part in it. Throws Refused NotFound for everybody else, as for a dispute that never was.
 */
export async function loadOwnDispute(tenant: TenantContext, disputeId: string, by: Actor): Promise<LoadedDispute> {
  const file = await loadDispute(tenant, disputeId, by);
  return file.stream.version > 0 && hasAPart(by, file) ? file : refuse('NotFound');
}

/**
 * The same for a case manager of it. Throws Refused NotFound for everybody else, and for whoever has that role in the
 * association but is a neutral of this dispute, or speaks for a party of it.
 */
export async function loadAsStaff(tenant: TenantContext, disputeId: string, by: Actor): Promise<LoadedDispute> {
  const file = await loadOwnDispute(tenant, disputeId, by);
  return rolesOf(by, file.dispute, file.context).includes('case-manager') ? file : refuse('NotFound');
}

/**
 * A command with what is recorded in the same set, what other disputes say that the decision rests on, and what its
 * sender is told besides.
 */
export type Beside<C> = {
  readonly command: C;
  readonly entries?: readonly Entry[];
  readonly earlier?: DisputeFile['earlier'];
  readonly answer?: object;
};

export type Prepared<C> = C | ((file: DisputeFile) => Promise<C | Beside<C>>);

/**
 * The command handler of a dispute that exists. `command` may be made late, from a file that its sender has a part in:
 * only then are its words sealed. `precondition` sees the file before the decision, again after each conflict, and may
 * throw.
 */
export function handleDispute(
  tenant: TenantContext,
  disputeId: string,
  by: Actor,
  command: Prepared<DisputeCommand>,
  request: Request,
  precondition?: (file: LoadedDispute) => Promise<void>,
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const file = await loadOwnDispute(tenant, disputeId, by);
    await precondition?.(file);
    const made = typeof command === 'function' ? await command(file) : command;
    const {
      command: asked,
      entries = [],
      earlier,
      answer = {},
    } = 'command' in made ? made : ({ command: made } as Beside<DisputeCommand>);
    const relied = { ...(await reliedOn(tenant, asked, file)), ...(earlier && { earlier }) };
    const chosen = await decideWithConcurrentMeasures(tenant, disputeId, asked, relied);
    const decided = decidedOn(relied, asked, chosen, answer);
    const limits = await limitsThatFollow(tenant, disputeId, file.dispute, asked, chosen.events);
    return { ...decided, entries: [...decided.entries, ...entries, ...limits] };
  });
}

/**
 * The same from a file that was loaded a moment ago, which spares two queries where nothing has moved since. Gives the
 * dispute as it then is; undefined if something had moved, or it was recorded before: then it went through the command
 * handler as usual.
 */
export async function handleLoaded(
  tenant: TenantContext,
  file: LoadedDispute,
  command: DisputeCommand,
  request: Request,
): Promise<Dispute | undefined> {
  const relied = await reliedOn(tenant, command, file);
  const decided = await decideIfAllowed(tenant, command, relied);
  const answer = decided && (await appendOnce(tenant, request, decidedOn(relied, command, decided)));
  if (decided && answer !== 'conflict') return evolveAll(file.dispute, decided.events);
  await handleDispute(tenant, file.stream.streamId, command.by, command, request);
  return undefined;
}

/** Refused may be what has been recorded already: the command handler knows. */
const decideIfAllowed = async (
  tenant: TenantContext,
  command: DisputeCommand,
  file: LoadedDispute,
): Promise<DecidedWith | undefined> => {
  try {
    return await decideWithConcurrentMeasures(tenant, file.stream.streamId, command, file);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
};
