import type { QualificationCommand } from '#domain/qualification/commands.js';
import {
  decideQualification,
  qualificationRoleOf,
  type QualificationContext,
  type QualificationRole,
} from '#domain/qualification/decide.js';
import type { QualificationEvent } from '#domain/qualification/events.js';
import { emptyFile, evolveQualification } from '#domain/qualification/state.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Party } from '#domain/party/state.js';
import type { Answer, Request } from '#event-store/answers.js';
import { loadStream, type Stream } from '#event-store/load.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { derivedStreamId } from '#infrastructure/derived-stream.js';
import { checkOfficerOf } from '../party/check-officer-of.js';
import { identityKey, loadParty } from '../party/parties.js';

export type LoadedQualification = QualificationContext & {
  readonly stream: Stream<QualificationEvent>;
  readonly party: Party;
  readonly role: QualificationRole;
};
type Asked = { readonly by: Actor; readonly at: Instant; readonly request: Request };
type Made = QualificationCommand extends infer C
  ? C extends QualificationCommand
    ? Pick<C, 'type' | 'data'>
    : never
  : never;

/** One file for each party: an id made of the party’s, so that it needs no index. */
export const qualificationStreamId = (partyId: string): string => derivedStreamId(`parley/qualification/${partyId}`);

/** As it is now, always from its stream; empty where nothing was filed. Throws Refused NotFound to everybody else. */
export async function loadQualification(
  tenant: TenantContext,
  partyId: string,
  by: Actor,
): Promise<LoadedQualification> {
  const { database, associationId, contextOf } = tenant;
  const [stream, context, { party }] = await Promise.all([
    loadStream<QualificationEvent>(database, associationId, qualificationStreamId(partyId)),
    contextOf(by),
    loadParty(tenant, partyId),
  ]);
  if (party.kind === undefined || party.erasedAt !== undefined) refuse('NotFound');
  const file = stream.events.reduce(evolveQualification, emptyFile);
  const given = { file, partyId, papers: Object.keys(party.papers), context };
  return { ...given, stream, party, role: qualificationRoleOf(by, given) ?? refuse('NotFound') };
}

/** Words of a file lie under the party’s own key and go with it. */
export const sealOfParty = ({ vault }: Pick<TenantContext, 'vault'>, partyId: string, text: string): Promise<string> =>
  vault.seal(identityKey(partyId), text);

/**
 * The command handler of a file. The command is made when its sender turns out to have a part: strangers seal no words.
 */
export function handleQualification(
  tenant: TenantContext,
  partyId: string,
  { by, at, request }: Asked,
  make: (given: LoadedQualification) => Promise<{ readonly command: Made; readonly answer?: object }>,
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const given = await loadQualification(tenant, partyId, by);
    if (given.role === 'case-manager') await checkOfficerOf(tenant, partyId, by);
    const { command: made, answer } = await make(given);
    const command = { ...made, by, at } as QualificationCommand;
    const events = decideQualification(command, given);
    const told = { partyId, events: events.map(({ type }) => type) };
    return {
      entries: [entryOf('qualification', given.stream, events, command)],
      answer: { status: 200, body: JSON.stringify(answer ?? told) },
    };
  });
}
