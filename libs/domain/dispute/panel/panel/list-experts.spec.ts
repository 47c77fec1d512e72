import { ana, mia } from '../../../testing/core/actors.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { asked, given } from '../../../testing/core/story.js';
import { listExperts } from '../../../testing/panel/panel-commands.js';
import { listing, listSent } from '../../../testing/panel/panel-stories.js';

const list = listExperts('03-16T10:00', 'eda', 'fay', 'gus', 'hal', 'ivy');

it('goes to the parties, who may strike as many as leave enough', () =>
  given(...listing)
    .when(list)
    .then(
      recorded('ExpertsListed', { neutralIds: ['eda', 'fay', 'gus', 'hal', 'ivy'], strikes: 1 }),
      ordered('panel-news', 'ana', 'pair:ben:bag'),
      ordered('panel-news', 'ben', 'pair:ben:bag'),
    ));
it('is the association’s, of those who can sit, each once, as long as the rulebook says', () => {
  for (const [names, code] of [
    [['eda', 'fay', 'lou'], 'ExpertExcluded'],
    [['eda', 'fay', 'fay'], 'NamedTwice'],
    [['eda', 'fay'], 'NotByRulebook'],
    [['eda', 'fay', 'zoe'], 'UnknownReference'],
  ] as const)
    given(...listing)
      .when(listExperts('03-16T10:00', ...names))
      .thenRefused(code);
  given(...listing)
    .when(asked(list, ana))
    .thenRefused('NotYourPart');
  expect([listing, listSent].map((past) => offers(past, 'ListExperts')(mia))).toEqual([true, false]);
});
