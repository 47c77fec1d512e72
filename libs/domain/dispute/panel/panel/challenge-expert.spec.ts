import { ana, ben, cai } from '../../../testing/core/actors.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { challengeExpert, decideChallenge } from '../../../testing/panel/panel-commands.js';
import { panelConstituted, panelDrawn, presiding } from '../../../testing/panel/panel-stories.js';

it('is brought within the window, or from when the tie was known', () => {
  given(...panelConstituted)
    .when(challengeExpert('03-18T23:00', ben, presiding))
    .then(recorded('ExpertChallenged', { partyId: 'ben', ground: 'interest', due: due('03-22T00:00') }));
  given(...panelConstituted)
    .when(challengeExpert('03-19T00:01', ben, presiding))
    .thenRefused('DeadlinePassed');
  given(...panelConstituted)
    .when(challengeExpert('03-25T10:00', ben, presiding, 'interest', '03-24T10:00'))
    .then(recorded('ExpertChallenged'));
  given(...panelConstituted)
    .when(challengeExpert('03-16T10:00', ben, presiding, 'interest', '03-17T10:00'))
    .thenRefused('InstantImplausible');
});
it('is for parties of the panel, against who sits', () => {
  given(...panelConstituted)
    .when(challengeExpert('03-16T10:00', cai, presiding))
    .thenRefused('NotYourPart');
  given(...panelDrawn)
    .when(challengeExpert('03-14T10:00', ben, presiding))
    .thenRefused('WrongStage');
  expect([ana, ben, cai].map(offers(panelConstituted, 'ChallengeExpert'))).toEqual([true, true, false]);
});
it('is not heard any more from who brought frivolous ones', () => {
  const frivolous = andThen(
    panelConstituted,
    challengeExpert('03-16T10:00', ben, presiding),
    decideChallenge('03-16T11:00', presiding, false, undefined, true),
  );
  given(...frivolous)
    .when(challengeExpert('03-16T12:00', ben, presiding))
    .thenRefused('ChallengesSpent');
  given(...frivolous)
    .when(challengeExpert('03-16T12:00', ana, presiding))
    .then(recorded('ExpertChallenged'));
  expect([ana, ben].map(offers(frivolous, 'ChallengeExpert'))).toEqual([true, false]);
});
