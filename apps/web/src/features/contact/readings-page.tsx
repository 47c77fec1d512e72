import { useCallback } from 'react';
import { COLON } from '#messages/colon.js';
import { formatList } from '#messages/format.js';
import { READERS, READING_WORDS as WORDS, THINGS_READ } from '#messages/ui/acting.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { listOwnReadings } from '../../client/sdk.gen.js';
import type { OwnReading } from '../../client/types.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { momentText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { Back } from '../../shared/parts/back.js';
import { Page } from '../../shared/parts/page.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { useDispute } from '../dispute/use-dispute.js';

/** Who has read the party's rooms and what it keeps confidential; no word of what was read. */
export function ReadingsPage() {
  const { say, locale } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId, partyId } = session;
  const { data, trouble, again } = useLoad(useCallback(() => listOwnReadings({ path: { disputeId } }), [disputeId]));
  const who = ({ partyId: reader, offices }: OwnReading): string =>
    formatList(
      [
        ...offices.map((office) => wordOf(READERS, office, locale)),
        ...(reader === undefined ? [] : [reader === partyId ? say(WORDS.you) : otherParty(reader)]),
      ],
      locale,
    );
  const otherParty = (reader: string): string =>
    view.respondents.find(({ respondentId }) => respondentId === reader)?.name ?? say(WORDS.party);
  return (
    <Page title={say(WORDS.title)}>
      <p>{say(WORDS.why)}</p>
      <TroubleNotice trouble={trouble} again={() => void again()} />
      {!data && !trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      {data?.items.length === 0 && <p role="status">{say(WORDS.nothing)}</p>}
      <ul className="cards">
        {data?.items.map((reading) => (
          <li className="card" key={[reading.thing, reading.thingId, reading.at, who(reading)].join()}>
            <p>
              {wordOf(THINGS_READ, reading.thing, locale)}
              {say(COLON)}
              {who(reading)}
            </p>
            <p className="hint">
              <time dateTime={reading.at}>{momentText(reading.at, locale)}</time>
            </p>
          </li>
        ))}
      </ul>
      <Back />
    </Page>
  );
}
