import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { JudgeFindings, ScreeningCommand, ScreenListings } from '#domain/screening/commands.js';
import { decideScreening, type ScreeningFile } from '#domain/screening/decide.js';
import type { ScreeningEvent } from '#domain/screening/events.js';
import { screeningRoleOf, type ScreeningRole } from '#domain/screening/roles.js';
import { evolveScreening, unscreened } from '#domain/screening/state.js';
import type { Answer, Request } from '#event-store/answers.js';
import { emptyStream, loadStream, type Stream } from '#event-store/load.js';
import { newId } from '#infrastructure/ids.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';

export type LoadedScreening = ScreeningFile & {
  readonly stream: Stream<ScreeningEvent>;
  readonly role: ScreeningRole;
};
type Asked = { readonly by: Actor; readonly at: Instant; readonly request: Request };

/** Under which the words of its findings lie: they are forgotten together. */
export const screeningKey = (screeningId: string): string => `screening:${screeningId}`;

/** As it is now, from its stream, for whoever sent it or reviews. Throws Refused NotFound for everybody else. */
export async function loadScreening(
  { database, associationId, contextOf }: TenantContext,
  screeningId: string,
  by: Actor,
): Promise<LoadedScreening> {
  const [stream, context] = await Promise.all([
    loadStream<ScreeningEvent>(database, associationId, screeningId),
    contextOf(by),
  ]);
  const isOne = stream.events[0]?.type === 'ListingsScreened';
  const screening = isOne ? stream.events.reduce(evolveScreening, unscreened) : unscreened;
  const role = screeningRoleOf(by, screening.sender, context, associationId) ?? refuse('NotFound');
  return { screening, context, associationId, stream, role };
}

/** What was found, with the words of it that are sealed. */
export type ToRecord = {
  readonly data: Omit<ScreenListings['data'], 'findingsContentId'>;
  readonly words?: string;
};

/** The command handler of a new one; answers 201 { screeningId }. */
export function recordScreening(
  tenant: TenantContext,
  { by, at, request }: Asked,
  screen: () => Promise<ToRecord>,
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const { associationId, vault } = tenant;
    const screeningId = newId();
    const { data, words } = await screen();
    const findingsContentId = words === undefined ? undefined : await vault.seal(screeningKey(screeningId), words);
    const command: ScreenListings = {
      type: 'ScreenListings',
      data: { ...data, ...(findingsContentId !== undefined && { findingsContentId }) },
      by,
      at,
    };
    const context = await tenant.contextOf(by);
    const events = decideScreening(command, { screening: unscreened, context, associationId });
    const stream = emptyStream<ScreeningEvent>(associationId, screeningId);
    return {
      entries: [entryOf('screening', stream, events, command)],
      answer: { status: 201, body: JSON.stringify({ screeningId }) },
    };
  });
}

/** The command handler of what somebody says of findings; strangers seal no words. */
export function judgeFindings(
  tenant: TenantContext,
  screeningId: string,
  { by, at, request }: Asked,
  { note, ...said }: Omit<JudgeFindings['data'], 'noteContentId'> & { readonly note?: string },
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const { stream, ...file } = await loadScreening(tenant, screeningId, by);
    const noteContentId = note === undefined ? undefined : await tenant.vault.seal(screeningKey(screeningId), note);
    const data = { ...said, ...(noteContentId !== undefined && { noteContentId }) };
    const command: ScreeningCommand = { type: 'JudgeFindings', data, by, at };
    const events = decideScreening(command, file);
    return {
      entries: [entryOf('screening', stream, events, command)],
      answer: { status: 200, body: JSON.stringify({ screeningId, events: events.map(({ type }) => type) }) },
    };
  });
}
