import { createContext, useCallback, useContext, useEffect, type ReactNode } from 'react';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { getDispute } from '../../client/sdk.gen.js';
import type { DisputeBody } from '../../client/types.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import type { Session } from '../../shells/link/session.js';

type Seen = { readonly view: DisputeBody; readonly session: Session; readonly reload: () => Promise<void> };
const SeenContext = createContext<Seen | undefined>(undefined);

/** The dispute as the link's party sees it; read anew after every act, and when the page comes to the front again. */
export function WithDispute({ session, children }: { readonly session: Session; readonly children: ReactNode }) {
  const { say } = useLanguage();
  const { disputeId } = session;
  const load = useCallback(() => getDispute({ path: { disputeId } }), [disputeId]);
  const { data, trouble, again } = useLoad(load);
  useEffect(() => {
    const look = (): void => void (document.visibilityState === 'visible' && again());
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [again]);
  if (!data) {
    return (
      <main id="content">
        {trouble ? (
          <TroubleNotice trouble={trouble} again={() => void again()} />
        ) : (
          <p role="status">{say(PAGE_WORDS.loading)}</p>
        )}
      </main>
    );
  }
  return <SeenContext value={{ view: data, session, reload: again }}>{children}</SeenContext>;
}

export const useDispute = (): Seen => {
  const seen = useContext(SeenContext);
  if (!seen) throw new Error('Outside of <WithDispute>');
  return seen;
};
