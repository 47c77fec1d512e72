import { ana, mia } from '../../../testing/core/actors.js';
import {
  clockSays,
  recordCourtOrder,
  reportProceeding,
  reportProceedingState,
  shanghai,
  withdrawComplaint,
} from '../../../testing/core/commands.js';
import { measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import {
  answerEarlyRestoration,
  askEarlyRestoration,
  decideRestoration,
  giveGuarantee,
  guaranteeOf,
  releaseGuarantee,
} from '../../../testing/measures/lane-commands.js';
import { waiting } from '../../../testing/core/scenes.js';
import { restorationAsked } from '../../../testing/measures/lane-stories.js';
import type { DisputeEvent } from '../../core/state.js';

const bag = 'pair:ben:bag';
const restored = andThen(restorationAsked, answerEarlyRestoration('03-08T10:00', 'restore'));
const sued = andThen(restored, reportProceeding('03-15T10:00', [bag]));
const judged = andThen(sued, reportProceedingState('06-01T10:00', 'final-for'));
const questioned = (past: readonly DisputeEvent[]) =>
  past.flatMap((event) => (event.type === 'RestorationQuestioned' ? [event.data] : []));
const isOpen = (past: readonly DisputeEvent[]) =>
  Object.keys(disputeAfter(past).tasks).some((key) => key.startsWith('see-to-restored/'));
const wanted = (past: readonly DisputeEvent[]) => disputeAfter(past).measures[bag]?.wanted;

describe('goods restored early that are on sale when a suit has ended for the complainant', () => {
  it('come before a person by a day, and stay on sale until then', () => {
    expect(questioned(sued)).toEqual([]);
    expect(questioned(judged)).toEqual([
      expect.objectContaining({ pairs: [bag], because: 'judged-for-complainant' }) as object,
    ]);
    expect([isOpen(judged), wanted(judged)]).toEqual([true, 'lift']);
    expect(offered(judged, mia, 'DecideRestoration')).toHaveLength(1);
  });
  it('also where they are only marked', () => {
    const marked = andThen(
      restorationAsked,
      answerEarlyRestoration('03-08T10:00', 'label-and-escrow'),
      reportProceeding('03-15T10:00', [bag]),
      reportProceedingState('06-01T10:00', 'final-for'),
    );
    expect(isOpen(marked)).toBe(true);
  });
  it('no more once the court’s order is recorded, to either side', () => {
    for (const order of ['take-down', 'restore'] as const)
      expect(isOpen(andThen(judged, recordCourtOrder('06-02T10:00', order, bag)))).toBe(false);
  });
  it('not where the suit has ended otherwise, nor where they are down', () => {
    expect(isOpen(andThen(sued, reportProceedingState('06-01T10:00', 'dismissed')))).toBe(false);
    const down = andThen(waiting, reportProceeding('03-15T10:00', [bag]));
    expect(isOpen(andThen(down, reportProceedingState('06-01T10:00', 'final-for')))).toBe(false);
  });
});

describe('goods restored early whose guarantee has ended', () => {
  const released = andThen(restored, releaseGuarantee('03-10T10:00', ana));
  const brief = andThen(
    waiting,
    giveGuarantee('03-07T10:00', [bag], { until: '03-12T00:00' }),
    askEarlyRestoration('03-07T11:00', [bag]),
    answerEarlyRestoration('03-08T10:00', 'restore'),
  );
  const expired = andThen(brief, clockSays('NoteGuaranteeExpired', '03-12T00:01', guaranteeOf));
  it.each([
    ['released', released, 'guarantee-released'],
    ['expired', expired, 'guarantee-expired'],
  ] as const)('because it was %s come before a person', (_, past, because) => {
    expect(questioned(past)).toMatchObject([{ pairs: [bag], because }]);
    expect([isOpen(past), wanted(past)]).toEqual([true, 'lift']);
  });
  it('stay the person’s to decide on where a suit is reported in time meanwhile', () => {
    const then = andThen(released, reportProceeding('03-15T10:00', [bag]));
    expect([disputeAfter(then).stages[bag]?.stage, wanted(then), isOpen(then)]).toEqual(['kept', 'lift', true]);
  });
  it('are taken down by that person, with a letter to both sides, and a later report keeps them down', () => {
    given(...released)
      .when(decideRestoration('03-11T10:00', 'blocked', [bag]))
      .then(
        recorded('RestorationDecided', { outcome: 'blocked', officerId: 'mia', decidedAt: shanghai('03-11T10:00') }),
        measureSet(bag, 'block', 5, 'ordered-by-person'),
        ...['ana', 'ben'].map((who) => ordered('restoration-decided', who, bag)),
      );
    const down = andThen(released, decideRestoration('03-11T10:00', 'blocked', [bag]));
    expect(isOpen(down)).toBe(false);
    expect(wanted(andThen(down, reportProceeding('03-15T10:00', [bag])))).toBe('block');
  });
  it('or left on sale, which ends the task', () => {
    const left = andThen(released, decideRestoration('03-11T10:00', 'left', [bag]));
    expect([isOpen(left), wanted(left)]).toEqual([false, 'lift']);
    given(...left)
      .when(decideRestoration('03-12T10:00', 'blocked', [bag]))
      .thenRefused('NothingNamed');
    expect(offered(left, mia, 'DecideRestoration')).toEqual([]);
  });
  it('are nobody’s matter any more once the complaint is withdrawn', () =>
    expect(isOpen(andThen(released, withdrawComplaint('03-11T10:00', bag)))).toBe(false));
  belongsTo(released, decideRestoration('03-11T10:00', 'left', [bag]), 'mia');
});
