import { ana, ben } from '../../../testing/core/actors.js';
import { clockSays } from '../../../testing/core/commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { appeal, appealed, foundMalicious, newestReview } from '../../../testing/conduct/good-faith.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const review = newestReview(disputeAfter(foundMalicious));

it('has other people look at it', () =>
  given(...foundMalicious)
    .when(appeal('03-05T10:00'))
    .then(recorded('FaithFindingAppealed', { byId: 'ana', groundContentId: 'ground' })));
it('is the party’s alone, within its time', () => {
  given(...foundMalicious)
    .when(appeal('03-05T10:00', ben))
    .thenRefused('NotYourPart');
  expect(() => andThen(foundMalicious, appeal('03-14T23:59'))).not.toThrow();
});
it('is offered to it once, and not once the finding is final', () => {
  expect(offered(foundMalicious, ana, 'AppealFaithFinding')).toEqual([review]);
  expect(offered(foundMalicious, ben, 'AppealFaithFinding')).toEqual([]);
  const final = andThen(foundMalicious, clockSays('FinaliseFaithReview', '03-15T00:01', newestReview));
  for (const past of [appealed, final]) {
    expect(offered(past, ana, 'AppealFaithFinding')).toEqual([]);
    given(...past)
      .when(appeal('03-16T10:00'))
      .thenRefused('WrongStage');
  }
});

belongsTo(foundMalicious, appeal('03-05T10:00'), 'ana');
