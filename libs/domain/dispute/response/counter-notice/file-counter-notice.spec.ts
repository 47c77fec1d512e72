import { ben, cai } from '../../../testing/core/actors.js';
import {
  clockSays,
  closePairs,
  fileCounterNotice,
  recordCourtOrder,
  reportProceeding,
  shanghai,
  withdrawComplaint,
} from '../../../testing/core/commands.js';
import { recordArrival } from '../../../testing/service/service-commands.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo, isRefusedAt } from '../../../testing/core/guards.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { calendar } from '../../../testing/core/calendar.js';
import { offered } from '../../../testing/core/menu.js';
import { accepted, answered, filed, kept, lifted, noticed, silent } from '../../../testing/core/scenes.js';
import { andThen, andThenIn, asked, disputeAfter, given, givenIn } from '../../../testing/core/story.js';

const bag = fileCounterNotice('03-05T10:00', 'ben', ['bag']);
const defaulted = andThen(noticed, clockSays('DeclareDefault', '03-08T00:01', 'respondent:ben'));

it('is forwarded to the complainant by every way', () =>
  given(...noticed)
    .when(bag)
    .then(
      recorded('CounterNoticeFiled', {
        respondentId: 'ben',
        itemIds: ['bag'],
        filedAt: shanghai('03-05T10:00'),
        declaration: 'truth-1',
        late: false,
      }),
      recorded('ServiceOrdered', {
        document: 'forwarded-counter-notice',
        addressee: { kind: 'party', id: 'ana' },
        channels: ['platform', 'mail'],
        aboutId: 'new-6',
        pairs: ['pair:ben:bag'],
      }),
    ));
it('leaves what it does not name unanswered', () => {
  const { stages } = disputeAfter(answered);
  expect([stages['pair:ben:bag']?.stage, stages['pair:ben:cap']?.stage, stages['pair:cai:bag']?.stage]).toEqual([
    'counter-notice-arrival',
    'awaiting-counter-notice',
    'awaiting-counter-notice',
  ]);
});
it('closes the window early when it names all that is left', () => {
  given(...answered)
    .when(fileCounterNotice('03-06T10:00', 'ben', ['cap']))
    .then(
      recorded('CounterNoticeFiled'),
      ordered('forwarded-counter-notice', 'ana', 'pair:ben:cap'),
      recorded('RespondentAnswered', { respondentId: 'ben' }),
    );
});
it('is in time at the deadline, and late after it', () => {
  given(...noticed)
    .when(fileCounterNotice('2026-03-08T00:00:00.000', 'ben', ['bag']))
    .then(recorded('CounterNoticeFiled', { late: false }), recorded('ServiceOrdered'));
  given(...noticed)
    .when(fileCounterNotice('2026-03-08T00:00:00.001', 'ben', ['bag']))
    .then(recorded('CounterNoticeFiled', { late: true }), recorded('ServiceOrdered'));
});
it('may come before the notice has arrived', () =>
  given(...accepted)
    .when(fileCounterNotice('03-01T18:00', 'ben', ['bag', 'cap']))
    .then(recorded('CounterNoticeFiled', { late: false }), recorded('ServiceOrdered'), recorded('RespondentAnswered')));
it('is accepted late while the measure stands, and the default stays', () => {
  given(...defaulted)
    .when(fileCounterNotice('09-01T10:00', 'ben', ['bag']))
    .then(recorded('CounterNoticeFiled', { late: true }), ordered('forwarded-counter-notice', 'ana', 'pair:ben:bag'));
});
it('is refused late where no measure stands', () => {
  const without = { rulebook: { ...rulebook, measureOnAcceptance: 'none' }, calendar } as const;
  const past = andThenIn(without)(
    filed,
    { type: 'AcceptComplaint', data: {}, by: { kind: 'person', id: 'mia' }, at: shanghai('03-01T12:00') },
    recordArrival('03-02T10:00', 'forwarded-notice', 'ben'),
  );
  givenIn(without)(...past)
    .when(fileCounterNotice('2026-03-08T00:00:00.001', 'ben', ['bag']))
    .thenRefused('DeadlinePassed');
  givenIn(without)(...past)
    .when(fileCounterNotice('2026-03-08T00:00:00.000', 'ben', ['bag']))
    .then(recorded('CounterNoticeFiled'), recorded('ServiceOrdered'));
});
it('reverses a default recorded before it, if it had arrived in time', () => {
  given(...defaulted)
    .when(fileCounterNotice('2026-03-07T23:59:59', 'ben', ['bag']))
    .then(
      recorded('CounterNoticeFiled', { late: false }),
      recorded('ServiceOrdered'),
      recorded('DefaultReversed', { respondentId: 'ben', itemIds: ['bag'] }),
    );
  const half = andThen(defaulted, fileCounterNotice('2026-03-07T23:59:59', 'ben', ['bag']));
  given(...half)
    .when(fileCounterNotice('2026-03-07T23:59:59', 'ben', ['cap']))
    .then(
      recorded('CounterNoticeFiled'),
      recorded('ServiceOrdered'),
      recorded('DefaultReversed', { itemIds: ['cap'] }),
      recorded('RespondentAnswered'),
    );
  expect(disputeAfter(half).stages['respondent:ben']?.reason).toBe('defaulted');
});
it("takes a person's decision on the next step away", () =>
  given(...silent)
    .when(fileCounterNotice('03-20T10:00', 'cai', ['bag'], cai))
    .then(recorded('CounterNoticeFiled', { late: true }), recorded('ServiceOrdered'), recorded('NextStepResumed')));
