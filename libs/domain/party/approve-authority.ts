import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { lasts } from './authorities.js';
import type { AuthorityConfirmed, AuthorityGranted } from './events.js';
import type { Party } from './state.js';

export type ApproveAuthority = Command<
  'ApproveAuthority',
  { readonly proposalId: string; /** The party, by a contact known before. */ readonly calledBack: boolean }
>;

/**
 * A second officer approves what the first proposed. Silence never empowers: where not the original was filed, or not
 * both called the party back, it gives reading alone until the party confirms it; and takes the place of none that
 * gives more as long as that lasts.
 */
export const approveAuthority = (
  { data: { proposalId, calledBack }, by, at }: ApproveAuthority,
  party: Party,
): readonly AuthorityGranted[] => {
  const { proposedAt: _, ...proposal } = party.proposals[proposalId] ?? refuse('NotFound');
  if (by.id === proposal.proposedBy || by.id === proposal.accountId) refuse('SecondPersonNeeded');
  if (proposal.until !== undefined && proposal.until < at) refuse('AuthorityExpired', { until: proposal.until });
  const both = calledBack && proposal.calledBack;
  const isProved = proposal.paper.form === 'original' && both;
  const held = party.authorities[proposal.accountId];
  const actsInFull = held !== undefined && held.power === undefined && lasts(held, at);
  if (actsInFull && !isProved) refuse('AuthorityNotConfirmed');
  return [
    {
      type: 'AuthorityGranted',
      data: {
        ...proposal,
        ...(!isProved && { power: 'reads' }),
        way: 'officers',
        grantedBy: by.id,
        grantedAt: at,
        calledBack: both,
      },
    },
  ];
};

export type ConfirmAuthority = Command<'ConfirmAuthority', { readonly accountId: string }>;

/** The party says that this account acts for it as recorded. What it granted itself, or has confirmed, needs no more. */
export const confirmAuthority = (
  { data: { accountId }, by, at }: ConfirmAuthority,
  party: Party,
): readonly AuthorityConfirmed[] => {
  const authority = party.authorities[accountId] ?? refuse('NotFound');
  if (by.id === accountId) refuse('SecondPersonNeeded');
  const isOwn = authority.way === 'party' || authority.confirmedAt !== undefined;
  return isOwn ? [] : [{ type: 'AuthorityConfirmed', data: { accountId, confirmedBy: by.id, confirmedAt: at } }];
};
