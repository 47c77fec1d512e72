import { mia } from '../../../testing/core/actors.js';
import { acceptComplaint, fileComplaint } from '../../../testing/core/commands.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { claimRelisting, confirmRelisting } from '../../../testing/intake/relistings.js';
import { told } from '../../../testing/notification/every-told.js';
import { filed, noticed } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, story } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const claimed = andThen(filed, claimRelisting('03-01T11:00', bag));
const confirmed = andThen(claimed, confirmRelisting('03-02T08:00', 'removed', bag));
const accepted = andThen(confirmed, acceptComplaint());
const tasksAfter = (past: Parameters<typeof disputeAfter>[0]) => Object.keys(disputeAfter(past).tasks);

it('are the same by who sells them and by what they are, both', () => {
  for (const basis of [['merchant'], ['picture', 'model'], []])
    given(...claimed)
      .when(told(confirmRelisting('03-02T08:00', 'removed', bag), { basis }))
      .thenRefused('CheckMissing');
  expect(tasksAfter(confirmed)).toEqual(['check-materials/dispute']);
  given(...confirmed)
    .when(confirmRelisting('03-02T09:00', 'removed', bag))
    .thenRefused('NamedTwice');
});
it('are noticed with how that ended, each respondent and platform of its own', () => {
  const sent = accepted.slice(confirmed.length);
  expect(sent.filter((event) => event.type === 'ServiceOrdered' && event.data.document === 'earlier-result')).toEqual([
    ordered('earlier-result', 'shop', bag),
    ordered('earlier-result', 'ben', bag),
  ]);
});
it('that came back need new facts before any measure, under whatever link', () => {
  const lost = andThen(filed, confirmRelisting('03-02T08:00', 'restored', bag));
  given(...lost)
    .when(acceptComplaint())
    .thenRefused('NewFactsNeeded');
  const anew = story(
    fileComplaint({ newFactsContentId: 'new' }),
    confirmRelisting('03-02T08:00', 'restored', bag),
    acceptComplaint(),
  );
  expect(anew).toContainEqual(recorded('ComplaintAccepted'));
});
it('found only after the notices are told of at once', () =>
  given(...noticed)
    .when(confirmRelisting('03-04T10:00', 'removed', bag))
    .then(
      recorded('RelistingConfirmed', { pairs: [bag] }),
      ordered('earlier-result', 'shop', bag),
      ordered('earlier-result', 'ben', bag),
    ));
it('is offered of what was not found before, claimed or not', () =>
  expect([filed, claimed, confirmed].map((past) => offered(past, mia, 'ConfirmRelisting').includes(bag))).toEqual([
    true,
    true,
    false,
  ]));

belongsTo(noticed, confirmRelisting('03-04T10:00', 'removed', bag), 'mia');
