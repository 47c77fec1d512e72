import type { AuthorityPaper } from '#domain/party/authority-paper.js';
import { namesOfAccounts } from '#application/party/account-parties.js';
import { loadParty } from '#application/party/parties.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { AuthorityBasis, AuthorityScope } from '#domain/party/events.js';
import type { Instant } from '#domain/kernel/message.js';
import { given } from '../dispute/given.js';
import type { AuthorityList } from './authorities.dto.js';

type Terms = {
  readonly basis: AuthorityBasis;
  readonly scope?: readonly AuthorityScope[];
  readonly until?: Instant;
  readonly paper?: AuthorityPaper;
  readonly calledBack?: boolean;
};

const WAYS = { party: 'party', officers: 'two-officers' } as const;

/** Who may act for a party, as the party itself is shown it. */
export async function viewAuthorities(tenant: TenantContext, partyId: string): Promise<AuthorityList> {
  const { party, stream } = await loadParty(tenant, partyId);
  const proposals = Object.values(party.proposals);
  const names = await namesOfAccounts(tenant, [...party.authorised, ...proposals.map(({ accountId }) => accountId)]);
  const terms = (accountId: string, { basis, scope, until, paper, calledBack }: Terms) => ({
    accountId,
    name: names.get(accountId) ?? '—',
    basis,
    ...given({ scope, until, paperSha256: paper?.sha256, paperForm: paper?.form, calledBack }),
  });
  const since = new Map(
    stream.events.flatMap((event) =>
      event.type === 'AuthorityGranted'
        ? [[event.data.accountId, event.meta.at] as const]
        : event.type === 'OrganisationAccountTransferred'
          ? [[event.data.toAccountId, event.data.at] as const]
          : [],
    ),
  );
  return {
    items: Object.entries(party.authorities).map(([accountId, authority]) => ({
      ...terms(accountId, authority),
      since: since.get(accountId) ?? '',
      way: authority.way === undefined ? 'one-officer' : WAYS[authority.way],
      state: authority.power === undefined ? 'confirmed' : 'pending',
      endProposed: authority.endProposedBy !== undefined,
    })),
    proposals: proposals.map((proposal) => ({
      ...terms(proposal.accountId, proposal),
      proposalId: proposal.proposalId,
      proposedAt: proposal.proposedAt,
    })),
  };
}
