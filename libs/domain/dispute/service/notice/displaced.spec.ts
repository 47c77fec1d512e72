import { mia, shop } from '../../../testing/core/actors.js';
import {
  clockSays,
  fileCounterNotice,
  serviceSubjectOf,
  shanghai,
  withdrawComplaint,
} from '../../../testing/core/commands.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { accepted, answered } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { recordArrival, recordHandover, recordReturned } from '../../../testing/service/service-commands.js';
import type { DisputeEvent } from '../../core/state.js';
import { notedOf } from '../evidence/notes.js';

const window = 'respondent:ben';
const bag = 'pair:ben:bag';
const deemed = andThen(
  accepted,
  recordHandover('03-02T10:00', 'forwarded-notice', 'ben', 'post'),
  clockSays('DeemArrival', '03-06T00:01', serviceSubjectOf('forwarded-notice', 'ben')),
);
const defaulted = andThen(deemed, clockSays('DeclareDefault', '03-11T00:01', window));
const late = andThen(defaulted, fileCounterNotice('03-11T10:00', 'ben', ['bag']));
const back = (at: string) => recordReturned(at, 'forwarded-notice', 'ben');
const came = (at: string, arrivedAt: string) => recordArrival(at, 'forwarded-notice', 'ben', arrivedAt, mia);
const stageOf = (past: readonly DisputeEvent[], subject: typeof window | typeof bag) =>
  disputeAfter(past).stages[subject];

describe('a letter that came back after it was deemed to have arrived', () => {
  it('has begun no window, and a person brings it another way', () => {
    given(...deemed)
      .when(back('03-08T10:00'))
      .then(
        recorded('ServiceFailed', { reason: 'returned' }),
        recorded('DeemedArrivalDisplaced', { channel: 'post', why: 'returned', clocks: [window] }),
        recorded('ServiceOverdue'),
      );
    const after = andThen(deemed, back('03-08T10:00'));
    expect(stageOf(after, window)).toEqual({ stage: 'awaiting-arrival' });
    expect(Object.keys(disputeAfter(after).tasks)).toEqual(['repair-service/service:new-4']);
    expect(andThen(after, came('03-12T10:00', '03-12T09:00'))).toContainEqual(
      recorded('ResponseWindowOpened', { respondentId: 'ben', due: due('03-18T00:00') }),
    );
  });
  it('has left nobody in default', () => {
    const after = andThen(defaulted, back('03-13T10:00'));
    expect(after.slice(defaulted.length)).toContainEqual(
      recorded('DefaultReversed', { respondentId: 'ben', itemIds: ['bag', 'cap'], cause: 'arrival' }),
    );
    expect(stageOf(after, window)).toEqual({ stage: 'awaiting-arrival' });
  });
  it('has made no answer late, nor what was filed with it', () => {
    const [noticeId = ''] = Object.keys(disputeAfter(late).counterNotices);
    const files = Object.values(disputeAfter(late).exhibits).filter(
      ({ counterNoticeId }) => counterNoticeId === noticeId,
    );
    const isLate = (past: readonly DisputeEvent[]) =>
      files.map(({ evidenceId }) => notedOf(disputeAfter(past), evidenceId).late !== undefined);
    const after = andThen(late, back('03-13T10:00'));
    expect(after.slice(late.length)).toContainEqual(
      recorded('AnswerFoundInTime', { respondentId: 'ben', itemIds: ['bag'], counterNoticeIds: [noticeId] }),
    );
    expect([isLate(late), isLate(after)]).toEqual([files.map(() => true), files.map(() => false)]);
  });
  it('is posted once more and deemed to arrive once more', () => {
    const again = andThen(
      deemed,
      back('03-08T10:00'),
      recordHandover('03-09T10:00', 'forwarded-notice', 'ben', 'post'),
    );
    expect(disputeAfter(again).stages['service:new-4']?.stage).toBe('deemed-arrival');
    expect(disputeAfter(again).tasks).toEqual({});
  });
  it('is a failure alone where its arrival was proved another way', () =>
    given(...andThen(deemed, recordArrival('03-07T10:00', 'forwarded-notice', 'ben', '03-04T10:00')))
      .when(back('03-08T10:00'))
      .then(recorded('ServiceFailed')));
});

