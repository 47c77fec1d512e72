import { ana, engine, mia } from '../../../testing/core/actors.js';
import { clockSays, fileCounterNotice, reportProceeding, shanghai } from '../../../testing/core/commands.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { filed, inquired, noticed, silent, waiting } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, story, type Step } from '../../../testing/core/story.js';
import { called, dictationOf, wroteBack } from '../../../testing/intake/dictations.js';
import { extendForOutage } from '../../../testing/intake/record-commands.js';
import {
  acceptNegotiation,
  endNegotiation,
  newestNegotiation,
  proposeNegotiation,
} from '../../../testing/talks/negotiation-commands.js';
import { mediationOf, requestMediation } from '../../../testing/talks/mediation-commands.js';
import { choosing } from '../../../testing/talks/mediation-stories.js';
import {
  allegeBreach,
  newestUndertaking,
  reportCame,
  reportPerformance,
} from '../../../testing/talks/performance-commands.js';
import { settled } from '../../../testing/talks/room-story.js';
import { isRoomOpen } from '../../talks/room/open-rooms.js';
import { getStage, type DisputeEvent } from '../../core/state.js';

const bag = 'pair:ben:bag';

it('moves the windows of the house that ran then by the working days that it touched, once', () => {
  const out = extendForOutage('03-06T10:00', '03-05T11:00', '03-06T09:00');
  const after = andThen(noticed, out);
  expect(after).toContainEqual(
    recorded('DeadlineExtended', {
      subject: 'respondent:ben',
      basis: 'outage',
      outageId: 'outage',
      due: due('03-11T00:00'),
    }),
  );
  expect(after).toContainEqual(recorded('DeadlineExtended', { subject: 'respondent:cai', due: due('03-11T00:00') }));
  given(...after)
    .when(out)
    .then();
});
it('a default that fell into it never was', () => {
  const late = andThen(silent, extendForOutage('03-09T09:00', '03-07T12:00', '03-09T08:00')).slice(silent.length);
  expect(late).toContainEqual(recorded('DefaultReversed', { respondentId: 'ben', itemIds: ['bag', 'cap'] }));
  expect(late).toContainEqual(recorded('DeadlineExtended', { subject: 'respondent:ben', due: due('03-10T00:00') }));
  expect(late.at(-1)).toEqual(recorded('NextStepResumed'));
});
it('takes an answer for in time that came by the end as it is then, whenever the outage is recorded', () => {
  const late = andThen(silent, fileCounterNotice('03-09T10:00', 'ben', ['bag']));
  const [noticeId = ''] = Object.keys(disputeAfter(late).counterNotices);
  const out = (at: string) => extendForOutage(at, '03-07T12:00', '03-09T08:00');
  const inTime = recorded('AnswerFoundInTime', { itemIds: ['bag'], counterNoticeIds: [noticeId] });
  const atOnce = andThen(late, out('03-09T11:00')).slice(late.length);
  expect(atOnce).toContainEqual(recorded('DefaultReversed', { itemIds: ['cap', 'bag'], cause: 'outage' }));
  expect(atOnce).toContainEqual(inTime);
  // what nobody has answered by then is in default from then on
  const after = andThen(late, out('03-20T10:00'));
  expect(after.slice(late.length)).toContainEqual(inTime);
  const again = andThen(after, clockSays('DeclareDefault', '03-20T10:01', 'respondent:ben'));
  expect(again).toContainEqual(
    recorded('RespondentDefaulted', { itemIds: ['cap'], effectiveAt: shanghai('03-10T00:00') }),
  );
  given(...again)
    .when(out('03-21T10:00'))
    .then();
  const whole = andThen(silent, fileCounterNotice('03-09T10:00', 'ben', ['bag', 'cap']));
  const answered = andThen(whole, out('03-20T10:00'));
  expect(answered.slice(whole.length)).toContainEqual(recorded('RespondentAnswered', { respondentId: 'ben' }));
  const { exhibitNotes, counterNotices } = disputeAfter(answered);
  expect(Object.values(exhibitNotes).filter(({ late: mark }) => mark)).toEqual([]);
  expect(Object.values(counterNotices).filter((notice) => notice.late)).toEqual([]);
});
it('leaves late what came after the end as it is then', () => {
  const late = andThen(silent, fileCounterNotice('03-11T10:00', 'ben', ['bag']));
  const after = andThen(late, extendForOutage('03-12T10:00', '03-07T12:00', '03-09T08:00'));
  expect(after.slice(late.length)).not.toContainEqual(recorded('AnswerFoundInTime'));
});
it('leaves the law’s own periods alone; what came by a substitute channel counts from its arrival there', () => {
  const after = andThen(waiting, extendForOutage('03-21T10:00', '03-20T10:00', '03-21T09:00'));
  expect(disputeAfter(after).waitingEnds).toEqual(disputeAfter(waiting).waitingEnds);
  const report = reportProceeding('03-22T10:00', [bag], { by: mia, receivedAt: '03-21T20:00' });
  const substitute: Step = {
    ...report,
    data: { ...report.data, via: 'substitute-channel' },
  } as unknown as typeof report;
  expect(andThen(inquired, substitute)).toContainEqual(recorded('MeasureKept'));
  expect(andThen(inquired, report)).toContainEqual(recorded('ReportedLate'));
});
it('has been, and lasted', () => {
  for (const [from, until] of [['03-06T09:00', '03-06T11:00'] as const, ['03-06T09:00', '03-06T09:00'] as const])
    given(...noticed)
      .when(extendForOutage('03-06T10:00', from, until))
      .thenRefused('InstantImplausible');
});
it('of more than a month is none', () =>
  given(...noticed)
    .when(extendForOutage('05-06T10:00', '03-05T11:00', '05-06T09:00'))
    .thenRefused('InstantImplausible'));
