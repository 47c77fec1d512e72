import { ana, max } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { closeMediation, recordSession } from '../../../testing/talks/mediation-commands.js';
import { bothToldOfEnd, mediationEnded, roomsClosed } from '../../../testing/talks/mediation-expected.js';
import { askedMax, mediating } from '../../../testing/talks/mediation-stories.js';

const once = andThen(mediating, recordSession('03-05T10:00', 'joint', ['ana', 'ben'], { attended: ['ana'] }));

it('says that the parties are too far apart, with its reason', () => {
  given(...mediating)
    .when(closeMediation('03-06T10:00', 'not-settled'))
    .then(
      mediationEnded('not-settled', { reasonContentId: 'why' }),
      ...roomsClosed,
      ...bothToldOfEnd,
      recorded('NextStepAwaited'),
    );
  given(...mediating)
    .when(closeMediation('03-06T10:00', 'not-settled', ana))
    .thenRefused('NotYourPart');
  expect([askedMax, mediating].map((past) => offers(past, 'CloseMediation')(max))).toEqual([false, true]);
});
it('comes for non-attendance only after as many absences as the rulebook bears', () => {
  given(...once)
    .when(closeMediation('03-05T11:00', 'non-attendance'))
    .thenRefused('AttendedEnough');
  given(...andThen(once, recordSession('03-06T10:00', 'online', ['ana', 'ben'], { attended: ['ana'] })))
    .when(closeMediation('03-06T11:00', 'non-attendance'))
    .then(
      mediationEnded('non-attendance', { partyId: 'ben' }),
      ...roomsClosed,
      ...bothToldOfEnd,
      recorded('NextStepAwaited'),
    );
});
