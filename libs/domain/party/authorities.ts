import type { Instant } from '../kernel/message.js';
import type { Authority, AuthorityGranted, AuthorityProposed, PartyEvent } from './events.js';

/** An authority as somebody holds it: how far it goes, by whom and on what it was granted, and what is about to end it. */
export type HeldAuthority = Omit<AuthorityGranted['data'], 'accountId'> & {
  readonly confirmedAt?: Instant;
  /** The officer that proposed to end it. */
  readonly endProposedBy?: string;
};

export type AuthorityProposal = AuthorityProposed['data'];

/** Who may act for a party, and who is proposed to. */
export type Authorities = {
  /** Accounts that may act for it. */
  readonly authorised: readonly string[];
  /** How far each of them may go. */
  readonly authorities: Readonly<Record<string, HeldAuthority>>;
  /** Authorities that one officer proposed and nobody has approved or refused. */
  readonly proposals: Readonly<Record<string, AuthorityProposal>>;
};

export const noAuthorities: Authorities = { authorised: [], authorities: {}, proposals: {} };

/** What of it a decision rests on. */
export const powerOf = ({ scope, until, power }: HeldAuthority): Authority => ({
  ...(scope && { scope }),
  ...(until !== undefined && { until }),
  ...(power && { power }),
});

/** Whether it lasts still: what has ended by its date is none, though nobody has ended it. */
export const lasts = ({ until }: { readonly until?: Instant | undefined }, at: Instant): boolean =>
  until === undefined || at <= until;

/**
 * Whether it is all that the party itself could do: only such an authority empowers others, confirms or ends their
 * authority.
 */
export const isWhole = ({ scope, until, power }: Authority, at: Instant): boolean =>
  scope === undefined && power === undefined && lasts({ until }, at);

/** Whether this account acts for the party now, however far. */
export const actsFor = ({ authorities }: Pick<Authorities, 'authorities'>, accountId: string, at: Instant): boolean => {
  const authority = authorities[accountId];
  return authority !== undefined && lasts(authority, at);
};

type AuthorityEventType = Extract<PartyEvent['type'], `Authority${string}`>;

const without = (all: Authorities['proposals'], proposalId: string | undefined): Authorities['proposals'] =>
  Object.fromEntries(Object.entries(all).filter(([id]) => id !== proposalId));

const held = <P extends Authorities>(
  party: P,
  accountId: string,
  change: (authority: HeldAuthority) => HeldAuthority,
): P => {
  const authority = party.authorities[accountId];
  return authority ? { ...party, authorities: { ...party.authorities, [accountId]: change(authority) } } : party;
};

export const evolveAuthority: {
  readonly [T in AuthorityEventType]: <P extends Authorities>(
    party: P,
    data: Extract<PartyEvent, { type: T }>['data'],
  ) => P;
} = {
  AuthorityProposed: (party, proposal) => ({
    ...party,
    proposals: { ...party.proposals, [proposal.proposalId]: proposal },
  }),
  AuthorityProposalRefused: (party, { proposalId }) => ({
    ...party,
    proposals: without(party.proposals, proposalId),
  }),
  AuthorityGranted: (party, { accountId, ...authority }) => ({
    ...party,
    authorised: [...party.authorised.filter((id) => id !== accountId), accountId],
    authorities: { ...party.authorities, [accountId]: authority },
    proposals: without(party.proposals, authority.proposalId),
  }),
  AuthorityConfirmed: (party, { accountId, confirmedAt }) =>
    held(party, accountId, ({ power: _, ...authority }) => ({ ...authority, confirmedAt })),
  AuthorityEndProposed: (party, { accountId, proposedBy }) =>
    held(party, accountId, (authority) => ({ ...authority, endProposedBy: proposedBy })),
  AuthorityEnded: (party, { accountId }) => ({
    ...party,
    authorised: party.authorised.filter((id) => id !== accountId),
    authorities: Object.fromEntries(Object.entries(party.authorities).filter(([id]) => id !== accountId)),
  }),
};
