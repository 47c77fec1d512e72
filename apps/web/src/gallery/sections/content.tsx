import { GALLERY_WORDS as W } from '#messages/ui/gallery.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Diff } from '../../kit/data/diff.js';
import { PartyTag } from '../../kit/data/party-tag.js';
import { Timeline } from '../../kit/data/timeline.js';
import { momentText } from '../../shared/language/instant-text.js';
import { Deadline } from '../../kit/status/deadline.js';
import { Status } from '../../kit/status/status.js';
import { useLanguage } from '../../shared/language/language.js';
import { Specimen } from '../specimen.js';
import { NOW } from './states.js';

const HAPPENED = [
  ['4', 'lifted', 'eventRestored', '2026-11-27T06:20:00.000Z', 'platform'],
  ['3', 'now', 'eventCounter', '2026-11-26T09:45:00.000Z', 'respondent'],
  ['2', 'neutral', 'eventServed', '2026-11-23T08:31:00.000Z', 'officerName'],
  ['1', 'held', 'eventHeld', '2026-11-21T02:10:00.000Z', 'platform'],
] as const;

export function ContentSection() {
  const { say, locale } = useLanguage();
  const events = HAPPENED.map(([id, tone, what, at, who]) => ({
    id,
    tone,
    what: say(W[what]),
    at,
    atText: momentText(at, locale),
    who: say(W[who]),
    ...(id === '3' && { more: say(W.story) }),
  }));
  const facts = [
    {
      name: say(W.asComplainant),
      value: <PartyTag name={say(W.complainant)} isOrganisation as={say(W.asComplainant)} />,
    },
    { name: say(W.asRespondent), value: <PartyTag name={say(W.longName)} isOrganisation /> },
    { name: say(W.right), value: say(W.rightValue) },
    { name: say(W.officer), value: <PartyTag name={say(W.officerName)} /> },
    { name: say(W.agent), value: undefined },
  ];
  const acts = (
    <>
      <Button kind="primary">{say(W.accept)}</Button>
      <Button>{say(W.returnIt)}</Button>
    </>
  );
  return (
    <>
      <Specimen of="Card: isUrgent">
        <Card isUrgent title={say(W.reviewIt)} footer={acts}>
          <Deadline dueAt="2026-11-27T16:00:00.000Z" now={NOW} />
          <p>{say(W.reviewWhy)}</p>
        </Card>
        <Card title={say(W.remind)} beside={<Status tone="overdue" word={say(W.late)} />}>
          <p>{say(W.platformLate)}</p>
        </Card>
      </Specimen>
      <Specimen of="DescriptionList, PartyTag, Avatar">
        <Card title={say(W.parties)}>
          <DescriptionList facts={facts} />
        </Card>
      </Specimen>
      <Specimen of="Timeline">
        <Timeline label={say(W.history)} events={events} />
      </Specimen>
      <Specimen of="Diff" isWide>
        <Diff before={say(W.before)} after={say(W.after)} />
        <Diff before={say(W.after)} after={say(W.after)} />
      </Specimen>
    </>
  );
}
