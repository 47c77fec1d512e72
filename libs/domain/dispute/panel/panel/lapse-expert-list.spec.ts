import { andThen, given } from '../../../testing/core/story.js';
import { panelClock } from '../../../testing/panel/panel-commands.js';
import { listSent } from '../../../testing/panel/panel-stories.js';

it('takes a list that does not come back as one that strikes nobody and holds all equal', () => {
  const ranked = andThen(listSent, panelClock('LapseExpertList', '03-20T00:01')).findLast(
    (event) => event.type === 'ExpertsRanked',
  )?.data;
  expect(ranked?.order.map(({ sum }) => sum)).toEqual([2, 2, 2, 2, 2]);
  given(...listSent)
    .when(panelClock('LapseExpertList', '03-20T00:00'))
    .thenRefused('DeadlineNotReached');
});
