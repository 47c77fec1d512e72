import { max, mia } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { sealAgreement } from '../../../testing/talks/mediation-commands.js';
import { allButBen, drawn, mediating } from '../../../testing/talks/mediation-stories.js';
import { takenOverButForSeal } from '../../../testing/talks/paper-stories.js';

const seal = sealAgreement('03-05T13:00');

it('is put to the newest version once, by the association', () => {
  given(...drawn)
    .when(seal)
    .then(recorded('AgreementSealed', { version: 1 }));
  given(...allButBen)
    .when(seal)
    .thenRefused('AnsweredAlready');
  given(...mediating)
    .when(seal)
    .thenRefused('AgreementMoved');
  given(...drawn)
    .when(sealAgreement('03-05T13:00', max))
    .thenRefused('NotYourPart');
  expect([mediating, drawn, allButBen].map((past) => offers(past, 'SealAgreement')(mia))).toEqual([false, true, false]);
});
it('is what a person had to do', () => {
  const tasks = (past: typeof drawn) =>
    Object.keys(disputeAfter(past).tasks).filter((task) => task.startsWith('seal-'));
  expect(tasks(takenOverButForSeal)).toHaveLength(1);
  expect(tasks(andThen(takenOverButForSeal, sealAgreement('03-14T14:00')))).toEqual([]);
});
