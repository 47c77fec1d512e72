import { returnDueOn } from '#domain/access/copies-returned.js';
import { confidentialReaders } from '#domain/access/confidential-returns.js';
import type { AccessEvent } from '#domain/access/events.js';
import { localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import type { Role } from '#domain/dispute/core/decision-context.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import type { Instant } from '#domain/kernel/message.js';
import { loadStreams } from '#event-store/load-streams.js';
import { isThere } from '#read-models/is-there.js';
import { findDisputesOwed, findGrantsOwed } from '#read-models/find-returns.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { accessStreamId } from '../dispute/access-stream.js';
import { disputeEndedOn } from '../dispute/confidential-returns.js';

/** Somebody who read in confidence what is over, and has still to say what became of its copies. */
export type ReturnOwed = {
  readonly accountId: string;
  readonly endedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly of:
    | { readonly kind: 'deposit'; readonly grantId: string; readonly depositId: string }
    | { readonly kind: 'dispute'; readonly disputeId: string; readonly number: string; readonly role: Role };
};

const READ = ['deposit_grants', 'confidential_readers', 'docket'] as const;

/** All that is owed in an association, or by one account, the first due first; of deposits and disputes alike. */
export async function returnsOwed(
  tenant: Pick<TenantContext, 'database' | 'associationId'>,
  at: Instant,
  accountId?: string,
): Promise<readonly ReturnOwed[]> {
  for (const name of READ) if (!(await isThere(tenant.database, name))) return [];
  const [ofDeposits, ofDisputes] = await Promise.all([
    owedOfDeposits(tenant, at, accountId),
    owedOfDisputes(tenant, accountId),
  ]);
  const order = (one: ReturnOwed, other: ReturnOwed): number =>
    one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0;
  return [...ofDeposits, ...ofDisputes].toSorted(order);
}

type Door = Pick<TenantContext, 'database' | 'associationId'>;

const owedOfDeposits = async (
  { database, associationId }: Door,
  at: Instant,
  accountId: string | undefined,
): Promise<readonly ReturnOwed[]> =>
  (await findGrantsOwed(database, associationId, localDateAt(at), accountId)).map(
    ({ grantId, depositId, endsOn, ...owed }) => ({
      ...{ accountId: owed.accountId, endedOn: endsOn, dueOn: returnDueOn(endsOn) },
      of: { kind: 'deposit', grantId, depositId },
    }),
  );

const owedOfDisputes = async (
  { database, associationId }: Door,
  accountId: string | undefined,
): Promise<readonly ReturnOwed[]> => {
  const found = await findDisputesOwed(database, associationId, accountId);
  const ids = found.map(({ disputeId }) => disputeId);
  const [disputes, looks] = await Promise.all([
    loadStreams<DisputeEvent>(database, associationId, ids),
    loadStreams<AccessEvent>(database, associationId, ids.map(accessStreamId)),
  ]);
  return found.flatMap(({ disputeId, number }): readonly ReturnOwed[] => {
    const { events = [] } = disputes.get(disputeId) ?? {};
    const endedOn = disputeEndedOn(evolveAll(unfiled, events), events);
    if (endedOn === undefined) return []; // it was taken up again
    const readers = confidentialReaders(looks.get(accessStreamId(disputeId))?.events ?? []);
    return readers
      .filter((one) => !one.returned && (accountId === undefined || one.accountId === accountId))
      .map((one) => ({
        ...{ accountId: one.accountId, endedOn, dueOn: returnDueOn(endedOn) },
        of: { kind: 'dispute', disputeId, number, role: one.role },
      }));
  });
};
