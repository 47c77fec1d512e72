import { ana, ben, cai, mia } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { seatsAfter } from '../../../testing/panel/panel-after.js';
import { nominateExpert } from '../../../testing/panel/panel-commands.js';
import { nominating } from '../../../testing/panel/panel-stories.js';

const one = andThen(nominating, nominateExpert('03-17T10:00', ana, 'eda'));

it('gives each side one; the presiding one is the association’s to appoint', () => {
  expect(one.at(-1)).toEqual(recorded('ExpertNominated', { partyId: 'ana', side: 'complainant', neutralId: 'eda' }));
  const both = andThen(one, nominateExpert('03-17T11:00', cai, 'fay'));
  expect(seatsAfter(both).map(({ seat, neutralId }) => [seat, neutralId])).toEqual([
    ['presiding', undefined],
    ['member', 'eda'],
    ['member', 'fay'],
  ]);
});
it('is made once for each side, of one who can sit and whom the other did not name, in time', () => {
  given(...one)
    .when(nominateExpert('03-17T11:00', ana, 'fay'))
    .thenRefused('AnsweredAlready');
  for (const [at, neutralId, code] of [
    ['03-17T11:00', 'eda', 'NamedTwice'],
    ['03-17T11:00', 'lou', 'ExpertExcluded'],
    ['03-19T00:01', 'fay', 'DeadlinePassed'],
  ] as const)
    given(...one)
      .when(nominateExpert(at, cai, neutralId))
      .thenRefused(code);
});
it('is offered to a side that has named nobody: the first respondent speaks for all', () => {
  expect([ana, ben, cai, mia].map(offers(one, 'NominateExpert'))).toEqual([false, true, true, false]);
  const others = andThen(nominating, nominateExpert('03-17T10:00', ben, 'eda'));
  given(...others)
    .when(nominateExpert('03-17T11:00', cai, 'fay'))
    .thenRefused('AnsweredAlready');
  expect([ana, ben, cai].map(offers(others, 'NominateExpert'))).toEqual([true, false, false]);
});
