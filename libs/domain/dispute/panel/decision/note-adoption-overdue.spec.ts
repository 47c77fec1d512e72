import { shanghai } from '../../../testing/core/commands.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { andThen, given, planAfter } from '../../../testing/core/story.js';
import { adoptionClock, answerAdoption } from '../../../testing/panel/after-commands.js';
import { bound, decided } from '../../../testing/panel/after-stories.js';
import { adoptionStageAfter, tasksAfter } from '../../../testing/panel/decision-after.js';

const BAG = 'pair:ben:bag';
const CAP = 'pair:ben:cap';
const overdue = andThen(decided, adoptionClock('04-07T00:01'));
const answered = andThen(decided, answerAdoption('04-02T10:00', { [BAG]: 'adopt', [CAP]: 'adopt' }));

it('lets a person follow up a platform that is silent', () => {
  given(...decided)
    .when(adoptionClock('2026-04-07T00:00:30'))
    .then(recorded('AdoptionOverdue', { effectiveAt: shanghai('04-07T00:00'), chaseDue: due('04-09T00:00') }));
  given(...decided)
    .when(adoptionClock('2026-04-07T00:00:29'))
    .thenRefused('DeadlineNotReached');
  expect([adoptionStageAfter(overdue), tasksAfter(overdue)]).toEqual([
    'adoption-overdue',
    expect.arrayContaining(['chase-adoption']),
  ]);
});
it('is a breach by one that is bound by contract', () =>
  given(...bound)
    .when(adoptionClock('04-07T00:01'))
    .then(
      recorded('AdoptionOverdue'),
      recorded('DecisionBroken', { pairs: [BAG, CAP], how: 'silent', effectiveAt: shanghai('04-07T00:00') }),
    ));
it('is planned once, until it has answered', () => {
  const planned = [decided, overdue, answered].map((past) =>
    planAfter(past).deadlines.some(({ type }) => type === 'NoteAdoptionOverdue'),
  );
  expect(planned).toEqual([true, false, false]);
  given(...answered)
    .when(adoptionClock('04-07T00:01'))
    .thenRefused('WrongStage');
});
