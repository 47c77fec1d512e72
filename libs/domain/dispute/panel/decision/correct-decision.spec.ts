import { ana, mia } from '../../../testing/core/actors.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, given } from '../../../testing/core/story.js';
import { decisionAfter } from '../../../testing/panel/decision-after.js';
import { correctDecision } from '../../../testing/panel/decision-commands.js';
import { first, held, issued } from '../../../testing/panel/decision-stories.js';

const BAG = 'pair:ben:bag';
const CAP = 'pair:ben:cap';
const correct = correctDecision('03-22T10:00');

it('puts a slip right for everybody who got the decision, and changes nothing that was decided', () => {
  given(...issued.dispute)
    .when(correct)
    .then(
      recorded('DecisionCorrected', { number: 1, textContentId: 'slip', correctedBy: 'mia' }),
      ordered('decision-corrected', 'ana', BAG, CAP),
      ordered('decision-corrected', 'ben', BAG, CAP),
      ordered('decision-corrected', 'shop', BAG, CAP),
    );
  const twice = andThen(issued.dispute, correct, correctDecision('03-23T10:00'));
  expect(twice.filter(({ type }) => type === 'DecisionCorrected').at(-1)).toEqual(
    recorded('DecisionCorrected', { number: 2 }),
  );
  expect(decisionAfter(twice).made).toEqual(decisionAfter(issued.dispute).made);
});
it('is the association’s, of what is out', () => {
  for (const stranger of [ana, first])
    given(...issued.dispute)
      .when(asked(correct, stranger))
      .thenRefused('NotYourPart');
  expect([mia, ana, first].map(offers(issued.dispute, 'CorrectDecision'))).toEqual([true, false, false]);
  expect(offers(held.dispute, 'CorrectDecision')(mia)).toBe(false);
});
