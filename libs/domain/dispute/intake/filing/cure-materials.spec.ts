import { acceptComplaint, cureMaterials, fileComplaint, requestCure } from '../../../testing/core/commands.js';
import { ana } from '../../../testing/core/actors.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { belongsTo, isRefusedAt } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { andThen, disputeAfter, given, story } from '../../../testing/core/story.js';

const curing = story(fileComplaint({ materials: [] }), requestCure('03-02T10:00', 'ID', 'CERT-A'));

it('sends what was missing, and the materials are checked again', () => {
  given(...curing)
    .when(cureMaterials('03-03T10:00', 'ID'))
    .then(
      recorded('MaterialsCured', { materials: [{ code: 'ID', evidenceIds: ['e2'] }], checkDue: due('03-07T00:00') }),
    );
  const cured = disputeAfter(andThen(curing, cureMaterials('03-03T10:00', 'ID')));
  expect(cured.stages.dispute).toEqual({ stage: 'intake' });
  expect(Object.keys(cured.tasks)).toEqual(['check-materials/dispute']);
});
it('adds to what was sent before', () => {
  const half = andThen(curing, cureMaterials('03-03T10:00', 'ID'));
  given(...half)
    .when(acceptComplaint('03-04T10:00'))
    .thenRefused('MaterialsMissing');
  const whole = andThen(
    half,
    requestCure('03-04T10:00', 'CERT-A'),
    cureMaterials('03-05T10:00', 'CERT-B'),
    acceptComplaint('03-05T12:00'),
  );
  expect(disputeAfter(whole).stages.dispute?.stage).toBe('awaiting-counter-notice');
});
it('is in time at the deadline and not after it', () => {
  given(...curing)
    .when(cureMaterials('2026-03-08T00:00:00.000', 'ID'))
    .then(recorded('MaterialsCured'));
  given(...curing)
    .when(cureMaterials('2026-03-08T00:00:00.001', 'ID'))
    .thenRefused('DeadlinePassed');
});
it('names something, once, of the checklist', () => {
  given(...curing)
    .when(cureMaterials('03-03T10:00'))
    .thenRefused('NothingNamed');
  given(...curing)
    .when(cureMaterials('03-03T10:00', 'ID', 'ID'))
    .thenRefused('NamedTwice');
  given(...curing)
    .when(cureMaterials('03-03T10:00', 'NONE'))
    .thenRefused('UnknownReference');
});
it('is offered while it is waited for', () =>
  expect(
    [curing, andThen(curing, cureMaterials('03-03T10:00', 'ID'))].map((past) => offered(past, ana, 'CureMaterials')),
  ).toEqual([['dispute'], []]));

belongsTo(curing, cureMaterials('03-03T10:00', 'ID'), 'ana');
isRefusedAt(cureMaterials('03-03T10:00', 'ID'), 'intake', 'awaiting-counter-notice', 'closed');
