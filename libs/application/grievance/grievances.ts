import type { GrievanceFile } from '#domain/grievance/actions.js';
import type { GrievanceCommand } from '#domain/grievance/commands.js';
import { decideGrievance } from '#domain/grievance/decide.js';
import type { GrievanceEvent } from '#domain/grievance/events.js';
import { grievanceRolesOf } from '#domain/grievance/roles.js';
import { evolveGrievance, unmade } from '#domain/grievance/state.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer, Request } from '#event-store/answers.js';
import { loadStream, type Stream } from '#event-store/load.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { storedOnlyAmong } from '../privacy/restricted-files.js';

export type LoadedGrievance = GrievanceFile & { readonly stream: Stream<GrievanceEvent> };
export type AskedOfGrievance = { readonly by: Actor; readonly at: Instant; readonly request: Request };
export type MadeForGrievance = GrievanceCommand extends infer C
  ? C extends GrievanceCommand
    ? Pick<C, 'type' | 'data'>
    : never
  : never;

/** Who gives grievances to people, and calls them. */
export const GRIEVANCES: Actor = { kind: 'engine', id: 'grievances' };

/** A grievance as it is now, always from its stream: of its own, so that it is in no file that deciders read. */
export async function loadGrievance(
  { database, associationId, contextOf, calendar }: TenantContext,
  grievanceId: string,
  by: Actor,
): Promise<LoadedGrievance> {
  const [stream, context, known] = await Promise.all([
    loadStream<GrievanceEvent>(database, associationId, grievanceId),
    contextOf(by),
    calendar(),
  ]);
  const isOne = stream.events.every(({ type }) => type.startsWith('Grievance'));
  return {
    grievance: isOne ? stream.events.reduce(evolveGrievance, unmade) : unmade,
    calendar: known,
    context,
    stream,
  };
}

/**
 * The same for whoever has a part in it. Throws Refused NotFound for everybody else, and for everybody once the file in
 * which its words lie is only stored (PIPL 47, paragraph 2).
 */
export async function loadOwnGrievance(
  tenant: TenantContext,
  grievanceId: string,
  by: Actor,
): Promise<LoadedGrievance> {
  const file = await loadGrievance(tenant, grievanceId, by);
  const { disputeId } = file.grievance;
  if (grievanceRolesOf(by, file.grievance, file.context).length === 0 || disputeId === undefined) refuse('NotFound');
  if ((await storedOnlyAmong(tenant.database, [disputeId])).has(disputeId)) refuse('NotFound');
  return file;
}

/**
 * The command handler of a grievance that was filed. The command is made when its sender turns out to have a part:
 * strangers seal no words.
 */
export function handleGrievance(
  tenant: TenantContext,
  grievanceId: string,
  { by, at, request }: AskedOfGrievance,
  make: (file: GrievanceFile) => Promise<MadeForGrievance> | MadeForGrievance,
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const { stream, ...file } = await loadOwnGrievance(tenant, grievanceId, by);
    const command = { ...(await make(file)), by, at } as GrievanceCommand;
    const events = decideGrievance(command, file);
    return {
      entries: [entryOf('grievance', stream, events, command)],
      answer: { status: 200, body: JSON.stringify({ grievanceId, events: events.map(({ type }) => type) }) },
    };
  });
}
