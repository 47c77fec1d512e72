import { ana } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { andThen, given } from '../../../testing/core/story.js';
import { nominateExpert, panelClock } from '../../../testing/panel/panel-commands.js';
import { nominating } from '../../../testing/panel/panel-stories.js';

it('leaves the seat of a side that named nobody to the association, and asks the other’s', () => {
  const one = andThen(nominating, nominateExpert('03-17T10:00', ana, 'eda'));
  given(...one)
    .when(panelClock('LapseNominations', '03-19T00:01'))
    .then(
      recorded('NominationsClosed'),
      recorded('SeatsOpened'),
      recorded('ExpertAsked', { neutralId: 'eda', how: 'nominated' }),
    );
  given(...one)
    .when(panelClock('LapseNominations', '03-19T00:00'))
    .thenRefused('DeadlineNotReached');
});
