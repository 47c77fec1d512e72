import { ana, ben, cai, mia } from '../../../testing/core/actors.js';
import { shanghai } from '../../../testing/core/commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { askParties, makeSubmission } from '../../../testing/panel/decision-commands.js';
import { first, submitted, submitting } from '../../../testing/panel/decision-stories.js';
import { panelConstituted } from '../../../testing/panel/panel-stories.js';

const one = andThen(submitting, makeSubmission('03-17T10:00', ana));

it('closes the round when all have made theirs', () => {
  given(...submitting)
    .when(makeSubmission('03-17T10:00', ana, { confidentialContentId: 'prices' }))
    .then(
      recorded('SubmissionMade', {
        partyId: 'ana',
        round: 1,
        textContentId: 'text',
        confidentialContentId: 'prices',
        madeAt: shanghai('03-17T10:00'),
      }),
    );
  given(...one)
    .when(makeSubmission('03-18T10:00', ben))
    .then(recorded('SubmissionMade', { partyId: 'ben', round: 1 }), recorded('SubmissionsClosed', { by: 'all-filed' }));
});
it('is made once a round, in time, by parties of the panel', () => {
  given(...one)
    .when(makeSubmission('03-17T11:00', ana))
    .thenRefused('AnsweredAlready');
  given(...one)
    .when(makeSubmission('03-20T00:01', ben))
    .thenRefused('DeadlinePassed');
  for (const stranger of [cai, first, mia])
    given(...one)
      .when(makeSubmission('03-17T11:00', stranger))
      .thenRefused('NotYourPart');
  given(...panelConstituted)
    .when(makeSubmission('03-16T10:00', ana))
    .thenRefused('WrongStage');
});
it('is offered to whoever has not yet made it in this round', () => {
  expect([ana, ben, cai].map(offers(submitting, 'MakeSubmission'))).toEqual([true, true, false]);
  expect([ana, ben].map(offers(one, 'MakeSubmission'))).toEqual([false, true]);
  const again = andThen(submitted, askParties('03-19T10:00', first));
  expect([submitted, again].map((past) => offers(past, 'MakeSubmission')(ana))).toEqual([false, true]);
});
it('is heard from a party of the panel whom the round did not ask', () => {
  const onlyAna = submitting.map((event) =>
    event.type === 'SubmissionsOpened' ? { ...event, data: { ...event.data, partyIds: ['ana'] } } : event,
  );
  given(...onlyAna)
    .when(makeSubmission('03-17T11:00', ben))
    .then(recorded('SubmissionMade', { partyId: 'ben' }));
  expect(offers(onlyAna, 'MakeSubmission')(ben)).toBe(true);
});
