import { ana, ben, mia, noa } from '../../../testing/core/actors.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { offered } from '../../../testing/core/menu.js';
import { andThen, asked, disputeAfter, given } from '../../../testing/core/story.js';
import {
  recordObjectEnded,
  secondUrgentMeasure,
  takeUrgentMeasure,
  urgentOf,
} from '../../../testing/measures/lane-commands.js';
import { cardHidden, urgentlyFiled } from '../../../testing/measures/lane-stories.js';

const room = 'pair:ben:room';
const proposed = andThen(urgentlyFiled, takeUrgentMeasure('03-01T23:10', 'cut-stream', [room], { why: 'why' }));
const second = secondUrgentMeasure('03-01T23:12', noa);
const buttons = (past: typeof proposed, by = noa) => offered(past, by, 'SecondUrgentMeasure');

it('is a task for somebody else, and has it taken when that one agrees', () => {
  expect(Object.values(disputeAfter(proposed).tasks).map(({ kind }) => kind)).toContain('second-measure');
  given(...proposed)
    .when(second)
    .then(
      recorded('UrgentMeasureTaken', { officerId: 'mia', seconderId: 'noa', rung: 'cut-stream', pairs: [room] }),
      recorded('MeasureSet', { itemId: 'room', rung: 'cut-stream', ground: 'urgent' }),
      ...['shop', 'ben', 'ana'].map((to) => ordered('urgent-measure', to, room)),
    );
});
it('is offered to another than the first, until it is done', () => {
  expect(buttons(proposed)).toEqual([urgentOf(disputeAfter(proposed))]);
  expect(buttons(proposed, mia)).toEqual([]);
  expect(buttons(andThen(proposed, second))).toEqual([]);
});
it('is not done by the first', () =>
  given(...proposed)
    .when(secondUrgentMeasure('03-01T23:12', mia))
    .thenRefused('SecondPersonNeeded'));
it('is nothing where nothing was proposed', () => {
  given(...cardHidden)
    .when(second)
    .thenRefused('NothingNamed');
  expect(buttons(cardHidden)).toEqual([]);
});
it('is neither done nor offered once the stream has ended', () => {
  const over = andThen(proposed, recordObjectEnded('03-01T23:11', 'room', ['ben'], mia));
  given(...over)
    .when(second)
    .thenRefused('RungDoesNotFit');
  expect(buttons(over)).toEqual([]);
});
it('is no business of the parties', () => {
  given(...proposed)
    .when(asked(second, ana))
    .thenRefused('NotYourPart');
  given(...proposed)
    .when(asked(second, ben))
    .thenRefused('NotFound');
});
