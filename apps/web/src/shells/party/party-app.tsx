import { lazy, useState } from 'react';
import { ACCOUNT_WORDS } from '#messages/ui/account.js';
import { FILING_WORDS as WORDS } from '#messages/ui/filing.js';
import { NEUTRAL_WORDS } from '#messages/ui/neutral.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import type { AccountView } from '../../client/types.gen.js';
import { credentialsOf } from '../../shared/connection/credentials.js';
import { setUpClient } from '../../shared/connection/set-up.js';
import { useLanguage } from '../../shared/language/language.js';
import { Choices } from '../../shared/parts/choices.js';
import { goTo, pathTo } from '../../shared/parts/route.js';
import { Page } from '../../shared/parts/page.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { addressAtTheDesk } from '../desk/address-at-the-desk.js';
import { seatsOf } from '../desk/staff-office.js';
import { disputeInAddress } from './address-of.js';
import { FactorsPage } from '../../features/factor/factors-page.js';
import { findReturned } from '../../features/factor/issuer-login.js';
import { AcceptReturn, LinkReturn } from '../../features/factor/issuer-return.js';
import { ComplaintPage } from '../../features/intake/complaint-page.js';
import { inOffice, knownOffice, rememberOffice } from './known-office.js';
import { HomePage } from './home-page.js';
import { OnTo, OwnDispute } from './own-dispute.js';
import { ReceiptPage } from '../../features/intake/receipt-page.js';
import { SessionBar } from './session-bar.js';
import type { Account } from './session.js';
import { SignIn } from './sign-in.js';
import { useAccount } from './use-account.js';

/** Fetched by who looks after the account. */
const SecurityPage = lazy(async () => ({ default: (await import('../account/security-page.js')).SecurityPage }));

/** The pages of those who have an account: what they have begun to write, and what they file. */
export function FilingApp({ route }: { readonly route: readonly string[] }) {
  const { say, locale } = useLanguage();
  const { asking, account, ended, trouble, ask, open, actFor, leave: end } = useAccount();
  const [chosen, setChosen] = useState<{ readonly office: string | undefined }>();
  const office = chosen ? chosen.office : knownOffice(account);
  const acted = account && inOffice(account, office);
  setUpClient(locale, { ...credentialsOf(), ...(office !== undefined && { 'parley-office': office }) }, acted?.partyId);
  const leave = (): void => void end().then(() => goTo());
  if (asking || (trouble && !account)) {
    return (
      <Page title={say(PAGE_WORDS.product)}>
        <TroubleNotice trouble={trouble} again={() => void ask()} />
        {!trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      </Page>
    );
  }
  const enter = (opened: AccountView): void => {
    setChosen(undefined); // another person has other offices
    open(opened);
  };
  if (!account || !acted) return <SignIn ended={ended} onOpen={enter} />;
  const returned = findReturned();
  if (returned) {
    const back = (): void => void ask(); // drawn anew, where one left from
    if (returned.aim === 'accepting') return <AcceptReturn returned={returned} onDone={back} />;
    return <LinkReturn returned={returned} onDone={back} onLeave={back} />;
  }
  const choose = (one: string | undefined): void => {
    rememberOffice(account, one);
    setChosen({ office: one });
  };
  return (
    <>
      <SessionBar offices={account.roles} office={office} onChoose={choose} onLeave={leave} />
      <AccountPages key={office} route={route} account={acted} onActFor={(partyId) => actFor(account, partyId)} />
    </>
  );
}

/** Pages of who files, by the first part behind the #. */
const FILING: ReadonlySet<string> = new Set(['filing', 'complaint', 'filed']);
/** Of a dispute’s pages, those that the desk has. */
const AT_THE_DESK: ReadonlySet<string> = new Set(['', 'disputes', 'documents']);

type PagesProps = {
  readonly route: readonly string[];
  readonly account: Account;
  readonly onActFor: (partyId: string) => void;
};

/** What an account is shown, by its offices and the parties that it acts for. */
function AccountPages({ route, account, onActFor }: PagesProps) {
  const [name, id, step] = route;
  const { say } = useLanguage();
  const acting = account.partyId;
  if (name === 'factors') return <FactorsPage />;
  if (name === 'account') return <SecurityPage />;
  const isNeutral = account.partyIds.length === 0;
  const disputeId = disputeInAddress();
  // everybody sits at the desk; what it has no page for yet stays here
  const isHere =
    disputeId === undefined ? FILING.has(name ?? '') : !isNeutral && name !== undefined && !AT_THE_DESK.has(name);
  if (!isHere && seatsOf(account).length > 0) return <OnTo address={addressAtTheDesk(route)} />;
  if (disputeId !== undefined && acting !== undefined)
    return <OwnDispute disputeId={disputeId} partyId={acting} route={route} />;
  if (isNeutral) {
    return (
      <Page title={say(PAGE_WORDS.product)}>
        <p className="notice">{say(NEUTRAL_WORDS.noParty)}</p>
        <p>
          <a href={pathTo('account')}>{say(ACCOUNT_WORDS.account)}</a>
        </p>
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
  if (name === 'filed' && id !== undefined) return <ReceiptPage key={id} disputeId={id} partyId={acting} />;
  return <HomePage name={account.name} />;
}
