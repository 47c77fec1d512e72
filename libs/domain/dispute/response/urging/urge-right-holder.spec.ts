import { ana, ben, cai, engine, mia, shop } from '../../../testing/core/actors.js';
import {
  noteProceeding,
  reportProceeding,
  withdrawComplaint,
  reportProceedingState,
  shanghai,
} from '../../../testing/core/commands.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { kept, lifted, waiting } from '../../../testing/core/scenes.js';
import { andThen, andThenIn, disputeAfter, given, planAfter } from '../../../testing/core/story.js';
import { calendar } from '../../../testing/core/calendar.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { recordArrival } from '../../../testing/service/service-commands.js';
import { newestUrging, urge } from '../../../testing/response/urging-commands.js';

const bag = 'pair:ben:bag';
const urged = andThen(waiting, urge('03-10T10:00', [bag]));
const typesOf = (past: readonly { readonly type: string }[]) => past.map(({ type }) => type);
const endsOf = (past: typeof urged) =>
  planAfter(past).deadlines.flatMap(({ type, dueAt }) => (type === 'NoteUrgingUnanswered' ? [dueAt] : []));

it('goes to the complainant in writing, and two months run from its sending', () =>
  given(...waiting)
    .when(urge('03-10T10:00', [bag]))
    .then(
      recorded('RightHolderUrged', { respondentId: 'ben', pairs: [bag], due: due('05-11T00:00') }),
      recorded('ServiceOrdered', { document: 'urging', addressee: { kind: 'party', id: 'ana' } }),
    ));
it('a month runs from the day on which it is received, and whichever ends first counts', () => {
  const received = andThen(urged, recordArrival('03-12T10:00', 'urging', 'ana', undefined, engine));
  expect(received).toContainEqual(recorded('UrgingReceived', { due: due('04-13T00:00') }));
  expect(endsOf(received)).toEqual([shanghai('04-13T00:00')]);
  const late = andThen(urged, recordArrival('04-20T10:00', 'urging', 'ana', undefined, engine));
  expect(typesOf(late)).not.toContain('UrgingReceived');
  expect(endsOf(late)).toEqual([shanghai('05-11T00:00')]);
});
it('ends earlier still when an earlier arrival is proved', () => {
  const proved = andThen(
    urged,
    recordArrival('03-12T10:00', 'urging', 'ana', undefined, engine),
    recordArrival('03-13T10:00', 'urging', 'ana', '03-11T10:00', engine),
  );
  expect(endsOf(proved)).toEqual([shanghai('04-12T00:00')]);
});
it('moves no measure and no period', () => {
  const [before, after] = [disputeAfter(waiting), disputeAfter(urged)];
  expect([after.measures, after.stages[bag], after.waitingEnds]).toEqual([
    before.measures,
    before.stages[bag],
    before.waitingEnds,
  ]);
});

describe('is answered', () => {
  const answered = (past: typeof urged) => disputeAfter(past).stages[newestUrging(disputeAfter(past))];
  it('by a withdrawal', () =>
    expect(answered(andThen(urged, withdrawComplaint('03-12T10:00', bag)))).toEqual({
      stage: 'closed',
      reason: 'answered',
    }));
  it('by a suit over the infringement', () =>
    expect(answered(andThen(urged, reportProceeding('03-12T10:00', [bag])))?.reason).toBe('answered'));
  it('by neither a complaint to an authority nor a suit of its own', () => {
    const authority = noteProceeding('03-12T10:00', [bag], { by: ana, nature: 'authority-complaint' });
    const own = noteProceeding('03-12T10:00', [bag], { by: ben, nature: 'non-infringement' });
    expect(answered(andThen(urged, authority, own))?.stage).toBe('urged');
  });
});

describe('is refused', () => {
  it('where the complainant has sued already, and open again once that suit was not taken', () => {
    given(...kept)
      .when(urge('03-21T10:00', [bag]))
      .thenRefused('WrongStage');
    const notTaken = andThen(kept, reportProceedingState('03-25T10:00', 'not-accepted'));
    expect(typesOf(andThen(notTaken, urge('03-26T10:00', [bag])))).toContain('RightHolderUrged');
  });
  it('a second time while the first runs', () =>
    given(...urged)
      .when(urge('03-11T10:00', [bag]))
      .thenRefused('NamedTwice'));
  it('under a rulebook without it', () => {
    const { urging: _, ...without } = rulebook;
    expect(() => andThenIn({ rulebook: without, calendar })(waiting, urge('03-10T10:00', [bag]))).toThrow(
      'LaneNotOpen',
    );
  });
});
it('is open for what was lifted, since the warning stands', () =>
  expect(typesOf(andThen(lifted, urge('03-25T10:00', [bag])))).toContain('RightHolderUrged'));
it('is offered to the respondent of the pair alone', () =>
  expect([ana, ben, cai, mia, shop].map((by) => offered(waiting, by, 'UrgeRightHolder').length)).toEqual([
    0, 2, 1, 0, 0,
  ]));

belongsTo(waiting, urge('03-10T10:00', [bag]), 'ben');
