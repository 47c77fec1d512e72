import { useCallback, useEffect, useState } from 'react';
import { getMe, signOut } from '../../client/sdk.gen.js';
import type { AccountView, AssociationView, MeView } from '../../client/types.gen.js';
import { findKept, forgetAll, keep } from '../../shared/connection/keep.js';
import { keepFor } from '../../shared/connection/keep-for.js';
import { replyOf, type Trouble } from '../../shared/connection/reply.js';
import { onSessionEnd } from '../../shared/connection/set-up.js';
import { knownFor } from './known-for.js';
import { accountOf, type Account, type KeptAccount } from './session.js';

const KEPT = 'account';
/** Told to the other tabs of this browser, which have the same cookie: whose it is now. */
const SHARED = 'parley:signed-in';

type State = {
  readonly asking: boolean;
  readonly account?: Account;
  /** Known once it was asked, with what the account acts for. */
  readonly association?: AssociationView;
  readonly actsFor?: Pick<MeView, 'parties' | 'platforms'>;
  readonly trouble?: Trouble;
  readonly ended: boolean;
};

/** Who is signed in, as the API says; asked when the page is opened, for the page itself does not know. */
export function useAccount() {
  const [state, setState] = useState<State>({ asking: true, ended: false });
  const ask = useCallback(async (): Promise<void> => {
    const reply = await replyOf(() => getMe());
    if (reply.ok) {
      const { account, association, ...actsFor } = reply.data;
      keepFor(account.accountId);
      const known = accountOf(account, keptOf(account));
      setState({ asking: false, ended: false, association, actsFor, account: known });
    } else if (reply.trouble.status === 401) {
      if (signedOut()) keepFor('');
      setState(({ ended }) => ({ asking: false, ended }));
    } else setState({ asking: true, ended: false, trouble: reply.trouble });
  }, []);
  useEffect(() => void ask(), [ask]);
  useEffect(
    () =>
      onSessionEnd(() => {
        setState(({ account, ended }) => ({ asking: false, ended: ended || account !== undefined }));
      }),
    [],
  );
  useEffect(() => {
    const changed = ({ key, newValue }: StorageEvent): void => {
      if (key !== SHARED) return;
      keepFor(newValue ?? ''); // another is signed in now, or nobody
      location.reload();
    };
    window.addEventListener('storage', changed);
    return () => window.removeEventListener('storage', changed);
  }, []);
  const open = (opened: AccountView): void => {
    keepFor(opened.accountId);
    tellTabs(opened.accountId);
    setState({ asking: false, ended: false, account: accountOf(opened, keptOf(opened)) });
  };
  const actFor = (account: Account, partyId: string): void => {
    keep(KEPT, { accountId: account.accountId, partyId } satisfies KeptAccount);
    setState({ asking: false, ended: false, account: { ...account, partyId } });
  };
  const leave = async (): Promise<void> => {
    const reply = await replyOf(() => signOut());
    if (!reply.ok && reply.trouble.status !== 401) return setState((before) => ({ ...before, trouble: reply.trouble }));
    forgetAll();
    tellTabs('');
    setState({ asking: false, ended: false });
  };
  return { ...state, ask, open, actFor, leave };
}

/** For whom this tab acted, else this device: another tab acts for the same. */
const keptOf = ({ accountId, partyIds }: AccountView): KeptAccount | undefined => {
  const last = knownFor(
    accountId,
    'party',
    partyIds.map((id) => ({ id })),
  );
  return findKept<KeptAccount>(KEPT) ?? (last && { accountId, partyId: last.id });
};

/** Whether the last who was signed in with this browser signed out; a session that ended by itself is nobody's will. */
const signedOut = (): boolean => {
  try {
    return localStorage.getItem(SHARED) === '';
  } catch {
    return false;
  }
};

const tellTabs = (accountId: string): void => {
  try {
    localStorage.setItem(SHARED, accountId);
  } catch {
    // a browser that keeps nothing has one tab that knows
  }
};
