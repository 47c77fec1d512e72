import { amendComplaint, hat, refuseAmendment } from '../../../testing/intake/amendments.js';
import { mia } from '../../../testing/core/actors.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { noticed } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';

const amended = andThen(noticed, amendComplaint('03-04T10:00', { items: [hat] }));
const refuseIt = refuseAmendment('03-04T11:00', 'other');
const refused = andThen(amended, refuseIt);

it('tells the complainant every reason, and ends what was new', () =>
  given(...amended)
    .when(refuseIt)
    .then(
      recorded('AmendmentRefused', { pairs: ['pair:ben:hat'], reasons: [{ code: 'other' }] }),
      ordered('rejection', 'ana', 'pair:ben:hat'),
    ));
it('leaves the complaint as it was', () => {
  expect(disputeAfter(refused).stages['pair:ben:hat']).toEqual({ stage: 'closed', reason: 'rejected' });
  expect([disputeAfter(refused).tasks, disputeAfter(refused).amendments]).toEqual([disputeAfter(noticed).tasks, {}]);
  expect(planAfter(refused).deadlines).toEqual(planAfter(noticed).deadlines);
});
it('gives a reason, and is of an amendment that waits', () => {
  given(...amended)
    .when(refuseAmendment('03-04T11:00'))
    .thenRefused('NothingNamed');
  given(...refused)
    .when(refuseIt)
    .thenRefused('NoSuchSubject');
});
it('is offered while one waits', () =>
  expect([noticed, amended, refused].map((past) => offered(past, mia, 'RefuseAmendment'))).toEqual([
    [],
    ['dispute'],
    [],
  ]));

belongsTo(amended, refuseIt, 'mia');
