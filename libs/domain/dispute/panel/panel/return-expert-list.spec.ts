import { ana, ben, cai, mia } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, given } from '../../../testing/core/story.js';
import { returnExpertList } from '../../../testing/panel/panel-commands.js';
import { listSent } from '../../../testing/panel/panel-stories.js';

const first = returnExpertList('03-17T10:00', ana, ['eda'], ['fay', 'gus', 'hal', 'ivy']);
const returned = andThen(listSent, first);

it('with the last fills the seats: whoever nobody struck, by the sum of ranks, then the better worst rank', () => {
  given(...listSent)
    .when(first)
    .then(recorded('ExpertListReturned', { partyId: 'ana', struck: ['eda'], ranked: ['fay', 'gus', 'hal', 'ivy'] }));
  const ranked = andThen(
    returned,
    returnExpertList('03-17T11:00', ben, ['ivy'], ['hal', 'gus', 'fay', 'eda']),
  ).findLast((event) => event.type === 'ExpertsRanked')?.data;
  // fay 1 + 3, gus 2 + 2, hal 3 + 1: all four; gus has the better worst rank, fay and hal are drawn
  expect(ranked?.order.map(({ neutralId, sum, worst }) => [neutralId, sum, worst]).slice(0, 1)).toEqual([
    ['gus', 4, 2],
  ]);
  expect(ranked?.order.map(({ neutralId }) => neutralId).sort()).toEqual(['fay', 'gus', 'hal']);
});
it('strikes as many as it may, and names those of the list, each once', () => {
  for (const [struck, ranked, code] of [
    [['eda', 'fay'], [], 'TooMany'],
    [['eda'], ['eda'], 'NamedTwice'],
    [['kit'], [], 'UnknownReference'],
  ] as const)
    given(...returned)
      .when(returnExpertList('03-17T11:00', ben, struck, ranked))
      .thenRefused(code);
});
it('comes back once from each party, in time', () => {
  given(...returned)
    .when(returnExpertList('03-17T11:00', ana, [], []))
    .thenRefused('AnsweredAlready');
  given(...returned)
    .when(returnExpertList('03-20T00:01', ben, [], []))
    .thenRefused('DeadlinePassed');
  given(...returned)
    .when(asked(first, mia))
    .thenRefused('NotYourPart');
  expect([ana, ben, cai].map(offers(returned, 'ReturnExpertList'))).toEqual([false, true, false]);
});
