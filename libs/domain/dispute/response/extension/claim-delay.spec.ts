import { ana, ben } from '../../../testing/core/actors.js';
import { excuseDelay } from '../../../testing/core/commands.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { inquired, waiting } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { claimDelay } from '../../../testing/intake/record-commands.js';

const bag = 'pair:ben:bag';
const claimed = andThen(waiting, claimDelay('03-20T10:00', bag));

it('is filed with cause and proof, told to the respondent, and extends nothing by itself', () => {
  given(...waiting)
    .when(claimDelay('03-20T10:00', bag))
    .then(
      recorded('DelayClaimed', { causeContentId: 'cause', examineDue: due('03-22T00:00') }),
      ordered('delay-claimed', 'ben', bag),
    );
  expect(disputeAfter(claimed).waitingEnds).toEqual(disputeAfter(waiting).waitingEnds);
});
it('is claimed once, and in time', () => {
  given(...claimed)
    .when(claimDelay('03-20T11:00', bag))
    .thenRefused('NamedTwice');
  given(...waiting)
    .when(claimDelay('2026-03-22T00:00:00.001', bag))
    .thenRefused('DeadlinePassed');
});
it('is offered to the complainant once, while the waiting period runs', () => {
  expect(offered(waiting, ana, 'ClaimDelay')).toEqual([bag]);
  expect(offered(waiting, ben, 'ClaimDelay')).toEqual([]);
  expect(offered(claimed, ana, 'ClaimDelay')).toEqual([]);
  expect(offered(inquired, ana, 'ClaimDelay')).toEqual([]);
});
it('is neither made nor offered where a person has found a delay excused already', () => {
  const excused = andThen(waiting, excuseDelay('03-10T10:00', 3, bag));
  given(...excused)
    .when(claimDelay('03-20T10:00', bag))
    .thenRefused('NamedTwice');
  expect(offered(excused, ana, 'ClaimDelay')).toEqual([]);
});

belongsTo(waiting, claimDelay('03-20T10:00', bag), 'ana');
