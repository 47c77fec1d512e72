import { clockSays, shanghai } from '../../../testing/core/commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { appeal, foundMalicious, newestReview } from '../../../testing/conduct/good-faith.js';
import { andThen, given } from '../../../testing/core/story.js';

it('becomes final when nobody appealed in time', () => {
  given(...foundMalicious)
    .when(clockSays('FinaliseFaithReview', '03-15T00:01', newestReview))
    .then(
      recorded('FaithFindingBecameFinal', {
        aboutId: 'ana',
        finding: 'malicious',
        consequence: { kind: 'suspension', until: shanghai('06-01T00:00') },
        effectiveAt: shanghai('03-15T00:00'),
      }),
    );
  given(...andThen(foundMalicious, appeal('03-14T10:00')))
    .when(clockSays('FinaliseFaithReview', '03-15T00:01', newestReview))
    .thenRefused('WrongStage');
});
it('waits for the whole time to appeal', () =>
  given(...foundMalicious)
    .when(clockSays('FinaliseFaithReview', '03-15T00:00', newestReview))
    .thenRefused('DeadlineNotReached'));

belongsTo(foundMalicious, clockSays('FinaliseFaithReview', '03-15T00:01', newestReview), 'clock');
