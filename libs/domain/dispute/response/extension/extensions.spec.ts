import { ana, engine, mia } from '../../../testing/core/actors.js';
import {
  clockSays,
  excuseDelay,
  fileCounterNotice,
  newestProceeding,
  reportProceeding,
  shanghai,
} from '../../../testing/core/commands.js';
import { called, dictationOf, wroteBack } from '../../../testing/intake/dictations.js';
import { due, measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import {
  acceptNegotiation,
  endNegotiation,
  newestNegotiation,
  proposeNegotiation,
} from '../../../testing/talks/negotiation-commands.js';
import {
  claimDelay,
  extendDeadline,
  extendForOutage,
  refuseDelay,
  reviewGround,
} from '../../../testing/intake/record-commands.js';
import { inquired, kept, noticed, silent, waiting } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter, type Step } from '../../../testing/core/story.js';
import { isRoomOpen } from '../../talks/room/open-rooms.js';
import { getStage, type DisputeEvent } from '../../core/state.js';

const [bag, cap] = ['pair:ben:bag', 'pair:ben:cap'] as const;

describe('the response window', () => {
  it.each([
    ['the complainant consents', ana, 'consent'],
    ['a case manager orders it', mia, 'order'],
  ] as const)('ends later where %s, and the derivation shows it', (_, by, basis) => {
    given(...noticed)
      .when(extendDeadline('03-05T10:00', 2, by))
      .then(
        recorded('DeadlineExtended', {
          subject: 'respondent:ben',
          basis,
          reasonContentId: 'why',
          due: due('03-11T00:00'),
        }),
        ordered('window-extended', 'ben', bag, cap),
        ordered('window-extended', 'ana', bag, cap),
      );
    const { deadline } =
      disputeAfter(andThen(noticed, extendDeadline('03-05T10:00', 2, by))).stages['respondent:ben'] ?? {};
    expect(deadline?.derivation.steps).toContainEqual({ step: 'extended', date: '2026-03-10', reason: basis });
  });
  it('is not extended beyond what the rulebook allows, nor after its end', () => {
    given(...andThen(noticed, extendDeadline('03-05T10:00', 6)))
      .when(extendDeadline('03-05T11:00', 5))
      .thenRefused('TooMany');
    given(...noticed)
      .when(extendDeadline('2026-03-08T00:00:00.001', 2))
      .thenRefused('DeadlinePassed');
  });
  it('a period that the law sets nobody extends', () =>
    given(...waiting)
      .when(extendDeadline('03-10T10:00', 2, mia, bag))
      .thenRefused('StatutoryPeriod'));
  belongsTo(noticed, extendDeadline('03-05T10:00', 2), 'mia', 'ana');
});

describe('an outage', () => {
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
  belongsTo(noticed, extendForOutage('03-06T10:00', '03-05T11:00', '03-06T09:00'), 'mia', 'engine');
});

describe('a claimed delay', () => {
  const claimed = andThen(waiting, claimDelay('03-20T10:00', bag));
  it('is filed with cause and proof, told to the respondent, and extends nothing by itself', () => {
    given(...waiting)
      .when(claimDelay('03-20T10:00', bag))
      .then(
        recorded('DelayClaimed', { causeContentId: 'cause', examineDue: due('03-22T00:00') }),
        ordered('delay-claimed', 'ben', bag),
      );
    expect(disputeAfter(claimed).waitingEnds).toEqual(disputeAfter(waiting).waitingEnds);
  });
  it('is granted by a person even after the period has run out meanwhile', () => {
    const asked = andThen(claimed, clockSays('AskForReports', '03-22T00:01', bag), excuseDelay('03-22T09:00', 3, bag));
    expect(disputeAfter(asked).stages[bag]).toEqual({ stage: 'waiting-period', deadline: due('03-26T00:00') });
    expect(disputeAfter(asked).tasks['examine-delay/dispute']).toBeUndefined();
    given(...andThen(waiting, clockSays('AskForReports', '03-22T00:01', bag)))
      .when(excuseDelay('03-22T09:00', 3, bag))
      .thenRefused('WrongStage');
  });
  it('is refused with a reason that both sides are told', () => {
    given(...claimed)
      .when(refuseDelay('03-21T10:00'))
      .then(
        recorded('DelayRefused', { reasonContentId: 'why' }),
        ordered('delay-refused', 'ana', bag),
        ordered('delay-refused', 'ben', bag),
      );
    expect(disputeAfter(andThen(claimed, refuseDelay('03-21T10:00'))).tasks['examine-delay/dispute']).toBeUndefined();
  });
  it('is claimed once, and in time', () => {
    given(...claimed)
      .when(claimDelay('03-20T11:00', bag))
      .thenRefused('NamedTwice');
    given(...waiting)
      .when(claimDelay('2026-03-22T00:00:00.001', bag))
      .thenRefused('DeadlinePassed');
  });
  belongsTo(waiting, claimDelay('03-20T10:00', bag), 'ana');
  belongsTo(claimed, refuseDelay('03-21T10:00'), 'mia');
});

describe('the ground of a kept measure', () => {
  const missed = andThen(
    kept,
    clockSays('NoteMissedState', '05-20T00:01', newestProceeding),
    clockSays('NoteMissedState', '07-19T00:01', newestProceeding),
  );
  const told = [
    ordered('ground-reviewed', 'ana', bag),
    ordered('ground-reviewed', 'ben', bag),
    ordered('ground-reviewed', 'shop', bag),
  ];
  it('is reviewed by a person after two missed reports', () =>
    expect(Object.keys(disputeAfter(missed).tasks)).toContain(
      `review-ground/${newestProceeding(disputeAfter(missed))}`,
    ));
  it('stands: the next report is due, and missed ones are counted anew', () => {
    given(...missed)
      .when(reviewGround('07-20T10:00', 'stands'))
      .then(recorded('GroundReviewed', { outcome: 'stands', due: due('09-19T00:00') }), ...told);
    const after = disputeAfter(andThen(missed, reviewGround('07-20T10:00', 'stands')));
    expect([Object.values(after.proceedings)[0]?.missed, after.tasks]).toEqual([0, {}]);
  });
  it('failed: the measure is lifted', () => {
    const after = andThen(missed, reviewGround('07-20T10:00', 'failed'));
    expect(after).toContainEqual(recorded('ProceedingEnded', { state: 'not-proven', pairs: [bag] }));
    expect(after).toContainEqual(measureSet(bag, 'lift', 4, 'proceeding-ended'));
    expect(planAfter(after).deadlines.filter(({ subject }) => subject.startsWith('proceeding'))).toEqual([]);
  });
  belongsTo(missed, reviewGround('07-20T10:00', 'stands'), 'mia');
});

it('a window that consent moved is the one by which lateness is judged', () =>
  expect(
    andThen(noticed, extendDeadline('03-05T10:00', 2), fileCounterNotice('03-10T10:00', 'ben', ['bag'])),
  ).toContainEqual(recorded('CounterNoticeFiled', { late: false, filedAt: shanghai('03-10T10:00') })));
