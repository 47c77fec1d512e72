import {
  clockSays,
  closePairs,
  fileCounterNotice,
  newestOrder,
  recordCourtOrder,
  recordTermedOrder,
  reportProceeding,
  reportProceedingState,
  shanghai,
} from '../../../testing/core/commands.js';
import { answerAdoption } from '../../../testing/panel/after-commands.js';
import { recordAward } from '../../../testing/panel/awards.js';
import { recordArrival } from '../../../testing/service/service-commands.js';
import { due, measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { accepted, kept, lifted, noticed, silent, waiting } from '../../../testing/core/scenes.js';
import type { DisputeEvent } from '../../core/state.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const order = recordTermedOrder('03-25T10:00', 'take-down', '2026-06-30', bag);
const down = andThen(lifted, order);
const end = clockSays('EndCourtOrder', '07-01T00:01', newestOrder);

it('ends by itself with its last day, and what it took down is lifted', () => {
  expect(planAfter(down).deadlines.map(({ key }) => key)).toContain(
    'EndCourtOrder/order:new-15/2026-06-30T16:00:00.000Z',
  );
  given(...down)
    .when(end)
    .then(
      recorded('CourtOrderEnded', { effectiveAt: shanghai('07-01T00:00') }),
      measureSet(bag, 'lift', 6, 'order-ended'),
      ...['shop', 'ana', 'ben'].map((who) => ordered('order-ended', who, bag)),
    );
  expect(disputeAfter(andThen(down, end)).stages[bag]).toEqual({ stage: 'closed', reason: 'ended' });
});
describe('what was down before it goes on from where it was', () => {
  const ended = (past: readonly DisputeEvent[]) => andThen(past, order, end);
  const stands = (past: readonly DisputeEvent[]) => {
    const { stages, measures } = disputeAfter(past);
    return [stages[bag], measures[bag]?.wanted];
  };
  it('on an unanswered notice: its window opens again, and a late declaration finds it', () => {
    const past = andThen(noticed, recordTermedOrder('03-05T10:00', 'take-down', '2026-06-30', bag), end);
    expect(past).toContainEqual(recorded('CourtOrderEnded', { pairs: [bag], goingOn: [bag] }));
    expect(stands(past)).toEqual([{ stage: 'awaiting-counter-notice' }, 'block']);
    expect(disputeAfter(andThen(past, fileCounterNotice('07-02T10:00', 'ben', ['bag']))).stages[bag]?.stage).toBe(
      'counter-notice-arrival',
    );
  });
  it('on a notice that had not arrived: it goes out again, and nobody has to answer before it arrives', () => {
    const own = [bag, 'pair:ben:cap'] as const;
    const past = andThen(accepted, recordTermedOrder('03-02T09:00', 'take-down', '2026-06-30', ...own), end);
    expect(past).toContainEqual(ordered('forwarded-notice', 'ben', ...own));
    expect(disputeAfter(past).stages['respondent:ben']).toEqual({ stage: 'awaiting-arrival' });
    expect(past.filter(({ type }) => type === 'ResponseWindowOpened')).toEqual([]);
    const told = andThen(past, recordArrival('07-02T10:00', 'forwarded-notice', 'ben'));
    expect(told.at(-1)).toEqual(recorded('ResponseWindowOpened', { respondentId: 'ben', due: due('07-08T00:00') }));
  });
  it('in its waiting period, which is over by now: the platform is asked', () => {
    const past = andThen(waiting, recordTermedOrder('03-10T10:00', 'take-down', '2026-06-30', bag), end);
    expect(stands(past)).toEqual([{ stage: 'waiting-period', deadline: due('03-22T00:00') }, 'block']);
    given(...past)
      .when(clockSays('AskForReports', '07-01T00:02', bag))
      .then(recorded('ReportsInquired'), ordered('inquiry', 'shop', bag));
  });
  it('kept by a suit that goes on, and not by one that has ended meanwhile', () => {
    const past = ended(kept);
    expect(past).toContainEqual(recorded('MeasureKept', { pairs: [bag], until: 'kept', due: due('08-31T00:00') }));
    expect(stands(past)).toEqual([{ stage: 'kept' }, 'block']);
    const lost = andThen(past, reportProceedingState('07-10T10:00', 'dismissed'));
    expect(stands(lost)).toEqual([{ stage: 'closed', reason: 'lifted' }, 'lift']);
  });
  it('kept by a suit that was reported in time while the order stood, and not by one that came later', () => {
    const under = andThen(waiting, recordTermedOrder('03-10T10:00', 'take-down', '2026-06-30', bag));
    const sued = andThen(under, reportProceeding('03-15T10:00', [bag]));
    expect(sued).not.toContainEqual(recorded('MeasureKept'));
    const after = andThen(sued, end);
    expect(after).toContainEqual(recorded('MeasureKept', { pairs: [bag], until: 'kept', due: due('08-31T00:00') }));
    expect(stands(after)).toEqual([{ stage: 'kept' }, 'block']);
    const late = andThen(under, reportProceeding('04-15T10:00', [bag]), end);
    expect(stands(late)).toEqual([{ stage: 'waiting-period', deadline: due('03-22T00:00') }, 'block']);
  });
  it('ended with its measure in place', () => {
    const defaulted = andThen(silent, closePairs('03-12T10:00', bag));
    expect(stands(ended(defaulted))).toEqual([{ stage: 'closed', reason: 'defaulted' }, 'block']);
  });
  it('but not where only an earlier order had taken it down, or one restored it since', () => {
    const twice = andThen(lifted, recordCourtOrder('03-24T10:00', 'take-down', bag));
    expect(stands(ended(twice))).toEqual([{ stage: 'closed', reason: 'ended' }, 'lift']);
    const restored = andThen(noticed, recordCourtOrder('03-05T10:00', 'restore', bag));
    expect(stands(ended(restored))).toEqual([{ stage: 'closed', reason: 'ended' }, 'lift']);
    const over = andThen(noticed, recordCourtOrder('03-05T10:00', 'take-down', bag));
    expect(stands(ended(over))[1]).toBe('block');
  });
  it('and in what was recorded at first all of it was lifted', () => {
    const early = andThen(noticed, recordTermedOrder('03-05T10:00', 'take-down', '2026-06-30', bag));
    const orderId = newestOrder(disputeAfter(early)).replace('order:', '');
    const data = { orderId, pairs: [bag], order: 'take-down', effectiveAt: shanghai('07-01T00:00') } as const;
    expect(disputeAfter([...early, { type: 'CourtOrderEnded', data }]).stages[bag]).toEqual({
      stage: 'closed',
      reason: 'ended',
    });
  });
});
describe('an award that was recorded meanwhile stays, and its pair decided', () => {
  const award = (outcome: 'keep' | 'lift') => recordAward('05-10T10:00', { [bag]: outcome });
  const follow = answerAdoption('05-11T10:00', { [bag]: 'adopt' });
  it.each([
    ['to keep what the order alone had taken down', down, award('keep'), 'block'],
    ['to lift what stood before', andThen(waiting, order), award('lift'), 'lift'],
    ['to keep what stood before', andThen(waiting, order), award('keep'), 'block'],
  ] as const)('%s, where the platform follows it', (_, past, awarded, wanted) => {
    const { stages, measures } = disputeAfter(andThen(past, awarded, follow, end));
    expect([stages[bag], measures[bag]?.wanted]).toEqual([{ stage: 'closed', reason: 'decided' }, wanted]);
  });
  it('which the platform has not followed: what stood before stands again', () => {
    const { stages, measures } = disputeAfter(andThen(waiting, order, award('lift'), end));
    expect([stages[bag], measures[bag]?.wanted]).toEqual([{ stage: 'closed', reason: 'decided' }, 'block']);
  });
});
it('to restore leaves what it restored as it is when it ends', () => {
  const restored = andThen(noticed, recordTermedOrder('03-05T10:00', 'restore', '2026-06-30', bag), end);
  expect(disputeAfter(restored).measures[bag]?.wanted).toBe('lift');
});
it('stands until its settling time is over, and no longer where a newer order took its place', () => {
  given(...down)
    .when(clockSays('EndCourtOrder', '2026-07-01T00:00:29', newestOrder))
    .thenRefused('DeadlineNotReached');
  given(...andThen(down, recordCourtOrder('04-01T10:00', 'restore', bag)))
    .when(end)
    .thenRefused('WrongStage');
});

belongsTo(down, end, 'clock');
