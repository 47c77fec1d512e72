import { Suspense, useEffect } from 'react';
import { FILING_WORDS as WORDS } from '#messages/ui/filing.js';
import { OWN_DISPUTE_WORDS } from '#messages/ui/own-dispute.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { useLanguage } from '../../shared/language/language.js';
import { HomeLink } from '../../shared/parts/home-link.js';
import { OWN_PAGES, ownPageOf } from '../../features/own-dispute/own-pages.js';
import { pathTo } from '../../shared/parts/route.js';
import { Page } from '../../shared/parts/page.js';
import { Views } from '../dispute-views.js';
import { WithDispute } from '../../features/dispute/use-dispute.js';
import { homeAddress } from './address-of.js';

type Props = {
  readonly disputeId: string;
  readonly partyId: string;
  readonly route: readonly string[];
};

/** One dispute of a party that has an account: the pages that a link's holder has, too. */
export function OwnDispute({ disputeId, partyId, route }: Props) {
  const { say, locale } = useLanguage();
  const own = ownPageOf(route[0]);
  const Own = own && OWN_PAGES[own];
  return (
    <>
      <nav aria-label={say(WORDS.home)}>
        <HomeLink words={say(WORDS.home)} to={homeAddress()} />
      </nav>
      <WithDispute key={locale} session={{ disputeId, partyId, serviceId: '', acting: partyId }}>
        {Own ? (
          <Suspense fallback={<p role="status">{say(PAGE_WORDS.loading)}</p>}>
            <Own />
          </Suspense>
        ) : (
          <Views route={route} />
        )}
      </WithDispute>
      {!Own && (
        <nav aria-label={say(OWN_DISPUTE_WORDS.more)}>
          <ul>
            {(['conduct', 'export', 'recordings'] as const).map((name) => (
              <li key={name}>
                <a href={pathTo(name)}>{say(OWN_DISPUTE_WORDS[name])}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}

/** An address that mails give leads on to where the pages of the dispute have the same. */
export function OnTo({ address }: { readonly address: string }) {
  const { say } = useLanguage();
  useEffect(() => location.replace(address), [address]);
  return (
    <Page title={say(PAGE_WORDS.product)}>
      <p role="status">{say(PAGE_WORDS.loading)}</p>
    </Page>
  );
}
