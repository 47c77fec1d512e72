import { useCallback } from 'react';
import { EXHIBIT_WORDS } from '#messages/ui/desk-evidence.js';
import { OWN_DISPUTE_WORDS as W } from '#messages/ui/own-dispute.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { listEvidence } from '../../client/sdk.gen.js';
import type { ExhibitBody } from '../../client/types.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { momentText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { Back } from '../../shared/parts/back.js';
import { Facts } from '../../shared/parts/facts.js';
import { Page } from '../../shared/parts/page.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { useDispute } from '../dispute/use-dispute.js';

/** What is on file of the party's own recordings of live rooms: where in the stream, when, and what was sold. */
export function RecordingsPage() {
  const { say } = useLanguage();
  const { disputeId, partyId } = useDispute().session;
  const { data, trouble, again } = useLoad(useCallback(() => listEvidence({ path: { disputeId } }), [disputeId]));
  const own = data?.items.filter(({ ownerId, liveStream }) => ownerId === partyId && liveStream);
  return (
    <Page title={say(W.recordings)} above={<Back />}>
      <p>{say(W.recordingsNote)}</p>
      <TroubleNotice trouble={trouble} again={() => void again()} />
      {!data && !trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      {own?.length === 0 && <p role="status">{say(W.noRecording)}</p>}
      {own?.map((one) => (
        <Recording key={one.evidenceId} exhibit={one} />
      ))}
    </Page>
  );
}

function Recording({ exhibit: { number, description, liveStream } }: { readonly exhibit: ExhibitBody }) {
  const { say, locale } = useLanguage();
  if (!liveStream) return null;
  const { platform, room, account, session, fromSecond, toSecond, product, recordedFrom, recordedUntil } = liveStream;
  const where = [platform, room, account, session].filter((part) => part !== undefined).join(' · ');
  return (
    <section className="card">
      <h2>{[number?.code, description].filter((part) => part !== undefined).join(' ')}</h2>
      <Facts
        facts={[
          { key: 'where', term: say(EXHIBIT_WORDS.liveRoom), text: where },
          { key: 'clip', term: say(EXHIBIT_WORDS.clip), text: `${fromSecond}–${toSecond} s` },
          {
            key: 'recorded',
            term: say(EXHIBIT_WORDS.recorded),
            text: `${momentText(recordedFrom, locale)} – ${momentText(recordedUntil, locale)}`,
          },
          { key: 'card', term: say(EXHIBIT_WORDS.card), text: product?.name ?? product?.number },
        ]}
      />
    </section>
  );
}
