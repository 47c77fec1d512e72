import type { DepositGrantCommand, GrantDeposit, LaterDepositGrant } from '#domain/deposit-grant/commands.js';
import { decideDepositGrant, hasRead, isReceiver, type DepositGrantFile } from '#domain/deposit-grant/decide.js';
import type { DepositGrantEvent } from '#domain/deposit-grant/events.js';
import { evolveDepositGrant, ungranted, type DepositGrant } from '#domain/deposit-grant/state.js';
import { isDepositor } from '#domain/deposit/decide.js';
import type { Actor } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer } from '#event-store/answers.js';
import { emptyStream, loadStream, type Stream } from '#event-store/load.js';
import type { Recorded } from '#event-store/types.js';
import { newId } from '#infrastructure/ids.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { actingFor } from './acting-for.js';
import { findDeposit, loadDeposit, type AskedOnce, type LoadedDeposit } from './deposits.js';

export type LoadedDepositGrant = DepositGrantFile & {
  readonly stream: Stream<DepositGrantEvent>;
  readonly opened: Pick<LoadedDeposit, 'stream' | 'deposit'>;
};
type Made = LaterDepositGrant extends infer C
  ? C extends LaterDepositGrant
    ? Pick<C, 'type' | 'data'>
    : never
  : never;

export const grantOf = (events: readonly Recorded<DepositGrantEvent>[]): DepositGrant =>
  events.reduce(evolveDepositGrant, ungranted);

/**
 * As it is now, for whoever opened it, and for whoever it is open to or has read it. Throws Refused NotFound for
 * everybody else.
 */
export async function loadDepositGrant(tenant: TenantContext, grantId: string, by: Actor): Promise<LoadedDepositGrant> {
  const stream = await loadStream<DepositGrantEvent>(tenant.database, tenant.associationId, grantId);
  const [first] = stream.events;
  if (first?.type !== 'DepositGrantMade') return refuse('NotFound');
  const grant = grantOf(stream.events);
  const opened = (await findDeposit(tenant, first.data.depositId)) ?? refuse('NotFound');
  const { deposit } = opened;
  const receiving = first.data.receiverKind === 'party' ? first.data.receiverId : undefined;
  const context = await actingFor(tenant, by, [deposit.made?.partyId, receiving]);
  const isTheirs = isDepositor(by, deposit, context) || isReceiver(by, grant, context) || hasRead(grant, by);
  return isTheirs ? { grant, deposit, context, stream, opened } : refuse('NotFound');
}

/** The command handler of a new one; answers 201. Who it is opened to is known here, or it is refused before. */
export function grantDeposit(
  tenant: TenantContext,
  { by, at, request }: AskedOnce,
  data: GrantDeposit['data'],
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const { deposit, context } = await loadDeposit(tenant, data.depositId, by);
    const command: GrantDeposit = { type: 'GrantDeposit', data, by, at };
    const events = decideDepositGrant(command, { grant: ungranted, deposit, context });
    const grantId = newId();
    const stream = emptyStream<DepositGrantEvent>(tenant.associationId, grantId);
    return {
      entries: [entryOf('deposit-grant', stream, events, command)],
      answer: { status: 201, body: JSON.stringify({ grantId, depositId: data.depositId }) },
    };
  });
}

/** The command handler of one that was made. */
export function handleDepositGrant(
  tenant: TenantContext,
  grantId: string,
  { by, at, request }: AskedOnce,
  { answer, ...made }: Made & { readonly answer?: object },
  status = 200,
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const file = await loadDepositGrant(tenant, grantId, by);
    const command = { ...made, by, at } as DepositGrantCommand;
    const events = decideDepositGrant(command, file);
    return {
      entries: [entryOf('deposit-grant', file.stream, events, command)],
      answer: { status, body: JSON.stringify({ grantId, events: events.map(({ type }) => type), ...answer }) },
    };
  });
}
