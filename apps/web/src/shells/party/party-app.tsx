import { lazy, useEffect, useState } from 'react';
import { FILING_WORDS as WORDS } from '#messages/ui/filing.js';
import { NEUTRAL_WORDS } from '#messages/ui/neutral.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { findKept, forget, keep } from '../../shared/connection/keep.js';
import { onSessionEnd, setUpClient } from '../../shared/connection/set-up.js';
import { useLanguage } from '../../shared/language/language.js';
import { Choices } from '../../shared/parts/choices.js';
import { goTo } from '../../shared/parts/route.js';
import { Page } from '../../shared/parts/page.js';
import { addressOf, disputeInAddress, documentAddress } from './address-of.js';
import { ComplaintPage } from '../../features/intake/complaint-page.js';
import { inOffice, knownOffice, rememberOffice } from './known-office.js';
import { OfficeSelect } from './office-select.js';
import { HomePage } from './home-page.js';
import { OnTo, OwnDispute } from './own-dispute.js';
import { ReceiptPage } from '../../features/intake/receipt-page.js';
import type { Account } from './session.js';
import { SignIn } from './sign-in.js';

const KEPT = 'account';
/** Fetched by the association's people alone. */
const StaffApp = lazy(async () => ({ default: (await import('../staff/staff-app.js')).StaffApp }));

/** The pages of those who have an account: what they have begun to write, and what they file. */
export function FilingApp({ route }: { readonly route: readonly string[] }) {
  const { locale } = useLanguage();
  const [account, setAccount] = useState(() => findKept<Account>(KEPT));
  const [ended, setEnded] = useState(false);
  const [office, setOffice] = useState(() => knownOffice(account));
  const acted = account && inOffice(account, office);
  setUpClient(locale, account?.token, acted?.partyId, office);
  useEffect(
    () =>
      onSessionEnd(() => {
        forget(KEPT);
        setAccount(undefined);
        setEnded(true);
      }),
    [],
  );
  const open = (opened: Account): void => {
    keep(KEPT, opened);
    setAccount(opened);
    setOffice(knownOffice(opened));
    setEnded(false);
  };
  const leave = (): void => {
    forget(KEPT);
    setAccount(undefined);
    goTo();
  };
  if (!account || !acted) return <SignIn ended={ended} onOpen={open} />;
  const choose = (chosen: string | undefined): void => {
    rememberOffice(account, chosen);
    setOffice(chosen);
  };
  return (
    <>
      {account.roles.length > 1 && <OfficeSelect offices={account.roles} office={office} onChoose={choose} />}
      <AccountPages
        key={office}
        route={route}
        account={acted}
        onActFor={(partyId) => open({ ...account, partyId })}
        onLeave={leave}
      />
    </>
  );
}

type PagesProps = {
  readonly route: readonly string[];
  readonly account: Account;
  readonly onActFor: (partyId: string) => void;
  readonly onLeave: () => void;
};

/** What an account is shown, by its offices and the parties that it acts for. */
function AccountPages({ route, account, onActFor, onLeave: leave }: PagesProps) {
  const [name, id, step] = route;
  const { say } = useLanguage();
  const acting = account.partyId;
  const document = documentAddress();
  if (document !== undefined) return <OnTo address={document} />;
  if (name === 'disputes' && id !== undefined) return <OnTo address={addressOf(id)} />;
  const disputeId = disputeInAddress();
  const isNeutral = account.partyIds.length === 0;
  if (isNeutral && account.roles.includes('case-manager')) return <StaffApp account={account} onLeave={leave} />;
  if (disputeId !== undefined && (acting !== undefined || isNeutral))
    return <OwnDispute disputeId={disputeId} token={account.token} partyId={acting} route={route} />;
  if (isNeutral) {
    return (
      <Page title={say(PAGE_WORDS.product)}>
        <p className="notice">{say(NEUTRAL_WORDS.noParty)}</p>
        <button type="button" className="quiet" onClick={leave}>
          {say(WORDS.signOut)}
        </button>
      </Page>
    );
  }
  if (acting === undefined) {
    return (
      <Page title={say(WORDS.actingFor)}>
        <Choices
          one
          legend={say(WORDS.actingFor)}
          choices={account.partyIds.map((partyId) => ({ value: partyId, label: partyId }))}
          chosen={[]}
          onChange={([partyId]) => partyId !== undefined && onActFor(partyId)}
        />
      </Page>
    );
  }
  if (name === 'complaint' && id !== undefined) return <ComplaintPage key={id} draftId={id} step={step} />;
  if (name === 'filed' && id !== undefined)
    return <ReceiptPage key={id} disputeId={id} token={account.token} partyId={acting} />;
  return <HomePage name={account.name} onLeave={leave} />;
}
