import { lazy, Suspense, useEffect, useState } from 'react';
import { LOCALES } from '#messages/locale.js';
import { LINK_WORDS } from '#messages/ui/link.js';
import { LANGUAGE_NAMES, PAGE_WORDS } from '#messages/ui/pages.js';
import { signOut } from './client/sdk.gen.js';
import { credentialsOf } from './shared/connection/credentials.js';
import { onSessionEnd, setUpClient } from './shared/connection/set-up.js';
import { findKept, forget, forgetAll, keep } from './shared/connection/keep.js';
import { WithDispute } from './features/dispute/use-dispute.js';
import { Gate } from './shells/link/gate.js';
import { linkTokenIn, type Session } from './shells/link/session.js';
import { useLanguage } from './shared/language/language.js';
import { Page } from './shared/parts/page.js';
import { useRoute } from './shared/parts/route.js';
import { Views } from './shells/dispute-views.js';

export const linkToken = linkTokenIn(location.pathname);
const kept = `session:${linkToken}`;
/** Fetched by those who file, so that a phone which opens a link has less to wait for. */
const FilingApp = lazy(() => import('./shells/party/party-app.js').then((loaded) => ({ default: loaded.FilingApp })));
/** Read by everybody, without account or code. */
const PublicViews = lazy(() =>
  import('./shells/public/public-views.js').then((loaded) => ({ default: loaded.PublicViews })),
);
const PUBLIC: ReadonlySet<string> = new Set(['handling', 'published', 'choose', 'forgotten']);

/**
 * The page that a link leads to: its gate, and behind it one party's part in one dispute. Without a link, the pages of
 * those who have an account.
 */
export function App() {
  const { locale, say, change } = useLanguage();
  const [session, setSession] = useState(() => findKept<Session>(kept));
  const [ended, setEnded] = useState(false);
  const route = useRoute();
  const isPublic = PUBLIC.has(route[0] ?? '');
  if (linkToken !== undefined || isPublic) setUpClient(locale, isPublic ? {} : credentialsOf(session));
  useEffect(
    () =>
      onSessionEnd(() => {
        forget(kept);
        setSession(undefined);
        setEnded(true);
      }),
    [],
  );
  const open = (opened: Session): void => {
    keep(kept, opened);
    setSession(opened);
    setEnded(false);
  };
  /** Also without a connection: the page knows of no visit then, and its cookie ends with it. */
  const leave = (): void => {
    void signOut();
    forgetAll();
    setSession(undefined);
  };
  const other = LOCALES.find((one) => one !== locale) ?? locale;
  return (
    <>
      <a className="skip" href="#content" onClick={skip}>
        {say(PAGE_WORDS.skip)}
      </a>
      <header>
        <span>Parley · {say(PAGE_WORDS.product)}</span>
        <button type="button" className="quiet" lang={other} onClick={() => change(other)}>
          {LANGUAGE_NAMES[other]}
        </button>
      </header>
      {isPublic || linkToken === undefined ? (
        <Suspense
          fallback={
            <Page title={say(PAGE_WORDS.product)}>
              <p role="status">{say(PAGE_WORDS.loading)}</p>
            </Page>
          }
        >
          {isPublic ? <PublicViews route={route} /> : <FilingApp route={route} />}
        </Suspense>
      ) : session ? (
        <>
          <div className="session">
            <button type="button" className="quiet" onClick={leave}>
              {say(LINK_WORDS.leave)}
            </button>
          </div>
          <WithDispute key={locale} session={session}>
            <Views route={route} />
          </WithDispute>
        </>
      ) : (
        <Gate linkToken={linkToken} ended={ended} onOpen={open} />
      )}
    </>
  );
}

/** The address after the # says which view it is, so the jump is made by hand. */
const skip = (event: React.MouseEvent): void => {
  event.preventDefault();
  document.querySelector<HTMLElement>('h1')?.focus();
};
