import { ana, ben } from '../../../testing/core/actors.js';
import { rejectComplaint } from '../../../testing/core/commands.js';
import { ordered } from '../../../testing/core/expected.js';
import { belongsTo, isRefusedAt } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { filed, waiting } from '../../../testing/core/scenes.js';
import { andThen, given, givenIn } from '../../../testing/core/story.js';
import { orderPreservationPapers } from '../../../testing/measures/lane-commands.js';
import { withoutGuarantees } from '../../../testing/measures/lane-stories.js';

const bag = 'pair:ben:bag';

it.each([ana, ben])('gives either side papers for a court: $onBehalfOf', (by) =>
  given(...waiting)
    .when(orderPreservationPapers('03-08T10:00', [bag], by))
    .then(ordered('preservation-papers', by.onBehalfOf ?? '', bag)),
);
it('is about one’s own', () => {
  given(...waiting)
    .when(orderPreservationPapers('03-08T10:00', [bag, 'pair:cai:bag'], ben))
    .thenRefused('NotYourPart');
  expect(offered(waiting, ben, 'OrderPreservationPapers')).toEqual([bag, 'pair:ben:cap']);
});
it('is offered for what was never accepted too, for a court can still be asked', () => {
  const rejected = andThen(filed, rejectComplaint('03-01T11:00', 'other'));
  expect(offered(rejected, ana, 'OrderPreservationPapers')).toHaveLength(3);
  given(...rejected)
    .when(orderPreservationPapers('03-01T12:00', [bag], ana))
    .then(ordered('preservation-papers', 'ana', bag));
});
it('is neither done nor offered by a rulebook without guarantees', () => {
  givenIn(withoutGuarantees)(...waiting)
    .when(orderPreservationPapers('03-08T10:00', [bag], ana))
    .thenRefused('LaneNotOpen');
  expect(offered(waiting, ana, 'OrderPreservationPapers', withoutGuarantees)).toEqual([]);
});

isRefusedAt(orderPreservationPapers('03-08T10:00', [bag], ana), 'intake');
belongsTo(waiting, orderPreservationPapers('03-08T10:00', [bag], ben), 'ana', 'ben');
