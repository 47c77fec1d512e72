import { ben, mia, noa } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { panelAfter, person } from '../../../testing/panel/panel-after.js';
import { acceptSeat, challengeExpert, decideChallenge } from '../../../testing/panel/panel-commands.js';
import { panelConstituted, presiding, reserved, seatedAfter } from '../../../testing/panel/panel-stories.js';

const challenged = andThen(panelConstituted, challengeExpert('03-16T10:00', ben, presiding));

it('upheld has the next asked, and the panel stops until it is whole', () => {
  const upheld = andThen(challenged, decideChallenge('03-17T10:00', presiding, true, noa));
  expect(panelAfter(upheld)).toMatchObject({ stage: 'panel-replacement', former: [presiding] });
  const whole = andThen(
    upheld,
    acceptSeat('03-18T10:00', person(reserved.find((id) => seatedAfter(upheld).includes(id)))),
  );
  expect(panelAfter(whole)).toMatchObject({ stage: 'file-reading' });
  expect(panelAfter(whole).members.map(({ neutralId }) => neutralId)).not.toContain(presiding);
});
it('not upheld leaves everybody in their seats, and may call it frivolous', () => {
  given(...challenged)
    .when(decideChallenge('03-17T10:00', presiding, false, noa, true))
    .then(recorded('ChallengeDecided', { upheld: false, frivolous: true, deciderId: 'noa', partyId: 'ben' }));
  given(...challenged)
    .when(decideChallenge('03-17T10:00', presiding, true, noa, true))
    .thenRefused('TermsImpossible');
});
it('is for somebody who neither sits nor handles the dispute, and offered to nobody else', () => {
  given(...challenged)
    .when(decideChallenge('03-17T10:00', presiding, true, mia))
    .thenRefused('SecondPersonNeeded');
  given(...challenged)
    .when(decideChallenge('03-17T10:00', presiding, true, ben))
    .thenRefused('NotYourPart');
  expect([mia, noa, person(presiding)].map(offers(challenged, 'DecideChallenge'))).toEqual([false, true, false]);
  expect(offers(panelConstituted, 'DecideChallenge')(noa)).toBe(false);
});
