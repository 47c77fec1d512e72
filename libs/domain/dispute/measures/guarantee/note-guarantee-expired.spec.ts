import { clockSays, shanghai } from '../../../testing/core/commands.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';
import { askEarlyRestoration, answerEarlyRestoration, guaranteeOf } from '../../../testing/measures/lane-commands.js';
import { guaranteed } from '../../../testing/measures/lane-stories.js';
import type { DisputeEvent } from '../../core/state.js';

const bag = 'pair:ben:bag';
const expire = clockSays('NoteGuaranteeExpired', '03-20T00:01', guaranteeOf);
const clocks = (past: readonly DisputeEvent[]) =>
  planAfter(past).deadlines.flatMap(({ type, dueAt }) => (type === 'NoteGuaranteeExpired' ? [dueAt] : []));

it('a guarantee ends by the end that it set itself, and calls nobody where nothing was restored behind it', () => {
  expect(guaranteed.find(({ type }) => type === 'GuaranteeGiven')).toEqual(
    recorded('GuaranteeGiven', { ends: due('03-20T00:00') }),
  );
  expect(clocks(guaranteed)).toEqual([shanghai('03-20T00:00')]);
  given(...guaranteed)
    .when(expire)
    .then(recorded('GuaranteeExpired', { effectiveAt: shanghai('03-20T00:00') }));
  const past = andThen(guaranteed, expire);
  expect(disputeAfter(past).stages[guaranteeOf(disputeAfter(past))]).toEqual({ stage: 'closed', reason: 'lapsed' });
  expect(clocks(past)).toEqual([]);
});
it('not before that, and its clock goes on when what was asked with it has its answer', () => {
  given(...guaranteed)
    .when(clockSays('NoteGuaranteeExpired', '03-19T10:00', guaranteeOf))
    .thenRefused('DeadlineNotReached');
  const asked = andThen(guaranteed, askEarlyRestoration('03-08T10:00', [bag]));
  expect(clocks(asked)).toEqual([]);
  expect(clocks(andThen(asked, answerEarlyRestoration('03-08T11:00', 'refused')))).toEqual([shanghai('03-20T00:00')]);
});
it('of one that was given before ends were recorded no clock runs', () => {
  const older = guaranteed.map((event) => {
    if (event.type !== 'GuaranteeGiven') return event;
    const { ends: _, ...data } = event.data;
    return { ...event, data };
  });
  expect(clocks(older)).toEqual([]);
});

belongsTo(guaranteed, expire, 'clock');
