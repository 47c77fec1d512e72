import { ana, mia, shop } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, given } from '../../../testing/core/story.js';
import { adoptionClock, enterAdoptionAnswer } from '../../../testing/panel/after-commands.js';
import { decided } from '../../../testing/panel/after-stories.js';
import { adoptionStageAfter } from '../../../testing/panel/decision-after.js';
import { withoutInterface } from '../../../testing/service/service-commands.js';

const adopts = { 'pair:ben:bag': 'adopt', 'pair:ben:cap': 'adopt' } as const;
const overdue = andThen(decided, adoptionClock('04-07T00:01'));
const byHand = andThen(decided, withoutInterface('04-01T10:01', 'adoption-request', 'shop'));

it.each([
  ['let its day pass', overdue],
  ['has no interface', byHand],
])('enters what a platform says that %s, marked as entered', (_, past) => {
  const entered = andThen(past, enterAdoptionAnswer('04-08T10:00', adopts));
  expect(entered.find(({ type }) => type === 'AdoptionAnswered')).toEqual(
    recorded('AdoptionAnswered', { platformId: 'shop', answeredBy: 'association' }),
  );
  expect(adoptionStageAfter(entered)).toBe('closed');
  expect([past, entered].map((one) => offers(one, 'EnterAdoptionAnswer')(mia))).toEqual([true, false]);
});
it('leaves it to a platform that is asked by its interface', () => {
  given(...decided)
    .when(enterAdoptionAnswer('04-02T10:00', adopts))
    .thenRefused('NotByHand');
  expect(offers(decided, 'EnterAdoptionAnswer')(mia)).toBe(false);
});
it('is the association’s, and asks of the answer what the platform’s own would have to hold', () => {
  for (const stranger of [ana, shop])
    given(...overdue)
      .when(asked(enterAdoptionAnswer('04-08T10:00', adopts), stranger))
      .thenRefused('NotYourPart');
  given(...overdue)
    .when(enterAdoptionAnswer('04-08T10:00', { 'pair:ben:bag': 'adopt' }))
    .thenRefused('ItemsUnanswered');
});
