import { EXPERTS, mia } from '../../../testing/core/actors.js';
import { calendar } from '../../../testing/core/calendar.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { andThen, given, givenIn } from '../../../testing/core/story.js';
import { person } from '../../../testing/panel/panel-after.js';
import { acceptSeat } from '../../../testing/panel/panel-commands.js';
import { panelDrawn, reserved, seatedAfter } from '../../../testing/panel/panel-stories.js';

const BAG = 'pair:ben:bag';
const CAP = 'pair:ben:cap';
const [first = '', second = '', third = ''] = seatedAfter(panelDrawn);

it('constitutes the panel with the last seat: it reads the file, and can be challenged', () =>
  given(...andThen(panelDrawn, acceptSeat('03-15T10:00', person(first)), acceptSeat('03-15T10:00', person(second))))
    .when(acceptSeat('03-15T10:00', person(third)))
    .then(
      recorded('ExpertAccepted', { neutralId: third }),
      recorded('PanelConstituted', { legalKind: 'contractual-decision', challengeDue: due('03-19T00:00') }),
      recorded('PanelFileOpened', { pairs: [BAG, CAP], readDue: due('03-17T00:00') }),
      ordered('panel-news', 'ana', BAG, CAP),
      ordered('panel-news', 'ben', BAG, CAP),
    ));
it('comes with the declaration, from who was asked, in time', () => {
  given(...panelDrawn)
    .when(acceptSeat('03-15T10:00', person(first), { noTies: false }))
    .thenRefused('DeclarationMissing');
  given(...panelDrawn)
    .when(acceptSeat('03-15T10:00', person(reserved[0])))
    .thenRefused('NotFound');
  given(...panelDrawn)
    .when(acceptSeat('03-20T10:00', person(first)))
    .thenRefused('DeadlinePassed');
  const one = andThen(panelDrawn, acceptSeat('03-15T10:00', person(first)));
  expect([person(first), person(second), mia].map(offers(one, 'AcceptSeat'))).toEqual([false, true, false]);
});
it('is looked at once more: who is tied by now cannot sit', () => {
  const { eda } = EXPERTS;
  const tied = { ...eda, ties: [{ conflict: 'kin', via: ['tie-9'] }] } as unknown as NonNullable<typeof eda>;
  givenIn({ rulebook, calendar, context: { experts: { ...EXPERTS, [first]: tied } } })(...panelDrawn)
    .when(acceptSeat('03-15T10:00', person(first)))
    .thenRefused('ExpertExcluded');
});
