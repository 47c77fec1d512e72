import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { given, givenIn, story } from '../../../testing/core/story.js';
import { calendar } from '../../../testing/core/calendar.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { requestMediation } from '../../../testing/talks/mediation-commands.js';

it('opens a dispute of its own; both sides are invited with its terms', () =>
  given()
    .when(requestMediation())
    .then(
      recorded('MediationRequested', { complainantId: 'ana', matter: 'account-ownership', caseManagerId: 'mia' }),
      recorded('MediationInvited', { parties: ['ana', 'ben'], invitedBy: 'party', due: due('03-08T00:00') }),
      ordered('mediation-invitation', 'ana'),
      ordered('mediation-invitation', 'ben'),
    ));
it('is not with oneself, nor with the same one twice, nor made a second time in one dispute', () => {
  given().when(requestMediation('03-02T10:00', 'ana')).thenRefused('SelfComplaint');
  given()
    .when(requestMediation('03-02T10:00', 'ben', 'ben'))
    .thenRefused('NamedTwice');
  given(...story(requestMediation()))
    .when(requestMediation('03-02T11:00'))
    .thenRefused('WrongStage');
});
it('needs somebody on duty', () =>
  givenIn({ rulebook, calendar, context: { caseManagerId: undefined as never } })()
    .when(requestMediation())
    .thenRefused('NoCaseManager'));
