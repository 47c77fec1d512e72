import type { ConsultationFile } from '#domain/consultation/card.js';
import type { AskConsultation, ConsultationCommand } from '#domain/consultation/commands.js';
import type { AidHelp } from '#domain/consultation/aid.js';
import { decideConsultation } from '#domain/consultation/decide.js';
import type { ConsultationEvent } from '#domain/consultation/events.js';
import { askerOf, consultationRoleOf, type ConsultationRole } from '#domain/consultation/roles.js';
import { evolveConsultation, unasked } from '#domain/consultation/state.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer, Request } from '#event-store/answers.js';
import { emptyStream, loadStream, type Stream } from '#event-store/load.js';
import { newId } from '#infrastructure/ids.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';

export type LoadedConsultation = ConsultationFile & {
  readonly stream: Stream<ConsultationEvent>;
  /** What whoever asked for it is to it. */
  readonly role: ConsultationRole;
};
type Asked = { readonly by: Actor; readonly at: Instant; readonly request: Request };
type Made = ConsultationCommand extends infer C
  ? C extends ConsultationCommand
    ? Pick<C, 'type' | 'data'>
    : never
  : never;

/**
 * All words of one lie under one key, the staff's among them: an answer repeats its question, and goes with it when
 * whoever asked is forgotten.
 */
export const consultationKey = (consultationId: string, askerId: string): string =>
  `consultation:${consultationId}:${askerId}`;

/** As it is now, always from its stream, for whoever has a part in it. Throws Refused NotFound for everybody else. */
export async function loadConsultation(
  { database, associationId, contextOf, calendar }: TenantContext,
  consultationId: string,
  by: Actor,
): Promise<LoadedConsultation> {
  const [stream, context, known] = await Promise.all([
    loadStream<ConsultationEvent>(database, associationId, consultationId),
    contextOf(by),
    calendar(),
  ]);
  const isOne = stream.events.every(({ type }) => type.startsWith('Consultation'));
  const consultation = isOne ? stream.events.reduce(evolveConsultation, unasked) : unasked;
  const role = consultationRoleOf(by, consultation, context) ?? refuse('NotFound');
  return { consultation, calendar: known, context, stream, role };
}

/** Seals words in it. */
export const sealIn = (
  { vault }: Pick<TenantContext, 'vault'>,
  { stream: { streamId }, consultation: { askerId = '' } }: Pick<LoadedConsultation, 'stream' | 'consultation'>,
  text: string,
): Promise<string> => vault.seal(consultationKey(streamId, askerId), text);

/**
 * The command handler of a consultation that was asked. The command is made when its sender turns out to have a part:
 * strangers seal no words.
 */
export function handleConsultation(
  tenant: TenantContext,
  consultationId: string,
  { by, at, request }: Asked,
  make: (file: LoadedConsultation) => Promise<Made> | Made,
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const file = await loadConsultation(tenant, consultationId, by);
    const made = await make(file);
    const events = decideConsultation({ ...made, by, at } as ConsultationCommand, file);
    const { draftId } = made.data as { readonly draftId?: string };
    const told = { consultationId, events: events.map(({ type }) => type), ...(draftId !== undefined && { draftId }) };
    return {
      entries: [entryOf('consultation', file.stream, events, { ...made, by, at })],
      answer: { status: 200, body: JSON.stringify(told) },
    };
  });
}

/** What is asked; with `aid`, for legal aid: what help, the situation as it is stated, and in which dispute. */
export type Question = {
  readonly number: string;
  readonly question: string;
  readonly guide?: string;
  readonly aid?: {
    readonly helps: readonly AidHelp[];
    readonly situation: string;
    readonly disputeId?: string;
    readonly byLink?: true;
  };
};

/** The command handler of a new one; answers 201 with its number and the day by which it is answered. */
export function askConsultation(
  tenant: TenantContext,
  { by, at, request }: Asked,
  { number, question, guide, aid }: Question,
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const consultationId = newId();
    const keyName = consultationKey(consultationId, askerOf(by));
    const seal = (text: string | undefined): Promise<string | undefined> =>
      text === undefined ? Promise.resolve(undefined) : tenant.vault.seal(keyName, text);
    const [questionContentId, guideContentId, situationContentId] = await Promise.all([
      tenant.vault.seal(keyName, question),
      seal(guide),
      seal(aid?.situation),
    ]);
    const { situation: _, ...kind } = aid ?? { helps: [], situation: '' };
    const data = {
      ...{ number, questionContentId },
      ...(guideContentId !== undefined && { guideContentId }),
      ...(situationContentId !== undefined && { aid: { ...kind, situationContentId } }),
    };
    const command: AskConsultation = { type: 'AskConsultation', data, by, at };
    const events = decideConsultation(command, {
      consultation: unasked,
      calendar: await tenant.calendar(),
      context: { duties: [] },
    });
    const { due } = events.reduce(evolveConsultation, unasked);
    const stream = emptyStream<ConsultationEvent>(tenant.associationId, consultationId);
    return {
      entries: [entryOf('consultation', stream, events, command)],
      answer: { status: 201, body: JSON.stringify({ consultationId, number, answerBy: due?.dueAt }) },
    };
  });
}
