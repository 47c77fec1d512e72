import { ana, mia } from '../../../testing/core/actors.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { given } from '../../../testing/core/story.js';
import { startDeliberation } from '../../../testing/panel/decision-commands.js';
import {
  deliberated,
  first,
  issuesListed,
  second,
  sitting,
  submitted,
} from '../../../testing/panel/decision-stories.js';

const panelistIds = sitting.map(({ id }) => id);

it('opens a room in which the panelists are alone, for the rest of their time', () =>
  given(...issuesListed)
    .when(startDeliberation('03-19T10:00', first))
    .then(
      recorded('DeliberationStarted', { panelistIds, due: due('03-31T00:00') }),
      recorded('RoomOpened', { kind: 'deliberation', members: { partyIds: [], personIds: panelistIds } }),
    ));
it('is for who presides, once the issues are listed', () => {
  given(...submitted)
    .when(startDeliberation('03-19T10:00', first))
    .thenRefused('IssuesNotListed');
  for (const other of [second, ana, mia])
    given(...issuesListed)
      .when(startDeliberation('03-19T10:00', other))
      .thenRefused('NotYourPart');
  expect(
    [submitted, issuesListed, deliberated.dispute].map((past) => offers(past, 'StartDeliberation')(first)),
  ).toEqual([false, true, false]);
  expect([second, ana, mia].map(offers(issuesListed, 'StartDeliberation'))).toEqual([false, false, false]);
});
