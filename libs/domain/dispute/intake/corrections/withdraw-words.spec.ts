import { ana, ben } from '../../../testing/core/actors.js';
import { closePairs, rejectComplaint } from '../../../testing/core/commands.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { withdrawWords } from '../../../testing/intake/record-commands.js';
import { offered } from '../../../testing/core/menu.js';
import { filed, noticed, silent } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';

it('lift nothing; those who were told the old ones are told the new ones', () => {
  given(...noticed)
    .when(withdrawWords('03-04T10:00'))
    .then(
      recorded('WordsWithdrawn', { statementContentId: 'fewer' }),
      ordered('words-withdrawn', 'shop', bag, 'pair:cai:bag', 'pair:ben:cap'),
      ordered('words-withdrawn', 'ben', bag, 'pair:ben:cap'),
      ordered('words-withdrawn', 'cai', 'pair:cai:bag'),
    );
  expect(disputeAfter(andThen(noticed, withdrawWords('03-04T10:00'))).measures).toEqual(disputeAfter(noticed).measures);
});
it('before the acceptance are told to nobody', () =>
  given(...filed)
    .when(withdrawWords('03-01T11:00'))
    .then(recorded('WordsWithdrawn')));
it('are told to nobody whose pairs have come to an end', () =>
  given(...andThen(silent, closePairs('03-12T10:00', bag, 'pair:ben:cap')))
    .when(withdrawWords('03-13T10:00'))
    .then(
      recorded('WordsWithdrawn'),
      ordered('words-withdrawn', 'shop', 'pair:cai:bag'),
      ordered('words-withdrawn', 'cai', 'pair:cai:bag'),
    ));
it('are the complainant’s to take back while the dispute runs', () => {
  const over = andThen(filed, rejectComplaint('03-02T10:00', 'other'));
  given(...over)
    .when(withdrawWords('03-02T11:00'))
    .thenRefused('WrongStage');
  expect([filed, noticed, over].map((past) => offered(past, ana, 'WithdrawWords').length)).toEqual([1, 1, 0]);
  expect(offered(noticed, ben, 'WithdrawWords')).toEqual([]);
});

belongsTo(noticed, withdrawWords('03-04T10:00'), 'ana');
