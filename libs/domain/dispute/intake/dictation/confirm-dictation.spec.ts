import { ana, ben, cai, mia, noa } from '../../../testing/core/actors.js';
import { rejectComplaint, shanghai, withdrawComplaint } from '../../../testing/core/commands.js';
import {
  byCode,
  bySignedPaper,
  called,
  confirmDictation,
  correctDictation,
  dictateComplaint,
  dictateCounterNotice,
  putRight,
  wroteBack,
} from '../../../testing/intake/dictations.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { offered } from '../../../testing/core/menu.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { withRoom } from '../../../testing/measures/lane-commands.js';
import { noticed } from '../../../testing/core/scenes.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { calendar } from '../../../testing/core/calendar.js';
import { mayStillMove } from '../../../testing/core/may-still-move.js';
import { andThen, disputeAfter, given, givenIn, planAfter, story, type Step } from '../../../testing/core/story.js';
import type { ConfirmDictation } from './confirm-dictation.js';
import type { DisputeEvent } from '../../core/state.js';

const bag = 'pair:ben:bag';
const written = andThen(noticed, dictateCounterNotice('03-05T10:00', ['bag'], { receivedAt: '03-04T10:00' }));

it('goes on once its party has confirmed: receipt, time for the check, the record of a room', () =>
  given(...story(dictateComplaint('03-01T10:00', {}, { items: withRoom })))
    .when(confirmDictation('03-02T10:00'))
    .then(
      recorded('DictationConfirmed', {
        version: 1,
        confirmation: byCode,
        recordedBy: 'mia',
        checkDue: due('03-06T00:00'),
      }),
      ordered('receipt', 'ana', bag, 'pair:cai:bag', 'pair:ben:cap', 'pair:ben:room'),
      recorded('PreservationOrdered'),
      ordered('preservation-request', 'shop', 'pair:ben:room'),
    ));
it('is forwarded when its party confirms it, and counts from when it came in', () =>
  given(...written)
    .when(confirmDictation('03-06T10:00'))
    .then(
      recorded('DictationConfirmed', { version: 1 }),
      recorded('CounterNoticeFiled', {
        respondentId: 'ben',
        itemIds: ['bag'],
        filedAt: shanghai('03-04T10:00'),
        late: false,
      }),
      ordered('forwarded-counter-notice', 'ana', bag),
    ));
it('that came in time reverses the default that was declared meanwhile', () =>
  given(...wroteBack)
    .when(confirmDictation('03-10T10:00'))
    .then(
      recorded('DictationConfirmed'),
      recorded('CounterNoticeFiled', { late: false }),
      ordered('forwarded-counter-notice', 'ana', bag),
      recorded('DefaultReversed', { itemIds: ['bag'] }),
    ));

it('takes another officer where the code came back from a contact that who types or confirms wrote down', () => {
  const from =
    (contactBy: string | undefined, by = mia): Step =>
    (dispute) => {
      const step = confirmDictation('03-02T10:00', byCode, by);
      const command = (typeof step === 'function' ? step(dispute) : step) as ConfirmDictation;
      return contactBy === undefined ? command : { ...command, data: { ...command.data, contactBy } };
    };
  for (const contactBy of ['mia', 'noa'])
    expect(andThen(called, from(contactBy, noa)).length).toBeGreaterThan(called.length);
  for (const other of [undefined, 'noa', 'operator'])
    expect(andThen(called, from(other)).length).toBeGreaterThan(called.length);
  given(...called)
    .when(from('mia'))
    .thenRefused('SecondPersonNeeded');
  expect(andThen(called, from('mia', ana)).length).toBeGreaterThan(called.length); // its party needs nobody beside it
});

it('is in time at the deadline and not after it', () => {
  given(...called)
    .when(confirmDictation('2026-03-05T00:00:00.000'))
    .then(...andThen(called, confirmDictation('2026-03-05T00:00:00.000')).slice(called.length));
  given(...called)
    .when(confirmDictation('2026-03-05T00:00:00.001'))
    .thenRefused('DeadlinePassed');
  const moving = mayStillMove(called, 'ComplaintFiled');
  expect(andThen(moving, confirmDictation('03-09T10:00')).length).toBeGreaterThan(moving.length);
});
it('what was confirmed is what it says now', () =>
  given(...andThen(called, correctDictation('03-01T11:00')))
    .when(confirmDictation('03-01T12:00', byCode, mia, 1))
    .thenRefused('Corrected'));
it('is nobody’s to confirm once it was rejected or taken back', () => {
  for (const past of [
    andThen(called, rejectComplaint('03-01T11:00', 'x')),
    andThen(called, withdrawComplaint('03-01T11:00', bag, 'pair:cai:bag', 'pair:ben:cap')),
  ]) {
    given(...past)
      .when(confirmDictation('03-01T12:00'))
      .thenRefused('WrongStage');
    expect([disputeAfter(past).tasks, planAfter(past).deadlines]).toEqual([{}, []]);
  }
});
it('the party itself, signed in, without a code', () =>
  given(...called)
    .when(confirmDictation('03-01T11:00', { by: 'party' }, ana))
    .then(
      recorded('DictationConfirmed', { confirmation: { by: 'party' }, recordedBy: 'ana-account' }),
      recorded('ServiceOrdered'),
    ));
it('nobody in its place without a code', () =>
  given(...called)
    .when(confirmDictation('03-01T11:00', { by: 'party' }, mia))
    .thenRefused('NotYourPart'));
it('no agent beyond its authority', () =>
  givenIn({ rulebook, calendar, context: { authority: { scope: ['report'] } } })(...called)
    .when(confirmDictation('03-01T11:00', { by: 'party' }, ana))
    .thenRefused('AuthorityLacksScope'));
it('signed paper is compared by another person than the one who typed', () => {
  given(...called)
    .when(confirmDictation('03-01T11:00', bySignedPaper, mia))
    .thenRefused('SecondPersonNeeded');
  given(...andThen(called, correctDictation('03-01T11:00', putRight, noa)))
    .when(confirmDictation('03-01T12:00', bySignedPaper, noa))
    .thenRefused('SecondPersonNeeded');
  given(...called)
    .when(confirmDictation('03-01T11:00', bySignedPaper, noa))
    .then(
      recorded('DictationConfirmed', { confirmation: bySignedPaper, recordedBy: 'noa' }),
      recorded('ServiceOrdered'),
    );
});
it('and is there', () =>
  given(...called)
    .when(confirmDictation('03-01T11:00', { by: 'signed-paper', evidence: [] }, noa))
    .thenRefused('NothingNamed'));
it('is not the complainant’s to confirm', () =>
  given(...written)
    .when(confirmDictation('03-06T10:00', { by: 'party' }, ana))
    .thenRefused('NotYourPart'));
it('is offered to its party and to staff, until it is done', () => {
  const to = (past: readonly DisputeEvent[]) =>
    [ana, ben, cai, mia].map((by) => offered(past, by, 'ConfirmDictation').length);
  expect([called, written, andThen(written, confirmDictation('03-06T10:00'))].map(to)).toEqual([
    [1, 0, 0, 1],
    [0, 1, 0, 1],
    [0, 0, 0, 0],
  ]);
});

belongsTo(called, confirmDictation('03-01T11:00'), 'mia', 'ana');
