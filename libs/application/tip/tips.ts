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
import { getRulebook } from '#rulebooks/released.js';
import { answerOnce, entryOf, type Doorway } from '../command-handler/door.js';

export type LoadedTip = TipFile & { readonly stream: Stream<TipEvent> };
type Asked = { readonly by: Actor; readonly at: Instant; readonly request: Request };
type Made = TipCommand extends infer C ? (C extends TipCommand ? Omit<C, 'by' | 'at'> : never) : never;

/** A tip as it is now, always from its stream, with what a decision by this actor may rest on. */
export async function loadTip(
  { database, associationId, standingOf, calendar }: Doorway,
  tipId: string,
  by: Actor,
): Promise<LoadedTip> {
  const [stream, standing] = await Promise.all([loadStream<TipEvent>(database, associationId, tipId), standingOf(by)]);
  return {
    tip: stream.events.reduce(evolveTip, unheard),
    rulebook: getRulebook().rulebook,
    calendar,
    standing,
    stream,
  };
}

/**
 * The door to a tip that came. The command is made when its sender turns out to have a part: strangers seal no words.
 */
export function handleTip(
  doorway: Doorway,
  tipId: string,
  { by, at, request }: Asked,
  make: (file: TipFile) => Promise<Made>,
): Promise<Answer> {
  return answerOnce(doorway, request, async () => {
    const { stream, ...file } = await loadTip(doorway, tipId, by);
    if (stream.version === 0 || tipRolesOf(by, file.tip, file.standing).length === 0) refuse('NotFound');
    const command = { ...(await make(file)), by, at } as TipCommand;
    const events = tipDecider.decide(command, file);
    return {
      entries: [entryOf('tip', stream, events, command, file.standing)],
      answer: { status: 200, body: JSON.stringify({ tipId, events: events.map(({ type }) => type) }) },
    };
  });
}

/** The door to a new tip; answers 201 with its number. Its id is made here and lies in the answer. */
export function openTip(
  doorway: Doorway,
  { by, at, request }: Asked,
  make: (tipId: string) => Promise<Made & { readonly type: 'GiveTip' }>,
): Promise<Answer> {
  return answerOnce(doorway, request, async () => {
    const tipId = newId();
    const stream = emptyStream<TipEvent>(doorway.associationId, tipId);
    const file = {
      tip: unheard,
      rulebook: getRulebook().rulebook,
      calendar: doorway.calendar,
      standing: await doorway.standingOf(by),
    };
    const command = { ...(await make(tipId)), by, at };
    const events = tipDecider.decide(command, file);
    return {
      entries: [entryOf('tip', stream, events, command, file.standing)],
      answer: { status: 201, body: JSON.stringify({ tipId, number: command.data.number, receivedAt: at }) },
    };
  });
}
