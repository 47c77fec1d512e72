import { returnDueOn } from '#domain/access/copies-returned.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import { namesOfAccounts } from '#application/party/account-parties.js';
import { loadParty, openIdentity } from '#application/party/parties.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { LoadedDepositGrant } from '#application/deposit/deposit-grants.js';
import { allowedGrantActions, hasSigned } from '#domain/deposit-grant/decide.js';
import type { DepositGrantMade } from '#domain/deposit-grant/events.js';
import { grantEndsOn, isGrantOpen, type DepositGrant } from '#domain/deposit-grant/state.js';
import { isDepositor } from '#domain/deposit/decide.js';
import { refuse } from '#domain/kernel/refusal.js';
import { depositorName } from '../deposit/depositor-name.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import type { DepositGrantView, DepositReaderView } from './deposit-grant.dto.js';

/** What an account or a party is called to whom something is open. */
export const receiverName = async (
  tenant: TenantContext,
  { receiverId, receiverKind }: Pick<DepositGrantMade['data'], 'receiverId' | 'receiverKind'>,
): Promise<string | undefined> => {
  if (receiverKind === 'account') return (await namesOfAccounts(tenant, [receiverId])).get(receiverId);
  const { party } = await loadParty(tenant, receiverId);
  return (await openIdentity(tenant, party))?.name;
};

/**
 * A grant as its depositor sees it, with everybody who signed and read, or as a reader does, with itself alone. The
 * title is told to a reader once it has signed, and as long as it is open.
 */
export async function viewGrant(
  { actor, tenant, now }: Pick<Caller, 'actor' | 'tenant' | 'now'>,
  file: LoadedDepositGrant,
): Promise<DepositGrantView> {
  const { grant, deposit, context, stream } = file;
  const { made } = grant;
  const endsOn = grantEndsOn(grant);
  if (!made || !deposit.made || endsOn === undefined) return refuse('NotFound');
  const isOwn = isDepositor(actor, deposit, context);
  const isOpen = isGrantOpen(grant, now);
  const readsTitle = isOwn || (isOpen && hasSigned(grant, actor));
  const accountIds = peopleIn(grant).filter((id) => isOwn || id === actor.id);
  const [titles, names, depositor, receiver] = await Promise.all([
    readsTitle ? tenant.vault.open([deposit.made.titleContentId]) : new Map<string, string>(),
    namesOfAccounts(tenant, accountIds),
    depositorName(tenant, deposit.made),
    receiverName(tenant, made),
  ]);
  const dueOn = returnDueOn(endsOn);
  return given({
    ...{ grantId: stream.streamId, depositId: made.depositId, number: deposit.made.number, kind: deposit.made.kind },
    ...{ title: titles.get(deposit.made.titleContentId), depositor, receiver },
    ...{ purpose: made.purpose, until: made.until, grantedAt: made.grantedAt, withdrawnAt: grant.withdrawnAt },
    ...{ open: isOpen, returnDueOn: dueOn, overdue: grant.owing.length > 0 && localDateAt(now) > dueOn },
    ...{ mediaType: deposit.file?.mediaType, size: deposit.file?.size },
    readers: accountIds.map((id) => readerOf(grant, id, names.get(id))),
    allowedActions: [...allowedGrantActions(actor, now, file)],
  }) as DepositGrantView;
}

const peopleIn = ({ undertakings, looks }: DepositGrant): readonly string[] => [
  ...new Set([...undertakings, ...looks].map(({ accountId }) => accountId)),
];

const readerOf = (grant: DepositGrant, id: string, name: string | undefined): DepositReaderView => {
  const signed = grant.undertakings.findLast(({ accountId }) => accountId === id);
  const told = grant.returns.findLast(({ accountId }) => accountId === id);
  return given({
    ...{ name, undertakenAt: signed?.undertakenAt, version: signed?.version, textSha256: signed?.textSha256 },
    viewedAt: grant.looks.filter(({ accountId }) => accountId === id).map(({ viewedAt }) => viewedAt),
    returned: told && {
      ...{ manner: told.manner, papers: told.papers, files: told.files },
      ...{ doneOn: told.doneOn, confirmedAt: told.confirmedAt },
    },
    owes: grant.owing.includes(id),
  }) as DepositReaderView;
};
