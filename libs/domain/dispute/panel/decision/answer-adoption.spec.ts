import { mall, mia, shop } from '../../../testing/core/actors.js';
import { recordCourtOrder, shanghai } from '../../../testing/core/commands.js';
import { measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given, type Step } from '../../../testing/core/story.js';
import { adoptionClock, adoptionIn, answerAdoption } from '../../../testing/panel/after-commands.js';
import { bound, decided } from '../../../testing/panel/after-stories.js';
import { adoptionStageAfter, tasksAfter } from '../../../testing/panel/decision-after.js';
import type { ItemAdoption } from './adoption-events.js';

const BAG = 'pair:ben:bag';
const CAP = 'pair:ben:cap';
const adopts = { [BAG]: 'adopt', [CAP]: 'adopt' } as const;
const answered = andThen(decided, answerAdoption('04-02T10:00', adopts));
const overdue = andThen(decided, adoptionClock('04-07T00:01'));

it('adopts: what was decided is wanted as a measure, where it is not so already', () =>
  given(...decided)
    .when(answerAdoption('04-06T23:59', adopts))
    .then(
      recorded('AdoptionAnswered', {
        answeredBy: 'platform',
        answers: [
          { pair: BAG, answer: 'adopt' },
          { pair: CAP, answer: 'adopt' },
        ],
      }),
      measureSet(BAG, 'lift', 4, 'decided'),
      ordered('after-decision', 'ana', BAG, CAP),
      ordered('after-decision', 'ben', BAG, CAP),
    ));
it('departs, or adopts in part, with the reason: no measure changes, and the parties are told', () => {
  given(...decided)
    .when(answerAdoption('04-02T10:00', { [BAG]: 'depart', [CAP]: 'partly' }))
    .then(
      recorded('AdoptionAnswered'),
      ordered('after-decision', 'ana', BAG, CAP),
      ordered('after-decision', 'ben', BAG, CAP),
    );
  given(...decided)
    .when(saying({ pair: BAG, answer: 'depart' }, { pair: CAP, answer: 'depart' }))
    .thenRefused('ReasonMissing');
});
it('breaks the decision where it departs though bound by contract', () =>
  expect(
    andThen(bound, answerAdoption('04-03T10:00', { [BAG]: 'depart', [CAP]: 'adopt' })).find(
      ({ type }) => type === 'DecisionBroken',
    ),
  ).toEqual(recorded('DecisionBroken', { pairs: [BAG], how: 'departed' })));
it('leaves a court’s order as it is, whatever it adopts', () => {
  const ordered = andThen(decided, recordCourtOrder('04-02T10:00', 'take-down', BAG));
  const events = andThen(ordered, answerAdoption('04-03T10:00', adopts)).slice(ordered.length);
  expect(events.filter(({ type }) => type === 'MeasureSet')).toEqual([]);
});
it('is about every item once, and no other', () => {
  given(...decided)
    .when(answerAdoption('04-02T10:00', { [BAG]: 'adopt' }))
    .thenRefused('ItemsUnanswered');
  given(...decided)
    .when(answerAdoption('04-02T10:00', { ...adopts, 'pair:cai:bag': 'adopt' }))
    .thenRefused('UnknownReference');
  given(...decided)
    .when(saying({ pair: BAG, answer: 'adopt' }, { pair: BAG, answer: 'adopt' }))
    .thenRefused('NamedTwice');
});
it('comes once, after its day, too, and from no other platform', () => {
  given(...answered)
    .when(answerAdoption('04-02T11:00', adopts))
    .thenRefused('WrongStage');
  given(...decided)
    .when(answerAdoption('04-02T10:00', adopts, mall))
    .thenRefused('NotFound');
  const late = andThen(overdue, answerAdoption('04-08T10:00', adopts));
  expect([adoptionStageAfter(late), tasksAfter(late)]).toEqual([
    'closed',
    expect.not.arrayContaining(['chase-adoption']),
  ]);
  expect([decided, overdue, answered].map((past) => offers(past, 'AnswerAdoption')(shop))).toEqual([true, true, false]);
  expect([mall, mia].map(offers(decided, 'AnswerAdoption'))).toEqual([false, false]);
});
belongsTo(decided, answerAdoption('04-02T10:00', adopts), 'shop');

function saying(...answers: readonly ItemAdoption[]): Step {
  return (dispute) => ({
    type: 'AnswerAdoption',
    data: { adoptionId: adoptionIn(dispute), answers },
    by: shop,
    at: shanghai('04-02T10:00'),
  });
}
