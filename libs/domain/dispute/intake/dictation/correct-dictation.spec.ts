import { ana, mia, noa } from '../../../testing/core/actors.js';
import {
  called,
  confirmDictation,
  correctDictation,
  dictateCounterNotice,
  putRight,
} from '../../../testing/intake/dictations.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { offered } from '../../../testing/core/menu.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { noticed } from '../../../testing/core/scenes.js';
import { andThen, given } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const written = andThen(noticed, dictateCounterNotice('03-05T10:00', ['bag'], { receivedAt: '03-04T10:00' }));

it('puts a complaint right as an amendment would, and its party is asked anew', () =>
  given(...called)
    .when(correctDictation('03-01T11:00', putRight, noa))
    .then(
      recorded('DictationCorrected', { version: 2, takenBy: 'noa' }),
      recorded('ComplaintAmended', { statementContentId: 'put-right' }),
      ordered('confirmation-request', 'ana', bag, 'pair:cai:bag', 'pair:ben:cap'),
    ));
it('puts a counter-notice right as a whole', () =>
  given(...written)
    .when(
      correctDictation('03-05T11:00', {
        notice: { itemIds: ['bag', 'cap'], statementContentId: 'both', evidence: [], declaration: 'truth-1' },
      }),
    )
    .then(
      recorded('DictationCorrected', {
        version: 2,
        notice: expect.objectContaining({ respondentId: 'ben', itemIds: ['bag', 'cap'] }) as unknown,
      }),
      ordered('confirmation-request', 'ben', bag, 'pair:ben:cap'),
    ));
it('says what was meant, of the same paper', () => {
  given(...called)
    .when(correctDictation('03-01T11:00', {}))
    .thenRefused('NothingNamed');
  given(...written)
    .when(correctDictation('03-05T11:00', putRight))
    .thenRefused('NothingNamed');
});
it('is before the confirmation alone', () =>
  given(...andThen(called, confirmDictation('03-01T11:00')))
    .when(correctDictation('03-01T12:00'))
    .thenRefused('WrongStage'));
it('is offered to staff until then', () => {
  const confirmed = andThen(called, confirmDictation('03-01T11:00'));
  expect([called, written, confirmed].map((past) => offered(past, mia, 'CorrectDictation').length)).toEqual([1, 1, 0]);
  expect(offered(called, ana, 'CorrectDictation')).toEqual([]);
});

belongsTo(called, correctDictation('03-01T11:00'), 'mia');
