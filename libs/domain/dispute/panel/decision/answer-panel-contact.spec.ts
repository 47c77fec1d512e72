import { ana, ben, mia, noa } from '../../../testing/core/actors.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, given } from '../../../testing/core/story.js';
import { tasksAfter } from '../../../testing/panel/decision-after.js';
import { answerContact, reportContact } from '../../../testing/panel/decision-commands.js';
import { first, submitting } from '../../../testing/panel/decision-stories.js';

const BAG = 'pair:ben:bag';
const CAP = 'pair:ben:cap';
const reported = andThen(submitting, reportContact('03-18T10:00', ben));
const answer = answerContact('03-18T11:00');
const answered = andThen(reported, answer);

it('tells everybody in the panel what came of it', () => {
  given(...reported)
    .when(answer)
    .then(
      recorded('PanelContactAnswered', { answerContentId: 'answer', answeredBy: 'noa' }),
      ordered('panel-news', 'ana', BAG, CAP),
      ordered('panel-news', 'ben', BAG, CAP),
    );
  expect(tasksAfter(answered)).not.toContain('look-into-contact');
});
it('is given once to each, by the association', () => {
  given(...answered)
    .when(answer)
    .thenRefused('AnsweredAlready');
  given(...submitting)
    .when(answer)
    .thenRefused('UnknownReference');
  for (const stranger of [ana, first])
    given(...reported)
      .when(asked(answer, stranger))
      .thenRefused('NotYourPart');
  expect([submitting, reported, answered].map((past) => offers(past, 'AnswerPanelContact')(noa))).toEqual([
    false,
    true,
    false,
  ]);
});
it('is another’s where one of the association reported it', () => {
  const own = andThen(submitting, reportContact('03-18T10:00', mia));
  given(...own)
    .when(answerContact('03-18T11:00', mia))
    .thenRefused('SecondPersonNeeded');
  expect([mia, noa].map(offers(own, 'AnswerPanelContact'))).toEqual([false, true]);
  const both = andThen(own, reportContact('03-18T10:30', ben));
  given(...both)
    .when(answerContact('03-18T11:00', mia))
    .thenRefused('SecondPersonNeeded'); // the older of the two is her own
  expect(offers(both, 'AnswerPanelContact')(mia)).toBe(true);
});
