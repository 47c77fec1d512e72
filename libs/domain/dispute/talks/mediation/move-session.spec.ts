import { ana, ben, max } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { cancelSession, moveSession, scheduleSession } from '../../../testing/talks/mediation-commands.js';
import { mediating } from '../../../testing/talks/mediation-stories.js';

const fixed = andThen(mediating, scheduleSession('03-05T10:00', 'joint', ['ana', 'ben'], '03-20T10:00', max, 'where'));

it('gives a session another time and place, and says when that was told', () => {
  given(...fixed)
    .when(moveSession('03-05T11:00', '03-21T10:00', 'there'))
    .then(
      recorded('SessionMoved', {
        partyIds: ['ana', 'ben'],
        startsAt: '2026-03-21T02:00:00.000Z',
        placeContentId: 'there',
        fixedAt: '2026-03-05T03:00:00.000Z',
      }),
    );
  expect([ana, ben, max].map(offers(fixed, 'MoveSession'))).toEqual([false, false, true]);
});
it('moves none that is called off, that there is not, or to a time that is over', () => {
  given(...andThen(fixed, cancelSession('03-05T11:00')))
    .when(moveSession('03-05T12:00', '03-21T10:00'))
    .thenRefused('AnsweredAlready');
  given(...mediating)
    .when(moveSession('03-05T12:00', '03-21T10:00'))
    .thenRefused('UnknownReference');
  given(...fixed)
    .when(moveSession('03-05T12:00', '03-04T10:00'))
    .thenRefused('InstantImplausible');
});
