import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { TipFile } from '#domain/tip/action.js';
import type { TipCommand } from '#domain/tip/actions.js';
import { tipDecider } from '#domain/tip/decider.js';
import type { TipEvent } from '#domain/tip/events.js';
import { evolveTip } from '#domain/tip/evolve.js';
import { tipRolesOf } from '#domain/tip/roles.js';
import { unheard } from '#domain/tip/state.js';
import type { Answer, Request } from '#event-store/answers.js';
import { emptyStream, loadStream, type Stream } from '#event-store/load.js';
import { newId } from '#infrastructure/ids.js';
import { inForceAt } from '#rulebooks/released.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';

export type LoadedTip = TipFile & { readonly stream: Stream<TipEvent> };
type Asked = { readonly by: Actor; readonly at: Instant; readonly request: Request };
type Made = TipCommand extends infer C ? (C extends TipCommand ? Omit<C, 'by' | 'at'> : never) : never;

/**
 * A tip as it is now, always from its stream, with what a decision by this actor may rest on: the rulebook in force at
 * that instant of legal time among it.
 */
export async function loadTip(
  { database, associationId, contextOf, calendar }: TenantContext,
  tipId: string,
  by: Actor,
  at: Instant,
): Promise<LoadedTip> {
  const [stream, context, known] = await Promise.all([
    loadStream<TipEvent>(database, associationId, tipId),
    contextOf(by),
    calendar(),
  ]);
  return {
    tip: stream.events.reduce(evolveTip, unheard),
    rulebook: inForceAt('cn-ecl', at).rulebook,
    calendar: known,
    context,
    stream,
  };
}

/**
 * The command handler of a tip that came. The command is made when its sender turns out to have a part: strangers seal
 * no words.
 */
export function handleTip(
  tenant: TenantContext,
  tipId: string,
  { by, at, request }: Asked,
  make: (file: TipFile) => Promise<Made>,
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const { stream, ...file } = await loadTip(tenant, tipId, by, at);
    if (stream.version === 0 || tipRolesOf(by, file.tip, file.context).length === 0) refuse('NotFound');
    const command = { ...(await make(file)), by, at } as TipCommand;
    const events = tipDecider.decide(command, file);
    return {
      entries: [entryOf('tip', stream, events, command, file.context)],
      answer: { status: 200, body: JSON.stringify({ tipId, events: events.map(({ type }) => type) }) },
    };
  });
}

/** The command handler of a new tip; answers 201 with its number. Its id is made here and lies in the answer. */
export function openTip(
  tenant: TenantContext,
  { by, at, request }: Asked,
  make: (tipId: string) => Promise<Made & { readonly type: 'GiveTip' }>,
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const tipId = newId();
    const stream = emptyStream<TipEvent>(tenant.associationId, tipId);
    const file = {
      tip: unheard,
      rulebook: inForceAt('cn-ecl', at).rulebook,
      calendar: await tenant.calendar(),
      context: await tenant.contextOf(by),
    };
    const command = { ...(await make(tipId)), by, at };
    const events = tipDecider.decide(command, file);
    return {
      entries: [entryOf('tip', stream, events, command, file.context)],
      answer: { status: 201, body: JSON.stringify({ tipId, number: command.data.number, receivedAt: at }) },
    };
  });
}
