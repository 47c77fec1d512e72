import { useCallback } from 'react';
import { DISPUTE_WORDS } from '#messages/ui/dispute.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { getTimeline } from '../../client/sdk.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { Back } from '../../shared/parts/back.js';
import { Page } from '../../shared/parts/page.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { useDispute } from './use-dispute.js';

/** What has happened, newest first, in the words that the API tells. */
export function TimelinePage() {
  const { say, locale } = useLanguage();
  const { disputeId } = useDispute().session;
  const load = useCallback(() => getTimeline({ path: { disputeId } }), [disputeId]);
  const { data, trouble, again } = useLoad(load);
  return (
    <Page title={say(DISPUTE_WORDS.timeline)} above={<Back />}>
      <TroubleNotice trouble={trouble} again={() => void again()} />
      {!data && !trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      <ol className="cards timeline">
        {[...(data?.entries ?? [])].reverse().map(({ at, text, deputy }, index) => (
          <li className="card" key={index}>
            <p className="hint">
              <time dateTime={at}>{instantText(at, locale)}</time> {deputy?.text}
            </p>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </Page>
  );
}
