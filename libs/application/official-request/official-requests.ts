import type { OfficialRequestFile } from '#domain/official-request/actions.js';
import type { OfficialRequestCommand, ReceiveOfficialRequest } from '#domain/official-request/commands.js';
import { decideOfficial } from '#domain/official-request/decide.js';
import type { OfficialRequestEvent } from '#domain/official-request/events.js';
import { officialRoleOf } from '#domain/official-request/roles.js';
import { evolveOfficial, unreceived } from '#domain/official-request/state.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer, Request } from '#event-store/answers.js';
import { emptyStream, loadStream, type Stream } from '#event-store/load.js';
import { newId } from '#infrastructure/ids.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { readyFiles } from './ready-files.js';

export type LoadedOfficial = Omit<OfficialRequestFile, 'ready'> & {
  readonly requestId: string;
  readonly stream: Stream<OfficialRequestEvent>;
};
export type AskedOfOfficial = { readonly by: Actor; readonly at: Instant; readonly request: Request };
export type MadeForOfficial = OfficialRequestCommand extends infer C
  ? C extends OfficialRequestCommand
    ? Pick<C, 'type' | 'data'>
    : never
  : never;

/** All words and papers of one lie under one key, and go with it when its period has ended. */
export const officialKey = (requestId: string): string => `official-request:${requestId}`;

type Where = Pick<TenantContext, 'database' | 'associationId'>;

/** Who holds an office and may sign in. */
export const findInOffice = async (
  { database, associationId }: Where,
  office: 'case-manager' | 'administrator',
): Promise<readonly string[]> => {
  const { rows } = await database.query<{ id: string }>({
    name: 'officers-for-official-requests',
    text: `SELECT id FROM office.account WHERE association_id = $1 AND roles @> ARRAY[$2]
              AND suspended_at IS NULL AND ended_at IS NULL`,
    values: [associationId, office],
  });
  return rows.map(({ id }) => id);
};

/** Who may see to such a request: case managers who may sign in. */
export const findOfficerIds = (where: Where): Promise<readonly string[]> => findInOffice(where, 'case-manager');

/** As it is now, always from its stream. Throws Refused NotFound where it is none. */
export async function readOfficial({ database, associationId }: Where, requestId: string) {
  const stream = await loadStream<OfficialRequestEvent>(database, associationId, requestId);
  const isOne = stream.events.length > 0 && stream.events.every(({ type }) => type.startsWith('Official'));
  if (!isOne) refuse('NotFound');
  return { stream, request: stream.events.reduce(evolveOfficial, unreceived) };
}

/** The same for the two who have it. Throws Refused NotFound for everybody else. */
export async function loadOfficial(tenant: TenantContext, requestId: string, by: Actor): Promise<LoadedOfficial> {
  const [{ stream, request }, context, officerIds] = await Promise.all([
    readOfficial(tenant, requestId),
    tenant.contextOf(by),
    findOfficerIds(tenant),
  ]);
  if (officialRoleOf(by, request, context) === undefined) refuse('NotFound');
  return { requestId, request, context, officerIds, stream };
}

/** What is decided of a loaded one, as an entry beside others. */
export async function decidedOfficial(
  tenant: TenantContext,
  { stream, ...file }: LoadedOfficial,
  command: OfficialRequestCommand,
) {
  const ready = command.type === 'ProposeOfficialAnswer' ? await readyFiles(tenant, file.request, command.at) : [];
  const events = decideOfficial(command, { ...file, ready });
  return { events, entry: entryOf('official-request', stream, events, command) };
}

/**
 * The command handler of one that was received. The command is made when its sender turns out to have a part: strangers
 * seal no words.
 */
export function handleOfficial(
  tenant: TenantContext,
  requestId: string,
  { by, at, request }: AskedOfOfficial,
  make: (file: LoadedOfficial) => Promise<MadeForOfficial> | MadeForOfficial,
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const file = await loadOfficial(tenant, requestId, by);
    const command = { ...(await make(file)), by, at } as OfficialRequestCommand;
    const { events, entry } = await decidedOfficial(tenant, file, command);
    const body = { requestId, events: events.map(({ type }) => type) };
    return { entries: [entry], answer: { status: 200, body: JSON.stringify(body) } };
  });
}

type Words = { readonly [K in 'authorityName' | 'documentNumber' | 'asked']: string } & {
  readonly legalGround?: string;
  readonly secrecyGround?: string;
};
type Facts = Omit<
  ReceiveOfficialRequest['data'],
  'authorityContentId' | 'documentNumberContentId' | 'legalGroundContentId' | 'askedContentId' | 'secrecy'
> & { readonly secrecyUntil?: NonNullable<ReceiveOfficialRequest['data']['secrecy']>['until'] };

/** The command handler of a new one; answers 201 with its number. Words are sealed once it stands. */
export function receiveOfficial(
  tenant: TenantContext,
  { by, at, request }: AskedOfOfficial,
  { secrecyUntil, ...facts }: Facts,
  words: Words,
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const requestId = newId();
    const file = {
      request: unreceived,
      context: await tenant.contextOf(by),
      officerIds: await findOfficerIds(tenant),
      ready: [],
    };
    const commandWith = (seals: readonly string[]): ReceiveOfficialRequest => {
      const [name = '', number = '', ground = '', asked = '', ban = ''] = seals;
      const sealed = {
        ...{ authorityContentId: name, documentNumberContentId: number },
        ...(words.legalGround !== undefined && { legalGroundContentId: ground }),
      };
      const secrecy = secrecyUntil && { groundContentId: ban, until: secrecyUntil };
      const data = { ...facts, ...sealed, askedContentId: asked, ...(secrecy && { secrecy }) };
      return { type: 'ReceiveOfficialRequest', data, by, at };
    };
    decideOfficial(commandWith([]), file); // what is refused is sealed nowhere
    const { authorityName, documentNumber, legalGround = '', asked, secrecyGround = '' } = words;
    const texts = [authorityName, documentNumber, legalGround, asked, secrecyGround];
    const keyName = officialKey(requestId);
    const command = commandWith(await tenant.vault.sealAll(texts.map((text) => ({ keyName, text }))));
    const events = decideOfficial(command, file);
    const stream = emptyStream<OfficialRequestEvent>(tenant.associationId, requestId);
    return {
      entries: [entryOf('official-request', stream, events, command)],
      answer: { status: 201, body: JSON.stringify({ requestId, number: facts.number }) },
    };
  });
}
