import { ana, ben, mia } from '../../../testing/core/actors.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { claimGuarantee, guaranteeOf, releaseGuarantee } from '../../../testing/measures/lane-commands.js';
import { guaranteed, restorationAsked } from '../../../testing/measures/lane-stories.js';

const release = releaseGuarantee('03-08T10:00', ana);
const guarantee = guaranteeOf(disputeAfter(guaranteed));

it.each([ana, mia])('ends it, and its giver is told: by $id', (by) => {
  given(...guaranteed)
    .when(releaseGuarantee('03-08T10:00', by))
    .then(recorded('GuaranteeReleased', { reasonContentId: 'why' }), ordered('guarantee-given', 'ben', 'pair:ben:bag'));
  const after = disputeAfter(andThen(guaranteed, releaseGuarantee('03-08T10:00', by)));
  expect(after.stages[guarantee]).toEqual({ stage: 'closed', reason: 'released' });
});
it('is not its giver’s to say', () =>
  given(...guaranteed)
    .when(releaseGuarantee('03-08T10:00', ben))
    .thenRefused('NotYourPart'));
it.each([
  ['is asked for with it', restorationAsked],
  ['was claimed of it', andThen(guaranteed, claimGuarantee('03-08T09:00', 100, ana))],
])('is neither done nor offered once something %s', (_, past) => {
  given(...past)
    .when(release)
    .thenRefused('WrongStage');
  expect(offered(past, ana, 'ReleaseGuarantee')).toEqual([]);
});
it('is offered to whom it protects', () => {
  expect(offered(guaranteed, ana, 'ReleaseGuarantee')).toEqual([guarantee]);
  expect(offered(guaranteed, ben, 'ReleaseGuarantee')).toEqual([]);
});

belongsTo(guaranteed, release, 'ana', 'mia');
