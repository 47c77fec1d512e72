import { ana, ben, max } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { confirmMinutes, objectToMinutes, recordSession } from '../../../testing/talks/mediation-commands.js';
import { mediating } from '../../../testing/talks/mediation-stories.js';

const joint = andThen(mediating, recordSession('03-05T10:00', 'telephone', ['ana', 'ben'], { minutes: 'minutes' }));
const objected = andThen(joint, objectToMinutes('03-05T11:00', ben));

it('keeps what somebody who was there says is wrong beside the minutes, once', () => {
  given(...joint)
    .when(objectToMinutes('03-05T11:00', ben))
    .then(recorded('MinutesObjected', { partyId: 'ben', partyIds: ['ana', 'ben'], reasonContentId: 'wrong' }));
  given(...objected)
    .when(objectToMinutes('03-05T12:00', ben))
    .thenRefused('AnsweredAlready');
  expect([ana, ben, max].map(offers(objected, 'ObjectToMinutes'))).toEqual([true, false, false]);
});
it('confirms nothing, and the other side confirms for itself', () => {
  given(...objected)
    .when(confirmMinutes('03-05T12:00', ben))
    .thenRefused('AnsweredAlready');
  given(...objected)
    .when(confirmMinutes('03-05T12:00', ana))
    .then(recorded('MinutesConfirmed', { partyId: 'ana' }));
});
it('tells nobody of a session at which it was not', () => {
  const away = andThen(
    mediating,
    recordSession('03-05T10:00', 'joint', ['ana', 'ben'], { attended: ['ana'], minutes: 'minutes' }),
  );
  given(...away)
    .when(objectToMinutes('03-05T11:00', ben))
    .thenRefused('UnknownReference');
  expect(offers(away, 'ObjectToMinutes')(ben)).toBe(false);
});
