import type pg from 'pg';
import type {
  AuthorityEnded,
  AuthorityGranted,
  AuthorityProposalRefused,
  AuthorityProposed,
  ConsentWithdrawn,
  IdentityVerificationEnded,
  IdentityVerified,
} from '#domain/party/events.js';
import type { TransferEvent } from '#domain/party/transfer-events.js';
import { isUuid } from '#infrastructure/ids.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { followAuthority } from './account-parties.js';
import { followTransfer } from './follow-transfer.js';
import { followCheck } from './identity-renewals.js';
import { endLinks } from './ended-links.js';
import { followProposal } from './follow-proposal.js';
import { loadParty } from './parties.js';

type Followed =
  | AuthorityGranted
  | AuthorityEnded
  | AuthorityProposed
  | AuthorityProposalRefused
  | IdentityVerified
  | IdentityVerificationEnded
  | ConsentWithdrawn
  | TransferEvent;

type Following = {
  readonly pool: pg.Pool;
  readonly tenant: TenantContext;
  readonly partyId: string;
  /** Who did it. */
  readonly by: string;
  /** Machine time. */
  readonly machine: Date;
};

type Follow<E> = (data: E extends { readonly data: infer D } ? D : never, following: Following) => Promise<void>;

const authority = ({ accountId }: { readonly accountId: string }, { tenant, partyId }: Following): Promise<void> =>
  followAuthority(tenant, partyId, accountId);

const proposal = ({ proposalId }: { readonly proposalId: string }, { tenant, partyId }: Following): Promise<void> =>
  followProposal(tenant, partyId, proposalId);

const granted: Follow<AuthorityGranted> = async (data, following) => {
  const { tenant, partyId } = following;
  await authority(data, following);
  if (data.proposalId !== undefined) await followProposal(tenant, partyId, data.proposalId);
};

const transfer = (
  { transferId }: { readonly transferId: string },
  { pool, tenant, partyId, machine }: Following,
): Promise<void> => followTransfer(pool, tenant, { partyId, transferId }, machine);

const check = async (_: object, { tenant, partyId, by }: Following): Promise<void> => {
  if (isUuid(by)) await followCheck(tenant, partyId, by);
};

/** Where it agreed anew meanwhile, links are as they are. */
const withdrawal: Follow<ConsentWithdrawn> = async ({ channel }, { pool, tenant, partyId, machine }) => {
  const { party } = await loadParty(tenant, partyId);
  if (party.consents[channel]?.withdrawnAt === undefined) return;
  await endLinks(pool, tenant.associationId, { partyId, channel }, machine);
};

/**
 * What follows an event of a party's stream outside the log. The request that records it carries it out at once; the
 * worker does so once more a little later, for requests that died in between. Each goes by what the stream says now and
 * may be repeated.
 */
const FOLLOWED: { readonly [T in Followed['type']]: Follow<Extract<Followed, { type: T }>> } = {
  AuthorityGranted: granted,
  AuthorityEnded: authority,
  AuthorityProposed: proposal,
  AuthorityProposalRefused: proposal,
  IdentityVerified: check,
  IdentityVerificationEnded: check,
  ConsentWithdrawn: withdrawal,
  OrganisationTransferAsked: transfer,
  OrganisationTransferRefused: transfer,
  OrganisationTransferWithdrawn: transfer,
  OrganisationAccountTransferred: transfer,
};

export const FOLLOWED_TYPES: readonly string[] = Object.keys(FOLLOWED);

export const followPartyEvent = (
  { type, data }: { readonly type: string; readonly data: object },
  following: Following,
): Promise<void> => {
  const follow = FOLLOWED[type as Followed['type']] as Follow<{ readonly data: object }>;
  return follow(data, following);
};
