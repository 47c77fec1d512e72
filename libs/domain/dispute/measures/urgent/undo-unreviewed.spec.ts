import { mia } from '../../../testing/core/actors.js';
import { clockSays, shanghai } from '../../../testing/core/commands.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { andThen, asked, disputeAfter, given } from '../../../testing/core/story.js';
import { reviewUrgentMeasure, urgentOf } from '../../../testing/measures/lane-commands.js';
import { cardHidden } from '../../../testing/measures/lane-stories.js';

const bag = 'pair:ben:bag';
const undo = clockSays('UndoUnreviewed', '03-02T23:11', urgentOf);
const tasksOf = (past: Parameters<typeof disputeAfter>[0]) =>
  Object.values(disputeAfter(past).tasks).map(({ kind }) => kind);

it('lifts what nobody reviewed in a day, and tells everybody', () => {
  given(...cardHidden)
    .when(undo)
    .then(
      recorded('UrgentLapsed', { pairs: [bag], effectiveAt: shanghai('03-02T23:10') }),
      recorded('MeasureSet', { wanted: 'lift', ground: 'urgent-undone' }),
      ...['shop', 'ben', 'ana'].map((to) => ordered('urgent-reviewed', to, bag)),
    );
  expect(tasksOf(andThen(cardHidden, undo))).toEqual(['check-materials', 'call-respondent']);
});
it('waits for the whole day, and for nothing that was reviewed', () => {
  given(...cardHidden)
    .when(clockSays('UndoUnreviewed', '03-02T23:10', urgentOf))
    .thenRefused('DeadlineNotReached');
  given(...andThen(cardHidden, reviewUrgentMeasure('03-02T10:00', 'confirmed')))
    .when(undo)
    .thenRefused('WrongStage');
});
it('is the clock’s', () =>
  given(...cardHidden)
    .when(asked(undo, mia))
    .thenRefused('NotYourPart'));
