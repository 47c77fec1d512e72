import { clockSays } from '../../../testing/core/commands.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';
import { shanghai } from '../../../testing/core/commands.js';
import { answerEarlyRestoration, guaranteeOf } from '../../../testing/measures/lane-commands.js';
import { restorationAsked } from '../../../testing/measures/lane-stories.js';

const bag = 'pair:ben:bag';
const note = clockSays('NoteRestorationOverdue', '03-09T11:01', guaranteeOf);
const overdue = andThen(restorationAsked, note);

it('tells the respondent that nobody answered in time', () =>
  given(...restorationAsked)
    .when(note)
    .then(
      recorded('EarlyRestorationOverdue', { pairs: [bag], effectiveAt: shanghai('03-09T11:00') }),
      ordered('restoration-overdue', 'ben', bag),
    ));
it('grants nothing: the measure and the task stay, and the answer can still be given', () => {
  const after = disputeAfter(overdue);
  expect(after.measures[bag]?.wanted).toBe('block');
  expect(Object.values(after.tasks).map(({ kind }) => kind)).toEqual(['answer-restoration']);
  expect(disputeAfter(andThen(overdue, answerEarlyRestoration('03-10T10:00', 'restore'))).measures[bag]?.wanted).toBe(
    'lift',
  );
});
it('is said once, and not before the time has passed', () => {
  given(...restorationAsked)
    .when(clockSays('NoteRestorationOverdue', '03-09T11:00', guaranteeOf))
    .thenRefused('DeadlineNotReached');
  expect(planAfter(overdue).deadlines.filter(({ type }) => type === 'NoteRestorationOverdue')).toEqual([]);
  given(...overdue)
    .when(note)
    .thenRefused('DeadlineNotReached');
});

belongsTo(restorationAsked, note, 'clock');
