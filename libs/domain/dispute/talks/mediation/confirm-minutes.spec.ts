import { ana, ben, max } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { confirmMinutes, recordSession } from '../../../testing/talks/mediation-commands.js';
import { mediating } from '../../../testing/talks/mediation-stories.js';

const joint = andThen(mediating, recordSession('03-05T10:00', 'telephone', ['ana', 'ben'], { minutes: 'minutes' }));
const confirmed = andThen(joint, confirmMinutes('03-05T11:00', ben));

it('is for each who was there, once', () => {
  given(...joint)
    .when(confirmMinutes('03-05T11:00', ben))
    .then(recorded('MinutesConfirmed', { partyId: 'ben', partyIds: ['ana', 'ben'] }));
  given(...confirmed)
    .when(confirmMinutes('03-05T12:00', ben))
    .thenRefused('AnsweredAlready');
  expect([ana, ben, max].map(offers(confirmed, 'ConfirmMinutes'))).toEqual([true, false, false]);
});
it('tells nobody of a session at which it was not, nor of minutes that there are none of', () => {
  const away = andThen(
    mediating,
    recordSession('03-05T10:00', 'joint', ['ana', 'ben'], { attended: ['ana'], minutes: 'minutes' }),
  );
  given(...away)
    .when(confirmMinutes('03-05T11:00', ben))
    .thenRefused('UnknownReference');
  expect([ana, ben].map(offers(away, 'ConfirmMinutes'))).toEqual([true, false]);
  const bare = andThen(mediating, recordSession('03-05T10:00', 'joint', ['ana', 'ben']));
  given(...bare)
    .when(confirmMinutes('03-05T11:00', ben))
    .thenRefused('UnknownReference');
  expect(offers(bare, 'ConfirmMinutes')(ben)).toBe(false);
});
