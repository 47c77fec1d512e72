import type { AuthorityPaper } from './authority-paper.js';
import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { AuthorityBasis, AuthorityProposalRefused, AuthorityProposed, Authority } from './events.js';
import { reachOf } from './grant-authority.js';
import type { Party } from './state.js';

export type ProposeAuthority = Command<
  'ProposeAuthority',
  Omit<Authority, 'power'> & {
    readonly proposalId: string;
    readonly accountId: string;
    readonly basis: AuthorityBasis;
    readonly paper: AuthorityPaper;
    readonly calledBack: boolean;
  }
>;

/**
 * An officer has a power of attorney before it, whose bytes are here, and proposes what it says. A paper that is only
 * named proposes nothing, and no officer replaces what the party's own may do.
 */
export const proposeAuthority = (
  { data: { proposalId, accountId, basis, scope, until, paper, calledBack }, by, at }: ProposeAuthority,
  party: Party,
): readonly AuthorityProposed[] => {
  if (party.kind === undefined) refuse('NotFound');
  if (until !== undefined && until <= at) refuse('InstantImplausible', { field: 'until', earliest: at });
  if (party.papers[paper.sha256]?.kind !== 'power-of-attorney') refuse('BytesMissing', { field: 'paper' });
  const now = party.authorities[accountId];
  if (now?.basis === 'member' && now.power === undefined) refuse('NamedTwice', { field: 'accountId', name: accountId });
  const goes = reachOf(basis, scope);
  return [
    {
      type: 'AuthorityProposed',
      data: {
        proposalId,
        accountId,
        basis,
        ...(goes && { scope: goes }),
        ...(until !== undefined && { until }),
        paper: { sha256: paper.sha256, form: paper.form },
        calledBack,
        proposedBy: by.id,
        proposedAt: at,
      },
    },
  ];
};

export type RefuseAuthorityProposal = Command<
  'RefuseAuthorityProposal',
  { readonly proposalId: string; readonly reasonContentId?: string }
>;

/** An officer, or the party, says no to a proposal; whoever made it may take it back so. */
export const refuseAuthorityProposal = (
  { data: { proposalId, reasonContentId }, by }: RefuseAuthorityProposal,
  party: Party,
): readonly AuthorityProposalRefused[] => {
  if (!party.proposals[proposalId]) refuse('NotFound');
  const reason = reasonContentId !== undefined && { reasonContentId };
  return [{ type: 'AuthorityProposalRefused', data: { proposalId, refusedBy: by.id, ...reason } }];
};
