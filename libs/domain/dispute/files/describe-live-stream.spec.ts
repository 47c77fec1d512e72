import { ana, ben, cai, mia, shop } from '../../testing/core/actors.js';
import { fileComplaint, paper } from '../../testing/core/commands.js';
import { recorded } from '../../testing/core/expected.js';
import { offers } from '../../testing/core/menu.js';
import { accepted, filed, noticed } from '../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../testing/core/story.js';
import { describeLive, liveStream } from '../../testing/service/exhibit-commands.js';
import { typesSeen } from '../../testing/panel/decision-after.js';

const filing = (more: object) =>
  given().when(fileComplaint({ evidence: [{ ...paper('e1'), liveStream: { ...liveStream, ...more } }] }));
const refused = (more: object, field: string, reason: string) =>
  filing(more).thenRefused('LiveStreamImpossible', { field: `evidence.liveStream.${field}`, reason });

it('is said with the file, and only where it can be', () => {
  refused({ recordedUntil: liveStream.recordedFrom }, 'recordedUntil', 'ends-before-it-begins');
  refused({ toSecond: 740 }, 'toSecond', 'ends-before-it-begins');
  refused({ toSecond: 7_201 }, 'toSecond', 'beyond-the-replay');
  refused({ productSecond: 739 }, 'productSecond', 'outside-the-clip');
  refused({ startedAt: liveStream.recordedUntil }, 'recordedFrom', 'before-the-session');
  filing({ productSecond: undefined }).thenRefused('EntryMissing');
  filing({ captionsId: 'e9' }).thenRefused('UnknownReference');
});
it('is added later by whoever filed it or the association, and what was said before stays', () => {
  given(...filed)
    .when(describeLive('03-01T11:00', ana, 'e1'))
    .then(recorded('LiveStreamDescribed', { evidenceId: 'e1', by: 'filer', liveStream }));
  given(...filed)
    .when(describeLive('03-01T11:00', mia, 'e1'))
    .then(recorded('LiveStreamDescribed', { by: 'association' }));
  const twice = andThen(
    filed,
    describeLive('03-01T11:00', ana, 'e1'),
    describeLive('03-01T12:00', ana, 'e1', { toSecond: 800 }),
  );
  expect(disputeAfter(twice).exhibitNotes['e1']?.liveStreams?.map(({ toSecond }) => toSecond)).toEqual([770, 800]);
});
it('is nobody else’s to say, and of no file that is not there', () => {
  for (const by of [ben, cai, shop])
    given(...noticed)
      .when(describeLive('03-04T11:00', by, 'e1'))
      .thenRefused('NotYourPart');
  given(...filed)
    .when(describeLive('03-01T11:00', ana, 'e9'))
    .thenRefused('NotFound');
  given(...filed)
    .when(describeLive('03-01T11:00', ana, 'e1', { captionsId: 'e9' }))
    .thenRefused('UnknownReference');
});
it('is offered to whoever could, and told to whoever sees the file', () => {
  expect([ana, mia, ben, shop].map(offers(accepted, 'DescribeLiveStream'))).toEqual([true, true, false, false]);
  const past = andThen(noticed, describeLive('03-04T11:00', ana, 'e1'));
  expect([ana, ben, shop, mia].map((by) => typesSeen(past, by).includes('LiveStreamDescribed'))).toEqual([
    true,
    true,
    true,
    true,
  ]);
});
