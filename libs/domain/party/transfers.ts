import type { Authorities } from './authorities.js';
import type { OrganisationAccountTransferred, OrganisationTransferAsked, TransferEvent } from './transfer-events.js';

/** What is known of how an organisation's standing passed from account to account. */
export type Transfers = {
  /** The one that waits for an officer. */
  readonly openTransfer?: OrganisationTransferAsked['data'];
  /** Those that were confirmed, the oldest first. */
  readonly transferred: readonly OrganisationAccountTransferred['data'][];
  /** How those ended that were asked and not confirmed. */
  readonly dropped: readonly DroppedTransfer[];
};

export type DroppedTransfer = OrganisationTransferAsked['data'] & {
  readonly state: 'refused' | 'withdrawn';
  readonly droppedBy: string;
  readonly reasonContentId: string;
};

export const noTransfers: Transfers = { transferred: [], dropped: [] };

type Changed = Authorities & Transfers;

type Dropped = Pick<DroppedTransfer, 'state' | 'droppedBy' | 'reasonContentId'>;

const drop = <P extends Changed>(party: P, how: Dropped): P => {
  const { openTransfer: open, ...rest } = party;
  return { ...rest, dropped: [...party.dropped, ...(open ? [{ ...open, ...how }] : [])] } as unknown as P;
};

export const evolveTransfer: {
  readonly [T in TransferEvent['type']]: <P extends Changed>(
    party: P,
    data: Extract<TransferEvent, { type: T }>['data'],
  ) => P;
} = {
  OrganisationTransferAsked: (party, data) => ({ ...party, openTransfer: data }),
  OrganisationTransferRefused: (party, { refusedBy: droppedBy, reasonContentId }) =>
    drop(party, { state: 'refused', droppedBy, reasonContentId }),
  OrganisationTransferWithdrawn: (party, { withdrawnBy: droppedBy, reasonContentId }) =>
    drop(party, { state: 'withdrawn', droppedBy, reasonContentId }),
  OrganisationAccountTransferred: (party, data) => {
    const { openTransfer: _, ...rest } = party;
    const { fromAccountId, toAccountId, ground, confirmedBy, askedBy, at, paper, calledBack, power, until } = data;
    const byHolder = ground === 'asked-by-holder';
    const others = Object.entries(party.authorities).filter(([id]) => id !== fromAccountId && id !== toAccountId);
    return {
      ...rest,
      authorised: [...party.authorised.filter((id) => id !== fromAccountId && id !== toAccountId), toAccountId],
      authorities: {
        ...Object.fromEntries(others),
        [toAccountId]: {
          basis: 'member',
          way: byHolder ? 'party' : 'officers',
          grantedBy: byHolder ? askedBy : confirmedBy,
          grantedAt: at,
          ...(!byHolder && { proposedBy: askedBy }),
          ...(paper && { paper }),
          ...(calledBack !== undefined && { calledBack }),
          ...(power && { power }),
          ...(until !== undefined && { until }),
        },
      },
      transferred: [...party.transferred, data],
    } as unknown as typeof party; // without the open one, the rest of the party as it was
  },
};
