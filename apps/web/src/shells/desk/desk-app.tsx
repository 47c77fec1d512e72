import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { KitRoot } from '../../kit/kit-root.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { credentialsOf } from '../../shared/connection/credentials.js';
import { setUpClient } from '../../shared/connection/set-up.js';
import { leaveFor } from '../../shared/desk/leave-for.js';
import { queryClient } from '../../shared/desk/queries.js';
import type { Office } from '../../shared/desk/use-desk.js';
import { isDeskAddress, keepWayBack } from '../../shared/desk/way-back.js';
import { useLanguage } from '../../shared/language/language.js';
import { homeAddress } from '../party/address-of.js';
import { knownFor, rememberFor } from '../party/known-for.js';
import { knownOffice, rememberOffice } from '../party/known-office.js';
import { useAccount } from '../party/use-account.js';
import { router } from './router.js';
import { useScheme } from './scheme.js';
import { Seated } from './seated.js';
import { Standing } from './standing.js';
import { choicesOf, seatsOf, staffOffice } from './staff-office.js';
import { ChooseFor } from './choose-for.js';
import { TroubleBanner } from '../../features/desk/trouble-banner.js';

/** The desk of everybody with an account: who is signed in, in which office and for whom, then its pages. */
export function DeskApp() {
  const [scheme] = useScheme();
  return (
    <KitRoot scheme={scheme} density="compact" navigate={go}>
      <QueryClientProvider client={queryClient}>
        <Signed />
      </QueryClientProvider>
    </KitRoot>
  );
}

/** What lies outside of the desk is another page. */
const go = (href: string): void => {
  const { pathname, origin } = new URL(href, location.href);
  if (isDeskAddress(pathname)) router.history.push(href);
  else if (origin === location.origin) leaveFor(href);
};

function Signed() {
  const { asking, account, association, actsFor, trouble, ask, leave, actFor: keepFor } = useAccount();
  const { locale } = useLanguage();
  const [chosen, setChosen] = useState<Office>();
  const [chosenFor, setChosenFor] = useState<string>();
  const [hasLeft, setLeft] = useState(false);
  const offices = account ? seatsOf(account) : [];
  const office = staffOffice(offices, chosen ?? knownOffice(account));
  const forWhom = choicesOf(office, account, actsFor);
  const acting =
    forWhom.find(({ id }) => id === chosenFor) ??
    // what this tab chose comes before what any other chose since
    forWhom.find(({ id }) => office === 'party' && id === account?.partyId) ??
    (account && office && knownFor(account.accountId, office, forWhom));
  setUpClient(
    locale,
    {
      ...credentialsOf(),
      ...(office && account && account.roles.length > 1 && { 'parley-office': office }),
      ...(office === 'platform-staff' && acting && { 'parley-platform': acting.id }),
    },
    office === 'party' ? acting?.id : undefined,
  );
  if (trouble) {
    return (
      <Standing>
        <TroubleBanner trouble={trouble} again={() => void ask()} />
      </Standing>
    );
  }
  if (asking) return <Standing>{<Skeleton lines={6} />}</Standing>;
  // whoever signed out leaves nothing behind, not even where it was
  if (!account || !association) return <Elsewhere isBack={!hasLeft} address={homeAddress()} />;
  if (office === undefined) return <Elsewhere address={`/a/${association.slug}`} />;
  const choose = (next: Office): void => {
    rememberOffice(account, next);
    queryClient.clear();
    setChosen(next);
    setChosenFor(undefined);
  };
  const actFor = (id: string): void => {
    rememberFor(account.accountId, office, id);
    if (office === 'party') keepFor(account, id);
    queryClient.clear();
    setChosenFor(id);
  };
  const end = async (): Promise<void> => {
    setLeft(true);
    await leave();
    queryClient.clear();
  };
  if (forWhom.length > 1 && !acting)
    return <ChooseFor choices={forWhom} onChoose={actFor} onLeave={() => void end()} />;
  return (
    <Seated
      key={`${office} ${acting?.id}`}
      {...{ account, association, offices, office, forWhom, choose, actFor, end }}
      actingFor={acting?.id}
    />
  );
}

/** The page of others: where one signs in, or what is said to who holds no office. */
function Elsewhere({ address, isBack = false }: { readonly address: string; readonly isBack?: boolean }): ReactNode {
  useEffect(() => {
    if (isBack) keepWayBack();
    location.replace(address);
  }, [address, isBack]);
  return <Standing>{<Skeleton lines={6} />}</Standing>;
}
