import type { DepositCommand, LaterDeposit, MakeDeposit } from '#domain/deposit/commands.js';
import { decideDeposit, isDepositor, type DepositFile } from '#domain/deposit/decide.js';
import type { DepositEvent } from '#domain/deposit/events.js';
import { depositOwner, evolveDeposit, unmadeDeposit } from '#domain/deposit/state.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer, Request } from '#event-store/answers.js';
import { emptyStream, loadStream, type Stream } from '#event-store/load.js';
import { newId } from '#infrastructure/ids.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { actingFor } from './acting-for.js';
import { depositKey } from './deposit-keys.js';

export type LoadedDeposit = DepositFile & { readonly stream: Stream<DepositEvent> };
export type AskedOnce = { readonly by: Actor; readonly at: Instant; readonly request: Request };
type Made = LaterDeposit extends infer C ? (C extends LaterDeposit ? Pick<C, 'type' | 'data'> : never) : never;

/** Under which key its title and file lie. */
export const keyOfDeposit = ({ stream: { streamId }, deposit }: Pick<LoadedDeposit, 'stream' | 'deposit'>): string =>
  depositKey(streamId, depositOwner(deposit));

/** As it is now, for the engine; `undefined` where the stream is none. */
export async function findDeposit(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  depositId: string,
): Promise<Pick<LoadedDeposit, 'stream' | 'deposit'> | undefined> {
  const stream = await loadStream<DepositEvent>(database, associationId, depositId);
  const isOne = stream.events[0]?.type === 'DepositMade';
  return isOne ? { stream, deposit: stream.events.reduce(evolveDeposit, unmadeDeposit) } : undefined;
}

/** As it is now, for whoever it belongs to. Throws Refused NotFound for everybody else. */
export async function loadDeposit(tenant: TenantContext, depositId: string, by: Actor): Promise<LoadedDeposit> {
  const found = (await findDeposit(tenant, depositId)) ?? refuse('NotFound');
  const context = await actingFor(tenant, by, [found.deposit.made?.partyId]);
  return isDepositor(by, found.deposit, context) ? { ...found, context } : refuse('NotFound');
}

/** The command handler of a new one; answers 201 with its number. */
export function makeDeposit(
  tenant: TenantContext,
  { by, at, request }: AskedOnce,
  { title, ...told }: Omit<MakeDeposit['data'], 'titleContentId'> & { readonly title: string },
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const depositId = newId();
    const context = await actingFor(tenant, by, [told.partyId]);
    const draft: MakeDeposit = { type: 'MakeDeposit', data: { ...told, titleContentId: '' }, by, at };
    const file = { deposit: unmadeDeposit, context };
    decideDeposit(draft, file); // strangers seal no words
    const titleContentId = await tenant.vault.seal(depositKey(depositId, told.partyId ?? by.id), title);
    const command: DepositCommand = { ...draft, data: { ...told, titleContentId } };
    const stream = emptyStream<DepositEvent>(tenant.associationId, depositId);
    return {
      entries: [entryOf('deposit', stream, decideDeposit(command, file), command)],
      answer: { status: 201, body: JSON.stringify({ depositId, number: told.number }) },
    };
  });
}

/** The command handler of one that was made. `make` may keep something before it is recorded. */
export function handleDeposit(
  tenant: TenantContext,
  depositId: string,
  { by, at, request }: AskedOnce,
  make: (file: LoadedDeposit) => Promise<Made & { readonly answer?: object }>,
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const file = await loadDeposit(tenant, depositId, by);
    const { answer, ...made } = await make(file);
    const command = { ...made, by, at } as DepositCommand;
    const events = decideDeposit(command, file);
    return {
      entries: [entryOf('deposit', file.stream, events, command)],
      answer: {
        status: 200,
        body: JSON.stringify({ depositId, events: events.map(({ type }) => type), ...answer }),
      },
    };
  });
}
