import { ana, max } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { asked, given } from '../../../testing/core/story.js';
import { scheduleSession } from '../../../testing/talks/mediation-commands.js';
import { askedMax, mediating } from '../../../testing/talks/mediation-stories.js';

it('is the mediator’s, who has accepted', () => {
  given(...mediating)
    .when(scheduleSession('03-05T10:00', 'joint', ['ana', 'ben'], '03-20T10:00', max, 'where'))
    .then(recorded('SessionScheduled', { kind: 'joint', partyIds: ['ana', 'ben'], placeContentId: 'where' }));
  given(...mediating)
    .when(asked(scheduleSession('03-05T10:00', 'joint', ['ana', 'ben']), ana))
    .thenRefused('NotYourPart');
  expect([askedMax, mediating].map((past) => offers(past, 'ScheduleSession')(max))).toEqual([false, true]);
});
it('of one side alone is with one side, and every other with those who take part', () => {
  given(...mediating)
    .when(scheduleSession('03-05T10:00', 'caucus', ['ana', 'ben']))
    .thenRefused('CaucusOfOneSide');
  given(...mediating)
    .when(scheduleSession('03-05T10:00', 'joint', ['ana']))
    .thenRefused('NothingNamed');
  given(...mediating)
    .when(scheduleSession('03-05T10:00', 'caucus', ['ben']))
    .then(recorded('SessionScheduled', { kind: 'caucus', partyIds: ['ben'] }));
  given(...mediating)
    .when(scheduleSession('03-05T10:00', 'joint', ['ana', 'cai']))
    .thenRefused('UnknownReference');
});
it('is in time to come', () =>
  given(...mediating)
    .when(scheduleSession('03-21T10:00', 'joint', ['ana', 'ben']))
    .thenRefused('InstantImplausible'));
