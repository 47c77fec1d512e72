import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { RightFile } from '#domain/right/action.js';
import type { RightCommand } from '#domain/right/actions.js';
import { otherThan, rightDecider } from '#domain/right/decider.js';
import { evolveRight } from '#domain/right/evolve.js';
import type { RightEvent } from '#domain/right/events.js';
import { rightRolesOf } from '#domain/right/roles.js';
import { unrecorded } from '#domain/right/state.js';
import type { Answer, Request } from '#event-store/answers.js';
import { emptyStream, loadStream, type Stream } from '#event-store/load.js';
import { newId } from '#infrastructure/ids.js';
import { inForceAt } from '#rulebooks/released.js';
import { checkOtherHand } from '../party/other-hand.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';

export type LoadedRight = RightFile & { readonly stream: Stream<RightEvent> };

/**
 * A right as it is now, always from its stream, with what a decision by this actor may rest on: the rulebook in force
 * at that instant of legal time among it.
 */
export async function loadRight(
  { database, associationId, contextOf }: TenantContext,
  rightId: string,
  by: Actor,
  at: Instant,
): Promise<LoadedRight> {
  const [stream, context] = await Promise.all([
    loadStream<RightEvent>(database, associationId, rightId),
    contextOf(by),
  ]);
  const { rulebook } = inForceAt('cn-ecl', at);
  return { right: stream.events.reduce(evolveRight, unrecorded), rulebook, context, stream };
}

type Asked = { readonly by: Actor; readonly at: Instant; readonly request: Request };
type Made = RightCommand extends infer C ? (C extends RightCommand ? Omit<C, 'by' | 'at'> : never) : never;

/** What a command comes to, and what its sender is told of it. */
export type MadeForRight = { readonly command: Made; readonly answer?: object };

/**
 * The command handler of a right that exists. The command is made when its sender turns out to have a part: strangers
 * seal no words.
 */
export function handleRight(
  tenant: TenantContext,
  rightId: string,
  { by, at, request }: Asked,
  make: (file: RightFile) => Promise<MadeForRight>,
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const { stream, ...file } = await loadRight(tenant, rightId, by, at);
    if (stream.version === 0 || rightRolesOf(by, file.right, file.context, at).length === 0) refuse('NotFound');
    const { command, answer } = await make(file);
    const asked = { ...command, by, at } as RightCommand;
    const events = rightDecider.decide(asked, file);
    await checkOtherHand(tenant, by.id, [otherThan(asked.type, file.right)]);
    return {
      entries: [entryOf('right', stream, events, asked, file.context)],
      answer: { status: 200, body: JSON.stringify({ rightId, ...answer, events: events.map(({ type }) => type) }) },
    };
  });
}

/** The command handler of a new right; answers 201 { rightId }. Its id is made here and lies in the answer. */
export function openRight(
  tenant: TenantContext,
  { by, at, request }: Asked,
  make: (rightId: string, file: RightFile) => Promise<MadeForRight>,
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const rightId = newId();
    const stream = emptyStream<RightEvent>(tenant.associationId, rightId);
    const { rulebook } = inForceAt('cn-ecl', at);
    const file = { right: unrecorded, rulebook, context: await tenant.contextOf(by) };
    if (rightRolesOf(by, unrecorded, file.context, at).length === 0) refuse('NotFound');
    const { command, answer } = await make(rightId, file);
    const asked = { ...command, by, at } as RightCommand;
    const events = rightDecider.decide(asked, file);
    return {
      entries: [entryOf('right', stream, events, asked, file.context)],
      answer: { status: 201, body: JSON.stringify({ rightId, ...answer, events: events.map(({ type }) => type) }) },
    };
  });
}
