import { due, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { panelAfter, person } from '../../../testing/panel/panel-after.js';
import { appointExpert, declineSeat, seatClock } from '../../../testing/panel/panel-commands.js';
import { panelConstituted, panelDrawn, presiding, seatedAfter } from '../../../testing/panel/panel-stories.js';

const [first = '', second = ''] = seatedAfter(panelDrawn);
const { reserve } = panelAfter(panelDrawn);
const declined = andThen(panelDrawn, declineSeat('03-15T10:00', person(first)));

it('has the next of the reserve asked at once', () =>
  given(...panelDrawn)
    .when(declineSeat('03-15T10:00', person(first)))
    .then(
      recorded('ExpertDeclined', { neutralId: first, reason: 'no-time' }),
      recorded('ExpertAsked', { neutralId: reserve[0], how: 'reserve', due: due('03-18T00:00') }),
    ));
it('leaves the seat to the association once the reserve is spent, and is not asked again', () => {
  const gone = andThen(declined, seatClock('03-17T00:01', second), seatClock('03-18T00:02', reserve[0] ?? ''));
  expect(Object.keys(disputeAfter(gone).tasks).some((key) => key.startsWith('appoint-expert'))).toBe(true);
  given(...gone)
    .when(appointExpert('03-18T10:00', first))
    .thenRefused('ExpertExcluded');
});
it('is for who was asked and has not accepted', () => {
  given(...panelDrawn)
    .when(declineSeat('03-15T10:00', person(reserve[0])))
    .thenRefused('NotFound');
  given(...panelConstituted)
    .when(declineSeat('03-15T11:00', person(presiding)))
    .thenRefused('WrongStage');
  expect([panelDrawn, declined].map((past) => offers(past, 'DeclineSeat')(person(first)))).toEqual([true, false]);
});
