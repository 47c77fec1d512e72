import { ana, ben, cai, mia } from '../../testing/core/actors.js';
import { recorded } from '../../testing/core/expected.js';
import { noticed } from '../../testing/core/scenes.js';
import { andThen, disputeAfter, fileOf, given } from '../../testing/core/story.js';
import { submitted, first } from '../../testing/panel/decision-stories.js';
import {
  answerComparison,
  compareAgain,
  fileComparison,
  newestComparison,
  strap,
} from '../../testing/service/exhibit-commands.js';
import type { Actor } from '../../kernel/message.js';
import type { DisputeEvent } from '../core/state.js';
import { checkViews } from './check-views.js';
import { redactEvent } from '../visibility/redact-event.js';
import { visibilityOf } from '../visibility/visibility.js';

const clasp = { ...strap, elementContentId: 'clasp', accused: { evidenceId: 's2' }, view: 'identical' } as const;
const compared = andThen(noticed, fileComparison('03-04T10:00', ana, strap));
const versions = (past: readonly DisputeEvent[]) => {
  const dispute = disputeAfter(past);
  return dispute.comparisons[newestComparison(dispute)]?.versions ?? [];
};
const rowsTold = (past: readonly DisputeEvent[], by: Actor) => {
  const dispute = disputeAfter(past);
  const visibility = visibilityOf(by, fileOf(dispute, by));
  return past.flatMap((event) => {
    const seen = redactEvent(event, visibility, dispute)?.event;
    return seen?.type === 'ComparisonFiled' ? [seen.data.rows.length] : [];
  });
};

it('is filed by a party of files that it may see, and kept version by version', () => {
  given(...noticed)
    .when(fileComparison('03-04T10:00', ana, strap))
    .then(recorded('ComparisonFiled', { version: 1, right: 'trademark', partyId: 'ana' }));
  const twice = andThen(compared, compareAgain('03-04T11:00', ana, strap, { ...strap, view: 'different' }));
  expect(versions(twice).map(({ version, rows }) => [version, rows.length])).toEqual([
    [1, 1],
    [2, 2],
  ]);
  given(...compared)
    .when(compareAgain('03-04T11:00', ben, strap))
    .thenRefused('UnknownReference');
});
it('names files that are there, a part that lies in the picture, and what that right knows', () => {
  const filing = (row: typeof strap) => given(...noticed).when(fileComparison('03-04T10:00', ana, row));
  filing({ ...strap, accused: { evidenceId: 'none' } }).thenRefused('UnknownReference');
  filing({ ...strap, original: { evidenceId: 'e1', region: { x: 900, y: 0, width: 200, height: 10 } } }).thenRefused(
    'UnknownReference',
    { field: 'rows[0].original.region' },
  );
  filing({ ...strap, view: 'equivalent' }).thenRefused('EntryUnwanted', { field: 'rows[0].view' });
  given(...noticed)
    .when(fileComparison('03-04T10:00', ana))
    .thenRefused('NothingNamed');
  expect(() => {
    checkViews('patent', 'equivalent', 'rows[0].view');
  }).not.toThrow();
});
it('shows nobody a row whose exhibit is closed to it', () => {
  // s2 is Ben's and confidential
  const past = andThen(submitted, fileComparison('03-18T11:00', ben, strap, clasp));
  expect([ben, first, mia, ana, cai].map((by) => rowsTold(past, by))).toEqual([[2], [2], [2], [1], [1]]);
  const hidden = andThen(submitted, fileComparison('03-18T11:00', ben, clasp));
  expect([ben, ana, cai].map((by) => rowsTold(hidden, by))).toEqual([[1], [], []]);
  given(...hidden)
    .when(answerComparison('03-19T10:00', ana))
    .thenRefused('NotFound');
});