describe('a letter that came later than it was deemed to', () => {
  it('counts from then: the window, and no default before its end', () => {
    given(...deemed)
      .when(came('03-09T10:00', '03-08T10:00'))
      .then(
        recorded('DeemedArrivalDisplaced', { why: 'later', clocks: [window] }),
        recorded('ServiceArrived', { proof: 'recorded-by-person', arrivedAt: shanghai('03-08T10:00') }),
        recorded('ResponseWindowOpened', { respondentId: 'ben', due: due('03-14T00:00') }),
      );
    const after = andThen(defaulted, came('03-12T10:00', '03-08T10:00'));
    expect(after.slice(defaulted.length)).toContainEqual(recorded('DefaultReversed', { cause: 'arrival' }));
    expect(stageOf(after, window)).toEqual({ stage: 'awaiting-counter-notice', deadline: due('03-14T00:00') });
  });
  it('takes an answer for in time that came by the end as it is then', () => {
    const after = andThen(late, came('03-12T10:00', '03-08T10:00')).slice(late.length);
    expect(after).toContainEqual(recorded('AnswerFoundInTime', { itemIds: ['bag'] }));
  });
  it('leaves a default that came all the same, from the later day', () => {
    const after = andThen(defaulted, came('03-20T10:00', '03-08T10:00'));
    expect(andThen(after, clockSays('DeclareDefault', '03-20T10:01', window))).toContainEqual(
      recorded('RespondentDefaulted', { effectiveAt: shanghai('03-14T00:00') }),
    );
  });
  it('is no matter of what came by another channel', () => {
    given(...deemed)
      .when(recordArrival('03-09T10:00', 'forwarded-notice', 'ben', '03-08T10:00', shop))
      .then();
  });
  it('is told once, by the first proof', () => {
    const after = andThen(deemed, came('03-09T10:00', '03-08T10:00'));
    given(...after)
      .when(came('03-10T10:00', '03-09T10:00'))
      .then();
  });
});

describe('a counter-notice that was deemed to reach the complainant', () => {
  const posted = andThen(
    answered,
    recordHandover('03-06T10:00', 'forwarded-counter-notice', 'ana', 'post'),
    clockSays('DeemArrival', '03-10T00:01', serviceSubjectOf('forwarded-counter-notice', 'ana')),
  );
  const returned = recordReturned('03-12T10:00', 'forwarded-counter-notice', 'ana');
  it('has started no waiting period where it came back', () => {
    expect(stageOf(posted, bag)?.stage).toBe('waiting-period');
    const after = andThen(posted, returned);
    expect(after.slice(posted.length)).toContainEqual(
      recorded('DeemedArrivalDisplaced', { why: 'returned', clocks: [bag] }),
    );
    expect(stageOf(after, bag)).toEqual({ stage: 'counter-notice-arrival' });
    expect(disputeAfter(after).waitingEnds).toEqual({});
  });
  it('has it run from its arrival where it came later', () => {
    const before = disputeAfter(posted).waitingEnds[bag]?.dueAt ?? '';
    const after = andThen(posted, recordArrival('03-13T10:00', 'forwarded-counter-notice', 'ana', '03-12T10:00', mia));
    expect((disputeAfter(after).waitingEnds[bag]?.dueAt ?? '') > before).toBe(true);
    expect(after.slice(posted.length)).toContainEqual(recorded('WaitingPeriodStarted', { pairs: [bag] }));
  });
  it('lets stand what has ended since, and says so', () => {
    const ended = andThen(posted, withdrawComplaint('03-13T10:00', bag));
    given(...ended)
      .when(recordReturned('03-14T10:00', 'forwarded-counter-notice', 'ana'))
      .then(recorded('ServiceFailed'), recorded('DeemedArrivalDisplaced', { why: 'returned', stands: [bag] }));
  });
});