it('moves the time to confirm what was written down, with its task, and tells its party alone', () => {
  const out = extendForOutage('03-03T10:00', '03-02T11:00', '03-03T09:00');
  const events = andThen(called, out).slice(called.length);
  expect(events).toEqual([
    recorded('DeadlineExtended', {
      subject: dictationOf(disputeAfter(called)),
      basis: 'outage',
      due: due('03-07T00:00'),
    }),
    ordered('window-extended', 'ana', 'pair:ben:bag', 'pair:cai:bag', 'pair:ben:cap'),
  ]);
  const { tasks } = disputeAfter(andThen(called, out));
  expect(tasks[`have-confirmed/${dictationOf(disputeAfter(called))}`]?.deadline).toEqual(due('03-07T00:00'));
  const written = andThen(wroteBack, extendForOutage('03-10T10:00', '03-09T11:00', '03-10T09:00')).slice(
    wroteBack.length,
  );
  expect(written).toContainEqual(recorded('DeadlineExtended', { subject: dictationOf(disputeAfter(wroteBack)) }));
  expect(written).toContainEqual(ordered('window-extended', 'ben', bag));
  expect(written).not.toContainEqual(ordered('window-extended', 'ana', bag));
});
describe('in a negotiation', () => {
  const proposed = andThen(noticed, proposeNegotiation('03-04T10:00', [bag]));
  const begun = andThen(proposed, acceptNegotiation('03-05T10:00'));
  const stageAfter = (past: readonly DisputeEvent[]) =>
    getStage(disputeAfter(past), newestNegotiation(disputeAfter(past)));
  const roomOf = (past: readonly DisputeEvent[]) => Object.keys(disputeAfter(past).rooms)[0] ?? '';
  it('moves the time to answer and the time to talk, and tells both sides', () => {
    for (const past of [proposed, begun]) {
      const after = andThen(past, extendForOutage('03-06T10:00', '03-05T11:00', '03-06T09:00'));
      expect(stageAfter(after).stage).toBe(stageAfter(past).stage);
      expect((stageAfter(after).deadline?.dueAt ?? '') > (stageAfter(past).deadline?.dueAt ?? '')).toBe(true);
      expect(after.slice(past.length)).toEqual(
        expect.arrayContaining([ordered('window-extended', 'ana', bag), ordered('window-extended', 'ben', bag)]),
      );
    }
  });
  it('revives what lapsed in it, as it was, with its room', () => {
    const unanswered = andThen(proposed, clockSays('LapseNegotiation', '03-08T00:01', newestNegotiation));
    expect(stageAfter(unanswered)).toMatchObject({ stage: 'closed', reason: 'lapsed' });
    const asked = andThen(unanswered, extendForOutage('03-08T09:00', '03-07T11:00', '03-08T08:00'));
    expect(stageAfter(asked)).toMatchObject({ stage: 'awaiting-consent', deadline: due('03-10T00:00') });
    expect(andThen(asked, acceptNegotiation('03-08T12:00'))).toContainEqual(recorded('NegotiationStarted'));

    const talkedOut = andThen(begun, clockSays('LapseNegotiation', '03-16T00:01', newestNegotiation));
    expect(isRoomOpen(disputeAfter(talkedOut), roomOf(begun))).toBe(false);
    const again = andThen(talkedOut, extendForOutage('03-16T09:00', '03-15T11:00', '03-16T08:00'));
    expect([stageAfter(again).stage, isRoomOpen(disputeAfter(again), roomOf(begun))]).toEqual(['negotiation', true]);
    given(...again)
      .when(extendForOutage('03-16T10:00', '03-15T11:00', '03-16T08:00'))
      .then();
  });
  it('leaves what a side ended, what lapsed before it, and what was begun anew since', () => {
    const ended = andThen(begun, endNegotiation('03-06T10:00', 'escalated'));
    const before = andThen(proposed, clockSays('LapseNegotiation', '03-08T00:01', newestNegotiation));
    const anew = andThen(before, proposeNegotiation('03-08T07:00', [bag]));
    const first = Object.keys(disputeAfter(before).negotiations)[0] ?? '';
    for (const [past, from, until] of [
      [ended, '03-15T11:00', '03-16T08:00'],
      [before, '03-08T02:00', '03-08T08:00'],
      [anew, '03-07T11:00', '03-08T08:00'],
    ] as const) {
      const after = disputeAfter(andThen(past, extendForOutage('03-16T09:00', from, until)));
      expect(getStage(after, `negotiation:${first}`).stage).toBe('closed');
    }
  });
});
it('moves the time to consent to mediation and to choose who mediates, and tells who takes part', () => {
  for (const past of [story(requestMediation()), choosing]) {
    const subject = mediationOf(disputeAfter(past));
    const ends = (all: readonly DisputeEvent[]) => getStage(disputeAfter(all), subject);
    const after = andThen(past, extendForOutage('03-04T10:00', '03-03T13:00', '03-04T09:00'));
    expect(ends(after).stage).toBe(ends(past).stage);
    expect((ends(after).deadline?.dueAt ?? '') > (ends(past).deadline?.dueAt ?? '')).toBe(true);
    expect(after.slice(past.length)).toEqual([
      recorded('DeadlineExtended', { subject, basis: 'outage' }),
      ordered('window-extended', 'ana'),
      ordered('window-extended', 'ben'),
    ]);
  }
});
it('moves the time to object to a performance and to be heard on a breach, and never the day that was agreed', () => {
  const reported = andThen(settled.dispute, reportPerformance('04-01T10:00'), reportCame('04-01T11:00'));
  const alleged = andThen(reported, allegeBreach('04-02T10:00'));
  const out = extendForOutage('04-03T10:00', '04-02T11:00', '04-03T09:00');
  for (const past of [reported, alleged]) {
    const subject = newestUndertaking(disputeAfter(past));
    const ends = (all: readonly DisputeEvent[]) => getStage(disputeAfter(all), subject);
    const after = andThen(past, out);
    expect(after).toContainEqual(recorded('DeadlineExtended', { subject, basis: 'outage' }));
    expect(ends(after).stage).toBe(ends(past).stage);
    expect((ends(after).deadline?.dueAt ?? '') > (ends(past).deadline?.dueAt ?? '')).toBe(true);
    expect(after.slice(past.length)).toEqual(
      expect.arrayContaining([
        ordered('window-extended', 'ana', bag, 'pair:cai:bag', 'pair:ben:cap'),
        ordered('window-extended', 'ben', bag, 'pair:ben:cap'),
      ]),
    );
  }
  expect(andThen(settled.dispute, out)).not.toContainEqual(
    recorded('DeadlineExtended', { subject: newestUndertaking(disputeAfter(settled.dispute)) }),
  );
});
it('of the whole association the engine carries in, once, and into nothing that it did not touch', () => {
  const out = { ...extendForOutage('03-06T10:00', '03-05T11:00', '03-06T09:00'), by: engine };
  const after = andThen(noticed, out);
  expect(after).toContainEqual(recorded('DeadlineExtended', { subject: 'respondent:ben', basis: 'outage' }));
  given(...after)
    .when(out)
    .then();
  given(...noticed)
    .when({ ...extendForOutage('03-06T10:00', '03-01T11:00', '03-01T12:00'), by: engine })
    .then();
});
it('is offered while something runs that it could move, a default included, and before that not', () => {
  const buttons = (past: readonly DisputeEvent[]) => offered(past, mia, 'ExtendForOutage');
  expect([noticed, silent, called].map(buttons)).toEqual([['dispute'], ['dispute'], ['dispute']]);
  expect(buttons(filed)).toEqual([]);
  expect(offered(noticed, ana, 'ExtendForOutage')).toEqual([]);
});

belongsTo(noticed, extendForOutage('03-06T10:00', '03-05T11:00', '03-06T09:00'), 'mia', 'engine');
