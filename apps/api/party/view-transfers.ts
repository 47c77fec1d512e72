import { namesOfAccounts } from '#application/party/account-parties.js';
import { loadParty } from '#application/party/parties.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { instant } from '#domain/kernel/message.js';
import type { DroppedTransfer } from '#domain/party/transfers.js';
import type { OrganisationAccountTransferred, OrganisationTransferAsked } from '#domain/party/transfer-events.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import { given } from '../dispute/given.js';
import type { ListTransfersQuery, PartyTransferList, PartyTransferView, TransferList } from './transfers.dto.js';

type Known = OrganisationTransferAsked['data'] &
  Pick<PartyTransferView, 'state'> &
  Partial<
    Pick<OrganisationAccountTransferred['data'], 'confirmedBy' | 'at'> & Pick<DroppedTransfer, 'reasonContentId'>
  >;

/** How the standing of a party passed from account to account, and what is asked: for its people and for the staff. */
export async function viewTransfers(tenant: TenantContext, partyId: string): Promise<PartyTransferList> {
  const { openTransfer, transferred, dropped } = (await loadParty(tenant, partyId)).party;
  const known: readonly Known[] = [
    ...(openTransfer ? [{ ...openTransfer, state: 'asked' as const }] : []),
    ...transferred.map((one) => ({ ...one, state: 'confirmed' as const })),
    ...dropped,
  ].toSorted((a, b) => b.askedAt.localeCompare(a.askedAt) || b.transferId.localeCompare(a.transferId));
  const names = await namesOfAccounts(
    tenant,
    known.flatMap(({ fromAccountId, toAccountId }) => [fromAccountId, toAccountId]),
  );
  const reasons = await tenant.vault.open(dropped.map(({ reasonContentId }) => reasonContentId));
  const items = known.map(({ transferId, state, ground, fromAccountId, toAccountId, askedAt, askedBy, ...more }) => ({
    ...{ transferId, state, ground, fromAccountId, toAccountId, askedAt, askedBy },
    fromName: names.get(fromAccountId) ?? '—',
    toName: names.get(toAccountId) ?? '—',
    ...given({
      confirmedBy: more.confirmedBy,
      at: more.at,
      reason: reasons.get(more.reasonContentId ?? ''),
      paperSha256: more.paper?.sha256,
      paperForm: more.paper?.form,
    }),
  }));
  return { items };
}

type Row = Omit<TransferList['items'][number], 'askedAt'> & { readonly askedAt: Date };

/** Transfers of the association's organisations, the newest first. */
export async function listTransfers(
  tenant: TenantContext,
  { cursor, limit = 50, search, state }: ListTransfersQuery,
): Promise<TransferList> {
  const list = { operation: 'listAccountTransfers', search, state };
  const after = placeOf<{ readonly at: string; readonly id: string }>(tenant, list, cursor);
  const { rows } = await tenant.database.query<Row>({
    text: `SELECT t.id AS "transferId", t.party_id AS "partyId", t.state, t.ground, t.asked_at AS "askedAt",
                  t.from_account_id AS "fromAccountId", f.name AS "fromName",
                  t.to_account_id AS "toAccountId", n.name AS "toName"
             FROM office.account_transfer t
             JOIN office.account f ON f.id = t.from_account_id JOIN office.account n ON n.id = t.to_account_id
            WHERE t.association_id = $1
              AND ($2::timestamptz IS NULL OR (t.asked_at, t.id) < ($2, $3::uuid))
              AND ($4::text IS NULL OR f.name ILIKE $4 OR n.name ILIKE $4)
              AND ($5::text IS NULL OR t.state = $5)
            ORDER BY t.asked_at DESC, t.id DESC LIMIT $6`,
    values: [
      tenant.associationId,
      after?.at,
      after?.id,
      search === undefined ? undefined : `%${search.replace(/[\\%_]/g, '\\$&')}%`,
      state,
      limit + 1,
    ],
  });
  const { page, ...next } = pageAt(tenant, list, { rows, limit }, ({ askedAt, transferId: id }) => ({
    at: instant(askedAt),
    id,
  }));
  return { items: page.map((row) => ({ ...row, askedAt: instant(row.askedAt) })), ...next } as TransferList;
}
