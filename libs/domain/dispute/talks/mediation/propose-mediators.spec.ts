import { ana, mia, pia } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, disputeAfter, fileOf, given } from '../../../testing/core/story.js';
import { proposeMediators } from '../../../testing/talks/mediation-commands.js';
import { askedMax, choosing } from '../../../testing/talks/mediation-stories.js';
import { hasAPart } from '../../decider.js';

it('is the association’s, binds nobody, and shows the dispute to whom it names', () => {
  const proposed = andThen(choosing, proposeMediators('03-03T11:00', 'pia'));
  expect(proposed.at(-1)).toEqual(recorded('MediatorsProposed', { mediatorIds: ['pia'] }));
  expect([choosing, proposed].map((past) => hasAPart(pia, fileOf(disputeAfter(past), pia)))).toEqual([false, true]);
  given(...choosing)
    .when(asked(proposeMediators('03-03T11:00', 'pia'), ana))
    .thenRefused('NotYourPart');
});
it('names some of the roster who are free, each once, while the parties choose', () => {
  for (const [names, code] of [
    [[], 'NothingNamed'],
    [['max', 'max'], 'NamedTwice'],
    [['max', 'ira'], 'MediatorNotAvailable'],
    [['zoe'], 'UnknownReference'],
  ] as const)
    given(...choosing)
      .when(proposeMediators('03-03T11:00', ...names))
      .thenRefused(code);
  expect([choosing, askedMax].map((past) => offers(past, 'ProposeMediators')(mia))).toEqual([true, false]);
});
