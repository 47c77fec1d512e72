import { complaint, cureMaterials, fileComplaint, requestCure } from '../../../testing/core/commands.js';
import { mia } from '../../../testing/core/actors.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo, isRefusedAt } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { filed } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter, story } from '../../../testing/core/story.js';

const bare = story(fileComplaint({ materials: [], filedAs: 'agent' }));

it('tells all defects at once and by when they can be cured', () =>
  given(...bare)
    .when(requestCure('03-02T10:00', 'ID', 'POWER', 'CERT-A', 'other'))
    .then(
      recorded('CureRequested', {
        defects: [{ code: 'ID' }, { code: 'POWER' }, { code: 'CERT-A' }, { code: 'other' }],
        due: due('03-08T00:00'),
      }),
      ordered('cure-request', 'ana'),
    ));

it("takes the check from the case manager's tasks and gives it to the clock", () => {
  const asked = andThen(filed, requestCure('03-02T10:00', 'other'));
  expect(disputeAfter(asked).tasks).toEqual({});
  expect(planAfter(asked).deadlines.map(({ key }) => key)).toEqual(['LapseCure/dispute/2026-03-07T16:00:00.000Z']);
});

it('may not leave out what the checklist finds missing', () =>
  given(...bare)
    .when(requestCure('03-02T10:00', 'ID', 'CERT-A'))
    .thenRefused('DefectsLeftOut'));
it('asks for one paper of a group, and none where one was sent', () => {
  given(...story(fileComplaint({ materials: complaint.materials.slice(0, 1) })))
    .when(requestCure('03-02T10:00', 'other'))
    .thenRefused('DefectsLeftOut');
  given(...filed)
    .when(requestCure('03-02T10:00', 'other'))
    .then(recorded('CureRequested'), ordered('cure-request', 'ana'));
});
it('counts a material without evidence as missing', () =>
  given(...story(fileComplaint({ materials: [{ code: 'ID', evidenceIds: [] }, ...complaint.materials.slice(1)] })))
    .when(requestCure('03-02T10:00', 'other'))
    .thenRefused('DefectsLeftOut'));
it('is offered while the materials are checked', () =>
  expect(
    [filed, bare, andThen(filed, requestCure('03-02T10:00', 'other'))].map(
      (past) => offered(past, mia, 'RequestCure').length,
    ),
  ).toEqual([1, 1, 0]));
it('names something', () =>
  given(...filed)
    .when(requestCure('03-02T10:00'))
    .thenRefused('NothingNamed'));
it('may be made again after a cure', () =>
  given(...andThen(filed, requestCure('03-02T10:00', 'other'), cureMaterials('03-03T10:00', 'EXTRA')))
    .when(requestCure('03-04T10:00', 'other'))
    .then(recorded('CureRequested'), ordered('cure-request', 'ana')));

belongsTo(filed, requestCure('03-02T10:00', 'other'), 'mia');
isRefusedAt(requestCure('03-02T10:00', 'other'), 'awaiting-counter-notice', 'closed');