it('reopens what was closed by default, as late as it is', () => {
  const closed = andThen(silent, closePairs('03-20T10:00', 'pair:ben:bag', 'pair:ben:cap', 'pair:cai:bag'));
  given(...closed)
    .when(fileCounterNotice('06-20T10:00', 'ben', ['bag']))
    .then(
      recorded('CounterNoticeFiled', { late: true }),
      recorded('ServiceOrdered'),
      recorded('DisputeReopened', { pairs: ['pair:ben:bag'] }),
    );
  given(...closed)
    .when(fileCounterNotice('03-07T10:00', 'ben', ['bag']))
    .then(
      recorded('CounterNoticeFiled', { late: false }),
      recorded('ServiceOrdered'),
      recorded('DefaultReversed'),
      recorded('DisputeReopened'),
    );
});
it('to a pair that a proceeding keeps leaves it kept', () => {
  const sued = andThen(noticed, reportProceeding('03-04T10:00', ['pair:ben:bag']));
  given(...sued)
    .when(bag)
    .then(recorded('CounterNoticeFiled'), recorded('ServiceOrdered'));
  expect(disputeAfter(andThen(sued, bag)).stages['pair:ben:bag']).toEqual({ stage: 'kept' });
});

it.each([
  ['answered before', answered],
  ['answered before and kept', kept],
  ['withdrawn', andThen(noticed, withdrawComplaint('03-04T10:00', 'pair:ben:bag'))],
  ['decided by a court', andThen(noticed, recordCourtOrder('03-04T10:00', 'take-down', 'pair:ben:bag'))],
])('is refused for a pair that was %s', (_, past) =>
  given(...past)
    .when(fileCounterNotice('03-22T10:00', 'ben', ['bag']))
    .thenRefused('WrongStage'),
);
it('names items of its own, once', () => {
  given(...noticed)
    .when(fileCounterNotice('03-05T10:00', 'ben', []))
    .thenRefused('NothingNamed');
  given(...noticed)
    .when(fileCounterNotice('03-05T10:00', 'ben', ['bag', 'bag']))
    .thenRefused('NamedTwice');
  given(...noticed)
    .when(fileCounterNotice('03-05T10:00', 'ben', ['hat']))
    .thenRefused('NotYourPart');
  given(...noticed)
    .when(asked(bag, cai))
    .thenRefused('NotYourPart');
  given(...noticed)
    .when(fileCounterNotice('03-05T10:00', 'cai', ['bag'], ben))
    .thenRefused('NotYourPart');
});
it('declares that it is true', () =>
  given(...noticed)
    .when({ ...bag, data: { ...bag.data, declaration: '' } } as unknown as typeof bag)
    .thenRefused('DeclarationMissing'));
it('is offered where one can still count', () => {
  const buttons = (past: typeof noticed) => offered(past, ben, 'FileCounterNotice');
  expect(buttons(noticed)).toEqual(['pair:ben:bag', 'pair:ben:cap']);
  expect(buttons(silent)).toEqual(['pair:ben:bag', 'pair:ben:cap']); // late, and a measure stands
  expect(buttons(lifted)).toEqual(['pair:ben:cap']);
  expect(buttons(kept)).toEqual(['pair:ben:cap']); // the bag was answered before
});

belongsTo(noticed, bag, 'ben');
isRefusedAt(bag, 'closed');
it('is not found before the complaint is accepted', () =>
  given(...filed)
    .when(bag)
    .thenRefused('NotFound'));
