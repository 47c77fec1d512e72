import { localDateAt } from '#domain/calendar/local-date.js';
import type { WarningAct } from '#domain/early-warning/commands.js';
import { decideMorning, lookerOf, type MorningFile } from '#domain/early-warning/decide.js';
import type { Concerned, EarlyWarningEvent, RaisedWarning } from '#domain/early-warning/events.js';
import { evolveMorning, unreckoned } from '#domain/early-warning/state.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { holderOn } from '#domain/right/in-force.js';
import type { Answer, Request } from '#event-store/answers.js';
import { loadStream, type Stream } from '#event-store/load.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { findRight } from './find-right.js';

export type LoadedMorning = MorningFile & { readonly stream: Stream<EarlyWarningEvent> };

/** The shop and its platform, the right’s holder of that day, the platform of a category. */
async function concernedBy(
  tenant: TenantContext,
  { about }: RaisedWarning,
  at: Instant,
): Promise<readonly Concerned[]> {
  const platform = about.platformId === undefined ? [] : [{ as: 'platform' as const, id: about.platformId }];
  if (about.kind === 'category') return platform;
  if (about.kind === 'shop') return [{ as: 'shop', id: about.id }, ...platform];
  const right = await findRight(tenant, about.id);
  const holder = right && holderOn(right, localDateAt(at));
  return holder === undefined ? [] : [{ as: 'right-holder', id: holder }];
}

/** As it is now, from its stream. Throws Refused NotFound where it is none of early warnings. */
export async function loadMorning(
  tenant: TenantContext,
  morningId: string,
  { by, at }: { readonly by: Actor; readonly at: Instant },
): Promise<LoadedMorning> {
  const [stream, context] = await Promise.all([
    loadStream<EarlyWarningEvent>(tenant.database, tenant.associationId, morningId),
    tenant.contextOf(by),
  ]);
  if (stream.events[0]?.type !== 'WarningsRaised') refuse('NotFound');
  const morning = stream.events.reduce(evolveMorning, unreckoned);
  const looker = lookerOf(by, context, tenant.associationId);
  // whom it concerns is asked by those alone who may send it on
  const concerned =
    looker?.kind === 'association'
      ? await Promise.all(morning.warnings.map((one) => concernedBy(tenant, one, at)))
      : [];
  return { morning, looker, concerned: (warning) => concerned[warning - 1] ?? [], stream };
}

type Asked = { readonly by: Actor; readonly at: Instant; readonly request: Request };

/** The command handler of what people do about one warning. */
export const actOnWarning = (
  tenant: TenantContext,
  morningId: string,
  { by, at, request }: Asked,
  act: {
    readonly [T in WarningAct['type']]: Pick<Extract<WarningAct, { type: T }>, 'type' | 'data'>;
  }[WarningAct['type']],
): Promise<Answer> =>
  answerOnce(tenant, request, async () => {
    const { stream, ...file } = await loadMorning(tenant, morningId, { by, at });
    const command: WarningAct = { ...act, by, at };
    const events = decideMorning(command, file);
    return {
      entries: [entryOf('early-warning', stream, events, command)],
      answer: { status: 200, body: JSON.stringify({ morningId, events: events.map(({ type }) => type) }) },
    };
  });
