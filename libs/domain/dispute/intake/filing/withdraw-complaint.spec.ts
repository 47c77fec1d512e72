import { ana, ben } from '../../../testing/core/actors.js';
import type { PairSubject } from '../../core/subject.js';
import {
  recordCourtOrder,
  reportProceeding,
  reportProceedingState,
  requestCure,
  shanghai,
  withdrawComplaint,
} from '../../../testing/core/commands.js';
import { due, measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import {
  accepted,
  answered,
  filed,
  inquired,
  kept,
  lifted,
  noticed,
  silent,
  waiting,
} from '../../../testing/core/scenes.js';
import { allWithdrawable } from './withdrawn.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';

const bag: PairSubject = 'pair:ben:bag';
const everything = ['pair:ben:bag', 'pair:cai:bag', 'pair:ben:cap'] as const;
const letters = [ordered('withdrawal-letter', 'shop', bag), ordered('withdrawal-letter', 'ben', bag)];

it('lifts what it names at once, and nothing else', () =>
  given(...noticed)
    .when(withdrawComplaint('03-04T10:00', bag))
    .then(
      recorded('ComplaintWithdrawn', { pairs: [bag], consideration: 'none' }),
      measureSet(bag, 'lift', 4, 'withdrawn'),
      ...letters,
    ));

it.each([
  ['an answer whose arrival is awaited', answered],
  ['the waiting period', waiting],
  ['the inquiry', inquired],
  ['a kept measure', kept],
])('ends %s', (_, past) => {
  given(...past)
    .when(withdrawComplaint('03-22T10:00', bag))
    .then(
      recorded('ComplaintWithdrawn'),
      measureSet(bag, 'lift', 4, 'withdrawn'),
      ...letters,
      ...(past === inquired || past === kept ? [recorded('NextStepAwaited')] : []),
    );
  const after = andThen(past, withdrawComplaint('03-22T10:00', bag));
  expect(planAfter(after).deadlines.filter(({ subject }) => /bag|proceeding/.test(subject))).toEqual([]);
});

it('is possible after the lift, without lifting again', () => {
  given(...lifted)
    .when(withdrawComplaint('03-25T10:00', bag))
    .then(recorded('ComplaintWithdrawn'), ...letters);
  expect(disputeAfter(andThen(lifted, withdrawComplaint('03-25T10:00', bag))).stages[bag]?.reason).toBe('withdrawn');
});
it('needs no letters before acceptance', () =>
  given(...filed)
    .when(withdrawComplaint('03-01T11:00', ...everything))
    .then(recorded('ComplaintWithdrawn'), recorded('DisputeClosed', { reason: 'withdrawn' })));
it('ends a cure that is awaited, and leaves nobody a task', () => {
  for (const past of [filed, andThen(filed, requestCure('03-01T11:00', 'other'))]) {
    const after = andThen(past, withdrawComplaint('03-02T10:00', ...everything));
    expect(disputeAfter(after).tasks).toEqual({});
    expect(planAfter(after).deadlines).toEqual([]);
  }
});
it('closes the dispute with its last pair', () =>
  given(...andThen(accepted, withdrawComplaint('03-02T10:00', bag, 'pair:ben:cap')))
    .when(withdrawComplaint('03-02T11:00', 'pair:cai:bag'))
    .then(
      recorded('ComplaintWithdrawn'),
      measureSet('pair:cai:bag', 'lift', 6, 'withdrawn'),
      ordered('withdrawal-letter', 'shop', 'pair:cai:bag'),
      ordered('withdrawal-letter', 'cai', 'pair:cai:bag'),
      recorded('DisputeClosed', { reason: 'withdrawn' }),
    ));
it('leaves a respondent without unanswered items as one who answered, never in default', () => {
  given(...waiting)
    .when(withdrawComplaint('03-07T10:00', 'pair:ben:cap'))
    .then(
      recorded('ComplaintWithdrawn'),
      measureSet('pair:ben:cap', 'lift', 4, 'withdrawn'),
      ordered('withdrawal-letter', 'shop', 'pair:ben:cap'),
      ordered('withdrawal-letter', 'ben', 'pair:ben:cap'),
      recorded('RespondentAnswered', { respondentId: 'ben' }),
    );
});
it('ends the proceeding that kept nothing else', () => {
  const after = disputeAfter(andThen(kept, withdrawComplaint('03-22T10:00', bag)));
  expect(after.stages['proceeding:new-12']).toEqual({ stage: 'closed', reason: 'withdrawn' });
});
it('leaves a proceeding that keeps other pairs', () => {
  const both = andThen(
    noticed,
    reportProceeding('03-04T10:00', [bag, 'pair:ben:cap']),
    withdrawComplaint('03-05T10:00', bag),
  );
  expect(planAfter(both).deadlines.map(({ type }) => type)).toContain('NoteMissedState');
});
it('takes the default with it', () => {
  const after = andThen(silent, withdrawComplaint('03-10T10:00', ...everything));
  expect(disputeAfter(after).stages.dispute).toEqual({ stage: 'closed', reason: 'withdrawn' });
  expect(disputeAfter(after).tasks).toEqual({});
});

it('names something, once', () => {
  given(...noticed)
    .when(withdrawComplaint('03-04T10:00'))
    .thenRefused('NothingNamed');
  given(...noticed)
    .when(withdrawComplaint('03-04T10:00', bag, bag))
    .thenRefused('NamedTwice');
  given(...noticed)
    .when(withdrawComplaint('03-04T10:00', 'pair:cai:cap'))
    .thenRefused('NoSuchSubject');
});
it('is refused for what is withdrawn already', () =>
  given(...andThen(noticed, withdrawComplaint('03-04T10:00', bag)))
    .when(withdrawComplaint('03-04T11:00', bag))
    .thenRefused('WithdrawnAlready'));
it('cannot undo what a court ordered', () => {
  given(...andThen(noticed, recordCourtOrder('03-04T10:00', 'take-down', bag)))
    .when(withdrawComplaint('03-05T10:00', bag))
    .thenRefused('WrongStage');
  given(...andThen(noticed, recordCourtOrder('03-04T10:00', 'restore', bag)))
    .when(withdrawComplaint('03-05T10:00', bag))
    .then(recorded('ComplaintWithdrawn'), ...letters);
});
it('follows a judgment that was reported, whose measure it lifts', () =>
  given(...andThen(kept, reportProceedingState('03-25T10:00', 'final-for')))
    .when(withdrawComplaint('03-26T10:00', bag))
    .then(recorded('ComplaintWithdrawn'), measureSet(bag, 'lift', 4, 'withdrawn'), ...letters));
it('makes notices pointless that have not gone out', () => {
  const after = andThen(accepted, withdrawComplaint('03-01T13:00', bag, 'pair:ben:cap'));
  const documents = planAfter(after).effects.flatMap((effect) =>
    'service' in effect && effect.service.addressee.id === 'ben' ? [effect.service.document] : [],
  );
  expect(documents).toEqual(['withdrawal-letter']);
  expect(planAfter(after).deadlines.map(({ subject }) => subject)).not.toContain('service:new-4');
});
it('opens the window that waited for nothing but a withdrawn notice', () => {
  const elsewhere = andThen(
    filed.map((event) =>
      event.type === 'ComplaintFiled'
        ? {
            ...event,
            data: {
              ...event.data,
              items: event.data.items.map((one) => (one.itemId === 'cap' ? { ...one, platformId: 'mall' } : one)),
            },
          }
        : event,
    ),
    { type: 'AcceptComplaint', data: {}, by: { kind: 'person', id: 'mia' }, at: shanghai('03-02T10:00') },
  );
  const half = andThen(elsewhere, (dispute) => {
    const notice = Object.values(dispute.services).find(
      ({ document, platformId }) => document === 'forwarded-notice' && platformId === 'shop',
    );
    return {
      type: 'RecordArrival',
      data: { serviceId: notice?.serviceId ?? '' },
      by: { kind: 'platform', id: 'shop' },
      at: shanghai('03-02T10:00'),
    };
  });
  expect(disputeAfter(half).stages['respondent:ben']).toEqual({ stage: 'awaiting-arrival' });
  const after = disputeAfter(andThen(half, withdrawComplaint('03-04T10:00', 'pair:ben:cap')));
  expect(after.stages['respondent:ben']).toEqual({ stage: 'awaiting-counter-notice', deadline: due('03-10T00:00') });
});
it('is offered of what can still be taken back', () => {
  const pairs = (past: typeof noticed) => offered(past, ana, 'WithdrawComplaint');
  expect([filed, lifted].map((past) => pairs(past).length)).toEqual([3, 3]);
  expect(pairs(andThen(noticed, withdrawComplaint('03-04T10:00', bag)))).not.toContain(bag);
  expect(pairs(andThen(noticed, recordCourtOrder('03-04T10:00', 'take-down', bag)))).not.toContain(bag);
  expect(offered(noticed, ben, 'WithdrawComplaint')).toEqual([]);
});

belongsTo(noticed, withdrawComplaint('03-04T10:00', bag), 'ana');
it('is refused by name where it was done before, and means all only where that is said', () => {
  const once = andThen(noticed, withdrawComplaint('03-04T10:00', bag));
  given(...once)
    .when(withdrawComplaint('03-04T11:00', bag))
    .thenRefused('WithdrawnAlready');
  given(...once)
    .when(withdrawComplaint('03-04T11:00', ...allWithdrawable(disputeAfter(once))))
    .then(
      recorded('ComplaintWithdrawn', { pairs: ['pair:cai:bag', 'pair:ben:cap'] }),
      ...['pair:cai:bag', 'pair:ben:cap'].map((pair, index) =>
        measureSet(pair as PairSubject, 'lift', 5 + index, 'withdrawn'),
      ),
      ordered('withdrawal-letter', 'shop', 'pair:cai:bag', 'pair:ben:cap'),
      ordered('withdrawal-letter', 'cai', 'pair:cai:bag'),
      ordered('withdrawal-letter', 'ben', 'pair:ben:cap'),
      recorded('DisputeClosed'),
    );
  const all = andThen(once, withdrawComplaint('03-04T11:00', 'pair:cai:bag', 'pair:ben:cap'));
  given(...all)
    .when(withdrawComplaint('03-04T12:00', ...allWithdrawable(disputeAfter(all))))
    .thenRefused('WithdrawnAlready');
});
